using PlanBot.Core.Plans;

namespace PlanBot.Core.Calendar;

/// <summary>How much of a day people are at work.</summary>
public enum Opening
{
    Closed,

    /// <summary>Until 12.00 local time: the afternoon is off by custom or agreement.</summary>
    Morning,

    Open,
}

/// <summary>Working days of municipalities: Monday to Friday without holidays, and the half days that agreements give.</summary>
public static class WorkingDays
{
    public static Opening OpeningOf(this Country country, DateOnly day) =>
        country.IsHolidayOrWeekend(day) ? Opening.Closed
        : country == Country.Norway ? Norwegian(day)
        : Danish(day);

    public static bool IsWorkingDay(this Country country, DateOnly day) => country.OpeningOf(day) != Opening.Closed;

    /// <summary>A single working day between a holiday and a weekend (inneklemt, indeklemt): ordinary by law, and few are there.</summary>
    public static bool IsSqueezed(this Country country, DateOnly day) =>
        country.IsWorkingDay(day) && country.IsHolidayOrWeekend(day.AddDays(-1)) && country.IsHolidayOrWeekend(day.AddDays(1));

    /// <summary>The day itself if it is a working day, else the last one before it.</summary>
    public static DateOnly WorkingDayOnOrBefore(this Country country, DateOnly day)
    {
        while (!country.IsWorkingDay(day))
            day = day.AddDays(-1);
        return day;
    }

    /// <summary>The working day so many working days after a day, which itself counts as none; before it when negative.</summary>
    public static DateOnly AddWorkingDays(this Country country, DateOnly day, int count)
    {
        var step = Math.Sign(count);
        for (var left = Math.Abs(count); left > 0;)
        {
            day = day.AddDays(step);
            if (country.IsWorkingDay(day))
                left--;
        }

        return day;
    }

    private static bool IsHolidayOrWeekend(this Country country, DateOnly day) =>
        day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || Holidays.On(day, country).Any();

    private static Opening Norwegian(DateOnly day) =>
        (day.Month, day.Day) is (12, 24) or (12, 31) || Holidays.On(day.AddDays(1), Country.Norway).Contains(Holiday.MaundyThursday) ? Opening.Morning : Opening.Open;

    /// <summary>By the agreements of the municipalities' association; Copenhagen and Frederiksberg differ on 24 December.</summary>
    private static Opening Danish(DateOnly day) => (day.Month, day.Day) switch
    {
        (12, 24) => Opening.Closed,
        (5, 1) or (6, 5) or (12, 31) => Opening.Morning,
        _ => Opening.Open,
    };
}
