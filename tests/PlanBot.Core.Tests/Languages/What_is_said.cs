using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using PlanBot.Core.Calendar;
using PlanBot.Core.Languages;
using Xunit;

namespace PlanBot.Tests.Languages;

public sealed partial class What_is_said
{
    private static readonly DateOnly Day = new(2026, 3, 5);

    [Theory]
    [InlineData(Language.Danish, "torsdag den 5. marts 2026", "5. marts 2026", "5. marts 2026 kl. 14.05")]
    [InlineData(Language.Norwegian, "torsdag 5. mars 2026", "5. mars 2026", "5. mars 2026 kl. 14.05")]
    [InlineData(Language.English, "Thursday 5 March 2026", "5 March 2026", "5 March 2026, 14:05")]
    public void Writes_dates_as_people_do(Language language, string date, string shortDate, string moment)
    {
        var say = Phrases.In(language);
        Assert.Equal(date, say.Date(Day));
        Assert.Equal(shortDate, say.ShortDate(Day));
        Assert.Equal(moment, say.Moment(new DateTime(2026, 3, 5, 14, 5, 0)));
    }

    [Fact]
    public void Does_not_depend_on_the_machine()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        Assert.Equal("fredag den 1. maj 2026", Phrases.In(Language.Danish).Date(new DateOnly(2026, 5, 1)));
        CultureInfo.CurrentCulture = before;
    }

    /// <summary>The glossary's trap 6: what Danish and bokmål never share.</summary>
    [Fact]
    public void Is_not_the_neighbours_language()
    {
        Assert.All(Everything(Language.Danish), phrase => Assert.DoesNotMatch(Norwegianisms(), phrase));
        Assert.All(Everything(Language.Norwegian), phrase => Assert.DoesNotMatch(Danicisms(), phrase));
    }

    [Fact]
    public void Has_no_exclamation_marks_and_no_empty_phrase() =>
        Assert.All(Enum.GetValues<Language>().SelectMany(Everything), phrase => Assert.False(phrase.Contains('!', StringComparison.Ordinal) || string.IsNullOrWhiteSpace(phrase), phrase));

    [Theory]
    [InlineData(Language.Danish)]
    [InlineData(Language.Norwegian)]
    [InlineData(Language.English)]
    public void Calls_every_holiday_by_its_own_name(Language language)
    {
        var names = Enum.GetValues<Holiday>().Select(holiday => Phrases.In(language).DeadlineIsClosed(new ClosedDay.OnHoliday(holiday))).ToArray();
        Assert.Equal(names.Length, names.Distinct().Count());
    }

    private static IEnumerable<string> Everything(Language language)
    {
        var say = Phrases.In(language);
        foreach (var member in typeof(Phrases).GetMembers(BindingFlags.Public | BindingFlags.Instance))
        {
            if (member is PropertyInfo property && property.PropertyType == typeof(string))
                yield return (string)property.GetValue(say)!;
            if (member is MethodInfo { IsSpecialName: false, IsAbstract: true } method && method.ReturnType == typeof(string) && method.GetParameters().All(parameter => Sample(parameter.ParameterType) is not null))
                yield return (string)method.Invoke(say, [.. method.GetParameters().Select(parameter => Sample(parameter.ParameterType))])!;
        }
    }

    private static object? Sample(Type type) => type == typeof(string) ? "x" : type == typeof(int) ? 2 : type == typeof(bool) ? false : null;

    [GeneratedRegex(@"\b(ikke nødvendig|gjennom\w*|uke|dere|noen|hva|spørsmål|av|endret|lagre\w*|frivillig organisasjon|tiltak)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Norwegianisms();

    [GeneratedRegex(@"\b(af|uge|gennem\w*|I har|I kan|I vil|jer|jeres|nogen|hvad|spørgsmål|gem|gemt|ændret|initiativ\w*|deadline)\b")]
    private static partial Regex Danicisms();
}
