using PlanBot.Core.Plans;

namespace PlanBot.Core.Calendar;

/// <summary>Why a deadline lies where nobody is at work.</summary>
public abstract record ClosedDay
{
    private ClosedDay()
    {
    }

    public sealed record Weekend : ClosedDay;

    public sealed record OnHoliday(Holiday Which) : ClosedDay;

    /// <param name="FirstWeek">ISO week.</param>
    /// <param name="LastWeek">ISO week.</param>
    public sealed record Summer(int FirstWeek, int LastWeek) : ClosedDay;

    public sealed record Christmas : ClosedDay;

    /// <summary>Why, or null where people are at work.</summary>
    public static ClosedDay? Of(DateOnly day, Country country, QuietPeriods quiet) =>
        quiet.SummerOf(day) is var (first, last) ? new Summer(first, last)
        : QuietPeriods.IsChristmas(day) ? new Christmas()
        : Holidays.On(day, country).Select(holiday => (Holiday?)holiday).FirstOrDefault() is { } which ? new OnHoliday(which)
        : country.IsWorkingDay(day) ? null
        : new Weekend();

    /// <summary>The last day before it on which people are at work: what to offer instead.</summary>
    public static DateOnly Before(DateOnly day, Country country, QuietPeriods quiet)
    {
        while (Of(day, country, quiet) is not null)
            day = day.AddDays(-1);
        return day;
    }
}
