using FsCheck;
using FsCheck.Fluent;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Words;
using Xunit;

namespace PlanBot.Tests.Plans;

public sealed class Dates_in_words
{
    [Theory]
    [InlineData("Presentere status på oppvekstmøte 5. september 2024", "5. september 2024", "2024-09-05")]
    [InlineData("Til informasjonsansvarlig senest 12. september 2024", "12. september 2024", "2024-09-12")]
    [InlineData("Planlagt ikrafttredelse 1. januar 2025.", "1. januar 2025", "2025-01-01")]
    [InlineData("Arbeidsgruppe opprettet og aktivert (mars 2024)", "mars 2024", "2024-03")]
    [InlineData("Igangsat (Marts 2024)", "Marts 2024", "2024-03")]
    [InlineData("i januar 2023, og så videre", "januar 2023", "2023-01")]
    [InlineData("folkehelsekoordinator (vår 2024)", "vår 2024", "2024-spring")]
    [InlineData("revisjon av planen våren 2025.", "våren 2025", "2025-spring")]
    [InlineData("evaluering FORÅRET 2025", "FORÅRET 2025", "2025-spring")]
    [InlineData("Plan revision in spring 2025", "spring 2025", "2025-spring")]
    [InlineData("efteråret 2026", "efteråret 2026", "2026-autumn")]
    [InlineData("høsten 2026", "høsten 2026", "2026-autumn")]
    [InlineData("vinteren 2027", "vinteren 2027", "2027-winter")]
    [InlineData("before 5 September 2024", "5 September 2024", "2024-09-05")]
    [InlineData("before September 5th, 2024", "September 5th, 2024", "2024-09-05")]
    [InlineData("Frist: 5.9.2024", "5.9.2024", "2024-09-05")]
    [InlineData("Frist: 05. 09. 2024", "05. 09. 2024", "2024-09-05")]
    [InlineData("Frist 2024-09-05", "2024-09-05", "2024-09-05")]
    [InlineData("29. februar 2024", "29. februar 2024", "2024-02-29")]
    [InlineData("9. des. 2024", "9. des. 2024", "2024-12-09")]
    public void Are_found_with_their_precision(string text, string words, string date)
    {
        var found = Assert.Single(DateWords.In(text));
        Assert.Equal((words, date), (text.Substring(found.Start, found.Length), found.Date.ToString()));
    }

    [Theory]
    [InlineData("Samordning av 14 velferdsordninger (Otp100 (2020-2021))")]
    [InlineData("Prop. 100 L (2020–2021)")]
    [InlineData("Barnevernslovens (2021) § 1-1. Lovens formål")]
    [InlineData("NOU 2022:13 Med videre betydning")]
    [InlineData("uke 41")]
    [InlineData("uke 41 2024")]
    [InlineData("1.2.3")]
    [InlineData("afsnit 1.2.2024.5")]
    [InlineData("§ 5.9.2024")]
    [InlineData("31. februar 2024")]
    [InlineData("30.2.2024")]
    [InlineData("2024-13-01")]
    [InlineData("5.13.2024")]
    [InlineData("0. maj 2024")]
    [InlineData("29. februar 2025")]
    [InlineData("tlf. 12 34 56 78")]
    [InlineData("+47 22 05 20 24")]
    [InlineData("skoleåret 2024/2025")]
    [InlineData("vinteren 2024/25")]
    [InlineData("2024-09")]
    [InlineData("september")]
    [InlineData("i foråret")]
    [InlineData("september 1024")]
    [InlineData("5. september 20244")]
    [InlineData("010150-5000")]
    public void Are_not_seen_where_there_are_none(string text) => Assert.Empty(DateWords.In(text));

    [Fact]
    public void Are_found_one_after_the_other() =>
        Assert.Equal(["2025-spring", "2026-spring"], DateWords.In("Planlegge revisjon av planen våren 2025. Planlegge evaluering våren 2026").Select(found => found.Date.ToString()));

    [Theory]
    [InlineData("marts 2027", "2027-03")]
    [InlineData(" Vår 2027 ", "2027-spring")]
    [InlineData("2027-03", "2027-03")]
    [InlineData("5. marts 2027", "2027-03-05")]
    [InlineData("marts 2027.", "2027-03")]
    [InlineData("engang i marts 2027", null)]
    [InlineData("marts", null)]
    [InlineData("1999-03", null)]
    [InlineData("9999-winter", null)]
    [InlineData("2027", null)]
    [InlineData("", null)]
    public void Fill_a_field_alone(string typed, string? date) => Assert.Equal(date, DateWords.Read(typed)?.ToString());

    [Fact]
    public void Are_read_as_every_language_writes_them() =>
        Assert.All(
            from language in Enum.GetValues<Language>()
            from date in Enumerable.Range(1, 12).Select(month => (PlanDate)new PlanDate.Month(2027, month)).Concat(Enum.GetValues<YearSeason>().Select(season => new PlanDate.Season(2027, season))).Append(new PlanDate.Day(new(2027, 3, 5)))
            select (language, date),
            pair => Assert.Equal(pair.date, DateWords.Read(Phrases.In(pair.language).ShortDate(pair.date))));

    /// <summary>Whatever stands in a text: a date found is made of what stands there, its year and its day included.</summary>
    [Fact]
    public void Are_never_invented() => Prop.ForAll(
        Gen.Elements("5", "12", "31", "2024", "2020", ".", ". ", " ", "-", "–", "/", "(", ")", "§ ", ":", "september", "mars", "forår", "våren", "uke ", "\n", "x", "4127", "\u00A0", "😀", "\uD800").ListOf().Select(string.Concat).ToArbitrary(),
        text => Assert.All(DateWords.In(text), found =>
        {
            var words = text.Substring(found.Start, found.Length);
            Assert.Contains($"{found.Date.Last.Year}", words, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', words);
            if (found.Date is PlanDate.Day day)
                Assert.Contains($"{day.Date.Day}", words[..^4], StringComparison.Ordinal);
        })).QuickCheckThrowOnFailure();
}
