using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanBot.Core.Plans.Words;

/// <summary>A date in a text, and where it stands.</summary>
public readonly record struct FoundDate(int Start, int Length, PlanDate Date);

/// <summary>Dates as people write them in Danish, Norwegian and English: "5. september 2024", "(mars 2024)", "foråret 2025".</summary>
/// <remarks>
/// A year always belongs to it. Years alone, sessions (2020–2021), paragraphs (§ 1-1), numbers of reports (2022:13) and days
/// that no calendar has are no dates: one too few is asked for, one too many is believed.
/// </remarks>
public static partial class DateWords
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    private static readonly string[][] Months =
    [
        ["januar", "january", "jan"],
        ["februar", "february", "feb"],
        ["marts", "mars", "march", "mar"],
        ["april", "apr"],
        ["maj", "mai", "may"],
        ["juni", "june", "jun"],
        ["juli", "july", "jul"],
        ["august", "aug"],
        ["september", "sept", "sep"],
        ["oktober", "october", "okt", "oct"],
        ["november", "nov"],
        ["december", "desember", "dec", "des"],
    ];

    private static readonly Dictionary<YearSeason, string[]> Seasons = new()
    {
        [YearSeason.Winter] = ["vinteren", "vinter", "winter"],
        [YearSeason.Spring] = ["foråret", "forår", "våren", "vår", "spring"],
        [YearSeason.Summer] = ["sommeren", "sommer", "summer"],
        [YearSeason.Autumn] = ["efteråret", "efterår", "høsten", "høst", "autumn"],
    };

    /// <summary>The dates in a running text, in its order.</summary>
    public static IReadOnlyList<FoundDate> In(string text) =>
        [.. InText().Matches(text).Select(match => (match, date: Read(match))).Where(found => found.date is not null).Select(found => new FoundDate(found.match.Index, found.match.Length, found.date!))];

    /// <summary>A text that is nothing but a date; "2027-03" may stand for a month here, where it cannot be a school year.</summary>
    public static PlanDate? Read(string? text)
    {
        var whole = (text ?? "").Trim();
        return PlanDate.Read(whole) is { } written ? IsInRange(written.First.Year) && IsInRange(written.Last.Year) ? written : null
            : In(whole) is [var only] && only.Length == whole.TrimEnd('.').Length ? only.Date
            : null;
    }

    private static PlanDate? Read(Match match)
    {
        var year = Number(match, "year");
        return !IsInRange(year) ? null
            : match.Groups["season"].Success ? new PlanDate.Season(year, Seasons.First(season => season.Value.Contains(Lower(match, "season"))).Key)
            : !match.Groups["day"].Success ? new PlanDate.Month(year, MonthOf(match))
            : MonthOf(match) is var month and >= 1 and <= 12 && Number(match, "day") is var day and >= 1 && day <= DateTime.DaysInMonth(year, month) ? new PlanDate.Day(new(year, month, day))
            : null;
    }

    private static int MonthOf(Match match) =>
        match.Groups["number"].Success ? Number(match, "number") : Months.TakeWhile(words => !words.Contains(Lower(match, "month"))).Count() + 1;

    private static bool IsInRange(int year) => year is >= FirstYear and <= LastYear;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Lower(Match match, string group) => match.Groups[group].Value.ToLowerInvariant();

    // What stands before a date, and behind it, must not make it part of a longer number or word.
    private const string Before = @"(?<![\p{L}\p{N}_/:§–-]|[0-9§][.,]|§[ \u00A0])";
    private const string After = @"(?![\p{L}\p{N}_]|[–/:.-][0-9])";
    private const string Space = @"[ \t\u00A0\u202F]{1,3}";
    private const string Month = "(?<month>januar|january|jan|februar|february|feb|marts|mars|march|mar|april|apr|maj|mai|may|june|juni|jun|july|juli|jul|august|aug|september|sept|sep|oktober|october|okt|oct|november|nov|december|desember|dec|des)";
    private const string Season = "(?<season>vinteren|vinter|winter|foråret|forår|våren|vår|spring|sommeren|sommer|summer|efteråret|efterår|høsten|høst|autumn)";
    private const string Year = "(?<year>[0-9]{4})";
    private const string Pattern =
        Before + "(?:" +
        Year + "-(?<number>[0-9]{2})-(?<day>[0-9]{2})" +
        @"|(?<day>[0-9]{1,2})\.[ ]?(?<number>[0-9]{1,2})\.[ ]?" + Year +
        @"|(?<day>[0-9]{1,2})(?:\.|st|nd|rd|th)?" + Space + Month + @"\.?,?" + Space + Year +
        "|" + Month + Space + "(?<day>[0-9]{1,2})(?:st|nd|rd|th)?,?" + Space + Year +
        "|" + Month + @"\.?,?" + Space + Year +
        "|" + Season + Space + Year +
        ")" + After;

    [GeneratedRegex(Pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InText();
}
