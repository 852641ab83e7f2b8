using PlanBot.Core.Plans;

namespace PlanBot.Core.Nudges.Sources;

/// <summary>A month or a season is no day: when it begins, the coordinator is asked once which day it is to be.</summary>
internal static class WhichDays
{
    public static IEnumerable<Nudge> Of(IEnumerable<LadderItem> items, Addressing addressing) =>
        from item in items
        where item.Date is not PlanDate.Day
        let day = DayOf(item, addressing.HoursOf(addressing.Coordinator))
        where day is not null && addressing.Hushed(addressing.Coordinator, Rung.WhichDay, day.Value) is null
        select addressing.Nudge(item.Key(Rung.WhichDay), Rung.WhichDay, item.Thing, addressing.Coordinator, day.Value);

    /// <summary>The first working Tuesday of the period, or after the day on which it was written if that is later.</summary>
    public static DateOnly? DayOf(LadderItem item, SendingHours hours)
    {
        var from = item.Date.First > item.Made ? item.Date.First : item.Made.AddDays(1);
        for (var day = from; day <= item.Date.Last; day = day.AddDays(1))
        {
            if (day.DayOfWeek == DayOfWeek.Tuesday && hours.IsWorkingDay(day))
                return hours.OnOrAfter(day) is { } open && open <= item.Date.Last ? open : null;
        }

        return null;
    }
}
