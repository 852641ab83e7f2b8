using PlanBot.Core.Plans;

namespace PlanBot.Core.Calendar;

/// <summary>Public holidays, from the rules of the two countries' laws and never from tables.</summary>
public static class Holidays
{
    /// <summary>The last year with store bededag.</summary>
    private const int LastGeneralPrayerDay = 2023;

    /// <summary>What is celebrated on a day: nothing, one holiday, or two (17 May 2027 is Whit Monday as well).</summary>
    public static IEnumerable<Holiday> On(DateOnly day, Country country)
    {
        if (Fixed(day, country) is { } dated)
            yield return dated;
        if (Moving(day, country) is { } moving)
            yield return moving;
    }

    private static Holiday? Fixed(DateOnly day, Country country) => (day.Month, day.Day) switch
    {
        (1, 1) => Holiday.NewYearsDay,
        (5, 1) when country == Country.Norway => Holiday.LabourDay,
        (5, 17) when country == Country.Norway => Holiday.ConstitutionDay,
        (12, 25) => Holiday.ChristmasDay,
        (12, 26) => Holiday.BoxingDay,
        _ => null,
    };

    private static Holiday? Moving(DateOnly day, Country country) => (day.DayNumber - Easter.SundayOf(day.Year).DayNumber) switch
    {
        -3 => Holiday.MaundyThursday,
        -2 => Holiday.GoodFriday,
        0 => Holiday.EasterSunday,
        1 => Holiday.EasterMonday,
        26 when country == Country.Denmark && day.Year <= LastGeneralPrayerDay => Holiday.GeneralPrayerDay,
        39 => Holiday.AscensionDay,
        49 => Holiday.WhitSunday,
        50 => Holiday.WhitMonday,
        _ => null,
    };
}
