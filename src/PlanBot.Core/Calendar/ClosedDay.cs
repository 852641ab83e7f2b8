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

    /// <summary>At another time of the year, in a week in which the plan itself sends nothing.</summary>
    /// <param name="Number">ISO week.</param>
    public sealed record QuietWeek(int Number) : ClosedDay;

    /// <summary>Why, or null where people are at work.</summary>
    public static ClosedDay? Of(DateOnly day, Country country, QuietPeriods quiet) =>
        quiet.SummerOf(day) is var (first, last) ? new Summer(first, last)
        : QuietPeriods.IsChristmas(day) ? new Christmas()
        : Holidays.On(day, country).Select(holiday => (Holiday?)holiday).FirstOrDefault() is { } which ? new OnHoliday(which)
        : !country.IsWorkingDay(day) ? new Weekend()
        : quiet.WeekOf(day) is { } week ? new QuietWeek(week)
        : null;

    /// <summary>The day itself or the last one before it on which people are at work: what to offer instead. The plan's own weeks do not count where they fill a year.</summary>
    public static DateOnly Before(DateOnly day, Country country, QuietPeriods quiet) =>
        Enumerable.Range(0, 366).Select(back => (DateOnly?)day.AddDays(-back)).FirstOrDefault(one => Of(one!.Value, country, quiet) is null) ?? Before(day, country, new([]));
}
