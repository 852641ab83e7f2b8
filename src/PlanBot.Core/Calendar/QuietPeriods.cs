using System.Globalization;

namespace PlanBot.Core.Calendar;

/// <summary>Weeks in which hardly anybody is at work: the common holiday of July, and the days between Christmas and New Year.</summary>
/// <param name="FirstWeek">ISO week, usually 28.</param>
/// <param name="LastWeek">ISO week, usually 30.</param>
public sealed record QuietPeriods(int FirstWeek, int LastWeek)
{
    /// <summary>The same in both countries unless the plan says otherwise.</summary>
    public static QuietPeriods Usual { get; } = new(28, 30);

    public bool IsSummer(DateOnly day) => day.Month is > 5 and < 10 && ISOWeek.GetWeekOfYear(day.ToDateTime(TimeOnly.MinValue)) is var week && week >= FirstWeek && week <= LastWeek;

    /// <summary>24 December to 1 January.</summary>
    public static bool IsChristmas(DateOnly day) => day is { Month: 12, Day: >= 24 } or { Month: 1, Day: 1 };

    public bool Covers(DateOnly day) => IsSummer(day) || IsChristmas(day);
}
