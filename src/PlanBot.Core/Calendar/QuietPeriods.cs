using System.Collections.Immutable;
using System.Globalization;

namespace PlanBot.Core.Calendar;

/// <summary>Weeks in which hardly anybody is at work: the common holiday of the summer, and the days between Christmas and New Year.</summary>
public sealed class QuietPeriods(params IEnumerable<int> weeks)
{
    private readonly ImmutableSortedSet<int> quiet = [.. weeks];

    /// <summary>The same in both countries unless the plan says otherwise.</summary>
    public static QuietPeriods Usual { get; } = new(28, 29, 30);

    /// <summary>ISO weeks, at any time of the year; those of the summer make it a holiday.</summary>
    public IReadOnlyCollection<int> Weeks => quiet;

    public bool IsSummer(DateOnly day) => SummerOf(day) is not null;

    /// <summary>The first and the last ISO week of the common holiday in which a day lies; null for a day outside.</summary>
    public (int First, int Last)? SummerOf(DateOnly day)
    {
        if (day.Month is <= 5 or >= 10 || WeekOf(day) is not { } week)
            return null;
        var (first, last) = (week, week);
        while (quiet.Contains(first - 1))
            first--;
        while (quiet.Contains(last + 1))
            last++;
        return (first, last);
    }

    /// <summary>The ISO week in which a day lies, where it is one of these; in summer as at any other time.</summary>
    public int? WeekOf(DateOnly day) => ISOWeek.GetWeekOfYear(day.ToDateTime(TimeOnly.MinValue)) is var week && quiet.Contains(week) ? week : null;

    /// <summary>24 December to 1 January.</summary>
    public static bool IsChristmas(DateOnly day) => day is { Month: 12, Day: >= 24 } or { Month: 1, Day: 1 };

    public bool Covers(DateOnly day) => IsSummer(day) || IsChristmas(day);
}
