using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanBot.Core.Plans.Words;

/// <summary>An ISO week. It is only ever typed; what is kept is a day of it.</summary>
/// <param name="Year">The week's year, which for the last days of December may be the next.</param>
public readonly record struct YearWeek(int Year, int Number)
{
    public DateOnly On(DayOfWeek day) => DateOnly.FromDateTime(ISOWeek.ToDateTime(Year, Number, day));
}

/// <summary>Weeks as people write them: "uge 41", "uke 41 2027", "2027-W41".</summary>
public static partial class WeekWords
{
    /// <summary>A text that is nothing but a week; without a year, the next there is, this one included. Null also for a week that its year has not.</summary>
    public static YearWeek? Read(string? text, DateOnly today)
    {
        if (Words().Match(text ?? "") is not { Success: true } match)
            return null;
        var number = int.Parse(match.Groups["week"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        if (number is < 1 or > 53)
            return null;
        if (match.Groups["year"] is { Success: true } written)
            return int.Parse(written.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) is >= 2000 and <= 2100 and var said && number <= ISOWeek.GetWeeksInYear(said) ? new(said, number) : null;
        var now = today.ToDateTime(TimeOnly.MinValue);
        var year = ISOWeek.GetYear(now) + (number < ISOWeek.GetWeekOfYear(now) ? 1 : 0);
        while (number > ISOWeek.GetWeeksInYear(year))
            year++;
        return new(year, number);
    }

    [GeneratedRegex(@"^\s*(?:(?<year>[0-9]{4})-?w(?<week>[0-9]{1,2})|(?:i |in )?(?:uge|uke|week)\.?\s*(?<week>[0-9]{1,2})(?:[ ,]+(?:i |in )?(?<year>[0-9]{4}))?)\.?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
