using System.Collections.Immutable;
using System.Globalization;
using PlanBot.Core.Calendar;
using PlanBot.Core.Nudges.Settings;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Nudges;

/// <summary>When one recipient may get messages, in the plan's country: never when nobody is at work, never in quiet periods.</summary>
/// <remarks>08.30–15.00, Fridays to 13.00, half days to 11.30; a volunteer's own hours instead, from 08 to 20 at most.</remarks>
public sealed class SendingHours(Country country, PlanNudges plan, PersonalNudges? person = null)
{
    /// <summary>Where nothing is open for so long, nothing ever is.</summary>
    private const int FarthestDays = 120;

    private static readonly TimeOnly Opens = new(8, 30);
    private static readonly TimeOnly Closes = new(15, 0);
    private static readonly TimeOnly ClosesOnFriday = new(13, 0);
    private static readonly TimeOnly ClosesOnHalfDays = new(11, 30);
    private static readonly TimeOnly EarliestOwn = new(8, 0);
    private static readonly TimeOnly LatestOwn = new(20, 0);

    public static TimeOnly Best { get; } = new(9, 0);

    public static ImmutableArray<DayOfWeek> WholeWeek { get; } = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    public Country Country => country;

    /// <summary>From when until before when, local; null on a day on which nothing is sent.</summary>
    public (TimeOnly From, TimeOnly Until)? WindowOn(DateOnly day)
    {
        if (!IsWorkingDay(day) || !(person?.Weekdays ?? plan.Weekdays).Contains(day.DayOfWeek) || person?.QuietWeeks.Contains(WeekOf(day)) == true)
            return null;
        var until = country.OpeningOf(day) == Opening.Morning ? ClosesOnHalfDays
            : person?.OwnHours is not null ? LatestOwn
            : day.DayOfWeek == DayOfWeek.Friday ? ClosesOnFriday
            : Closes;
        var (from, to) = person?.OwnHours is { } own ? (Later(own.From, EarliestOwn), Earlier(own.Until, until)) : (Opens, until);
        return from < to ? (from, to) : null;
    }

    public bool IsOpen(DateOnly day) => WindowOn(day) is not null;

    /// <summary>The hour that was chosen, or the best one, within the day's window.</summary>
    public TimeOnly HourOn(DateOnly day)
    {
        var (from, until) = WindowOn(day) ?? (Opens, Closes);
        var wanted = person?.Hour ?? plan.Hour;
        return wanted >= from && wanted < until ? wanted : Best >= from && Best < until ? Best : from;
    }

    /// <summary>The day itself or the last one before it on which something may be sent; a squeezed day only if nothing else is left.</summary>
    /// <param name="after">Nothing is sent on this day or before.</param>
    public DateOnly? OnOrBefore(DateOnly day, DateOnly after)
    {
        DateOnly? squeezed = null;
        foreach (var one in Days(day, -1).TakeWhile(one => one > after).Where(IsOpen))
        {
            if (!country.IsSqueezed(one))
                return one;
            squeezed ??= one;
        }

        return squeezed;
    }

    /// <summary>The last day before a deadline on which something may be sent; squeezed or not, since no other is left.</summary>
    /// <param name="after">Nothing is sent on this day or before.</param>
    public DateOnly? LastBefore(DateOnly deadline, DateOnly after) =>
        Days(deadline.AddDays(-1), -1).TakeWhile(one => one > after).Select(one => (DateOnly?)one).FirstOrDefault(one => IsOpen(one!.Value));

    public DateOnly? OnOrAfter(DateOnly day) => Days(day, 1).Select(one => (DateOnly?)one).FirstOrDefault(one => IsOpen(one!.Value) && !country.IsSqueezed(one.Value));

    /// <summary>The day so many working days after another, quiet ones not counted, or the first one then on which something may be sent.</summary>
    public DateOnly? After(DateOnly day, int workingDays) =>
        Days(day.AddDays(1), 1).Where(IsWorkingDay).Skip(workingDays - 1).Select(one => (DateOnly?)one).FirstOrDefault() is { } counted ? OnOrAfter(counted) : null;

    /// <summary>Working days after one day up to another, quiet ones not counted.</summary>
    public int WorkingDaysBetween(DateOnly after, DateOnly until) => WorkingDays(after, until).Count();

    internal IEnumerable<DateOnly> WorkingDays(DateOnly after, DateOnly until) =>
        Enumerable.Range(1, Math.Max(0, until.DayNumber - after.DayNumber)).Select(after.AddDays).Where(IsWorkingDay);

    /// <summary>Whether people are at work there and the plan is not quiet, whatever this recipient has chosen.</summary>
    internal bool IsWorkingDay(DateOnly day) => country.IsWorkingDay(day) && !QuietPeriods.IsChristmas(day) && !plan.QuietWeeks.Contains(WeekOf(day));

    internal static int WeekOf(DateOnly day) => ISOWeek.GetWeekOfYear(day.ToDateTime(TimeOnly.MinValue));

    internal static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static IEnumerable<DateOnly> Days(DateOnly from, int step) => Enumerable.Range(0, FarthestDays).Select(number => from.AddDays(number * step));

    private static TimeOnly Later(TimeOnly one, TimeOnly other) => one > other ? one : other;

    private static TimeOnly Earlier(TimeOnly one, TimeOnly other) => one < other ? one : other;
}
