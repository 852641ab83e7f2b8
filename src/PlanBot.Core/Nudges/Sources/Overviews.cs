using System.Globalization;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Nudges.Sources;

/// <summary>The two messages about a plan as a whole: what the next 14 days hold, for all; and what is late for long, for the coordinator.</summary>
internal static class Overviews
{
    public const int DaysAhead = 14;
    private const int LatestDay = 14;

    /// <summary>On Tuesdays, or the next day of that week on which something may be sent.</summary>
    public static IEnumerable<Nudge> Weekly(Plan plan, IReadOnlyList<LadderItem> items, Addressing addressing, DateOnly from, DateOnly until)
    {
        if (!plan.Nudges.Weekly || addressing.Channel is not { } channel)
            yield break;
        for (var monday = SendingHours.MondayOf(from); monday <= until; monday = monday.AddDays(7))
        {
            if (addressing.HoursOf(channel).OnOrAfter(monday.AddDays(1)) is { } day && day < monday.AddDays(7) && Ahead(items, day).Any() && addressing.Hushed(channel, Rung.Weekly, day) is null)
                yield return addressing.Nudge(NudgeKeys.Of("plan", null, Rung.Weekly, new PlanDate.Day(monday)), Rung.Weekly, new NudgeThing.OfPlan(), channel, day);
        }
    }

    /// <summary>On the first working Tuesday of a month; where that is late in it, for holidays, the next month's is soon enough.</summary>
    public static IEnumerable<Nudge> Monthly(IReadOnlyList<LadderItem> items, Addressing addressing, DateOnly from, DateOnly until)
    {
        var hours = addressing.HoursOf(addressing.Coordinator);
        for (var first = new DateOnly(from.Year, from.Month, 1); first <= until; first = first.AddMonths(1))
        {
            if (TuesdayOf(first, hours) is { } day && LongLate(items, hours, day).Any() && addressing.Hushed(addressing.Coordinator, Rung.Monthly, day) is null)
            {
                yield return addressing.Nudge(
                    NudgeKeys.Of("plan", null, Rung.Monthly, new PlanDate.Month(first.Year, first.Month)), Rung.Monthly, new NudgeThing.OfPlan(), addressing.Coordinator, day);
            }
        }
    }

    public static IEnumerable<LadderItem> Ahead(IEnumerable<LadderItem> items, DateOnly day) =>
        items.Where(item => item.Date.Last >= day && item.Date.First <= day.AddDays(DaysAhead)).OrderBy(item => item.Date.First);

    /// <summary>What the coordinator was asked about before this day, or what could have come up then.</summary>
    public static IEnumerable<LadderItem> LongLate(IEnumerable<LadderItem> items, SendingHours hours, DateOnly day) =>
        items.Where(item => item.Date.Last < day && hours.After(item.Date.Last, 7) is { } asked && asked < day).OrderBy(item => item.Date.First);

    private static DateOnly? TuesdayOf(DateOnly first, SendingHours hours)
    {
        for (var day = first; day.Day <= LatestDay; day = day.AddDays(1))
        {
            if (day.DayOfWeek == DayOfWeek.Tuesday && hours.IsWorkingDay(day))
                return hours.OnOrAfter(day) is { } open && open.Day <= LatestDay && open.Month == first.Month ? open : null;
        }

        return null;
    }
}
