namespace PlanBot.Core.Calendar;

internal static class Easter
{
    /// <summary>Easter Sunday of a year, by the rule of Meeus, Jones and Butcher for the Gregorian calendar.</summary>
    public static DateOnly SundayOf(int year)
    {
        var (century, inCentury) = (year / 100, year % 100);
        var golden = year % 19;
        var correction = (century - ((century + 8) / 25) + 1) / 3;
        var epact = ((19 * golden) + century - (century / 4) - correction + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (inCentury / 4)) - epact - (inCentury % 4)) % 7;
        var exception = (golden + (11 * epact) + (22 * weekday)) / 451;
        var days = epact + weekday - (7 * exception) + 114;
        return new(year, days / 31, (days % 31) + 1);
    }
}
