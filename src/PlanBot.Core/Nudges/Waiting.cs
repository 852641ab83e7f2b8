using PlanBot.Core.Calendar;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Nudges;

/// <summary>How long somebody wants to hear nothing.</summary>
public enum Wait
{
    OneDay,
    OneWeek,
    AfterHoliday,
}

/// <summary>The days that "later" may mean.</summary>
internal static class Waiting
{
    private const int LooksAheadDays = 28;

    /// <summary>Null where no holiday is near.</summary>
    public static DateOnly? Until(Plan plan, Wait wait, DateOnly today)
    {
        var hours = new SendingHours(plan.Country, plan.Nudges);
        return wait switch
        {
            Wait.OneDay => hours.OnOrAfter(today.AddDays(1)),
            Wait.OneWeek => hours.OnOrAfter(today.AddDays(7)),
            _ => AfterHoliday(plan, hours, today),
        };
    }

    /// <summary>The first open day after the next weekday on which nobody is at work, or the next week of school holidays.</summary>
    private static DateOnly? AfterHoliday(Plan plan, SendingHours hours, DateOnly today)
    {
        var off = Enumerable.Range(1, LooksAheadDays).Select(today.AddDays).Where(IsOff).Select(day => (DateOnly?)day).FirstOrDefault();
        if (off is not { } day)
            return null;
        while (IsOff(day) || day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            day = day.AddDays(1);
        return hours.OnOrAfter(day);

        bool IsOff(DateOnly one) => one.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
            && (!hours.IsWorkingDay(one) || plan.Country.IsSqueezed(one) || plan.Nudges.BreakWeeksIn(plan.Country).Contains(SendingHours.WeekOf(one)));
    }
}
