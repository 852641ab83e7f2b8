using System.Globalization;
using PlanBot.Core.Calendar;
using PlanBot.Core.Nudges;
using PlanBot.Core.Plans;
using Xunit;

namespace PlanBot.Core.Tests.Calendar;

public sealed class The_calendar
{
    public static IEnumerable<object[]> YearsAndCountries() => from year in Published.Years.Keys from country in new[] { "NO", "DK" } select new object[] { year, country };

    public static TheoryData<int> Deadlines() => [.. Enumerable.Range(0, Published.Deadlines.Length)];

    [Theory]
    [MemberData(nameof(YearsAndCountries))]
    public void Has_the_published_holidays_and_no_others(string year, string country) =>
        Assert.Equal(Published.Days(year, country, "public"), Days(year).Where(day => Holidays.On(day, Published.CountryOf(country)).Any()));

    [Theory]
    [MemberData(nameof(YearsAndCountries))]
    public void Closes_at_noon_on_the_published_days(string year, string country) =>
        Assert.Equal(
            Published.Days(year, country, "reducedFrom12").Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)),
            Days(year).Where(day => Published.CountryOf(country).OpeningOf(day) == Opening.Morning));

    [Theory]
    [MemberData(nameof(YearsAndCountries))]
    public void Is_closed_all_day_where_that_is_agreed(string year, string country) =>
        Assert.All(Published.Days(year, country, "fullDayByAgreement"), day => Assert.Equal(Opening.Closed, Published.CountryOf(country).OpeningOf(day)));

    [Theory]
    [MemberData(nameof(YearsAndCountries))]
    public void Knows_the_squeezed_days_and_no_others(string year, string country) =>
        Assert.Equal(Published.Days(year, country, "squeezed"), Days(year).Where(day => Published.CountryOf(country).IsSqueezed(day)));

    [Theory]
    [MemberData(nameof(Deadlines))]
    public void Finds_the_working_days_around_a_deadline(int index)
    {
        var vector = Published.Deadlines[index];
        var country = Published.CountryOf(vector.Country);
        Assert.EndsWith(string.Create(CultureInfo.InvariantCulture, $"-W{SendingHours.WeekOf(vector.Day):00}"), vector.IsoWeek, StringComparison.Ordinal);
        Assert.Equal(vector.IsWorkday, country.IsWorkingDay(vector.Day));
        Assert.Equal(vector.SevenDaysBefore, country.WorkingDayOnOrBefore(vector.Day.AddDays(-7)));
        Assert.Equal(vector.LastWorkdayBefore, country.AddWorkingDays(vector.Day, -1));
        Assert.Equal(vector.LastReduced, country.OpeningOf(vector.LastWorkdayBefore) == Opening.Morning);
        Assert.Equal(vector.FirstWorkdayAfter, country.AddWorkingDays(vector.Day, 1));
    }

    [Fact]
    public void Has_two_holidays_on_one_day_where_they_meet() =>
        Assert.Equal([Holiday.ConstitutionDay, Holiday.WhitMonday], Holidays.On(new(2027, 5, 17), Country.Norway));

    [Fact]
    public void Drops_the_general_prayer_day_after_2023()
    {
        Assert.Contains(Holiday.GeneralPrayerDay, Holidays.On(new(2023, 5, 5), Country.Denmark));
        Assert.Empty(Holidays.On(new(2027, 4, 23), Country.Denmark));
    }

    [Fact]
    public void Counts_the_working_days_of_two_years()
    {
        int In(string year, Country country) => Days(year).Count(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Holidays.On(day, country).Any());
        Assert.Equal((253, 254), (In("2026", Country.Norway), In("2026", Country.Denmark)));
        Assert.Equal((255, 255), (In("2027", Country.Norway), In("2027", Country.Denmark)));
    }

    /// <summary>An independent rule for Easter: the first Sunday after the ecclesiastical full moon (Gauss, with both exceptions).</summary>
    [Fact]
    public void Agrees_with_another_rule_for_Easter_over_three_centuries()
    {
        foreach (var year in Enumerable.Range(1900, 300))
            Assert.Equal(Gauss(year), Days(year.ToString(CultureInfo.InvariantCulture)).Single(day => Holidays.On(day, Country.Norway).Contains(Holiday.EasterSunday)));
    }

    [Theory]
    [InlineData("2026-07-08", "2026-07-03")]
    [InlineData("2026-12-28", "2026-12-23")]
    [InlineData("2027-05-17", "2027-05-14")]
    [InlineData("2026-11-28", "2026-11-27")]
    public void Offers_the_last_open_day_before_a_closed_one(string deadline, string instead)
    {
        var day = DateOnly.ParseExact(deadline, "yyyy-MM-dd");
        Assert.NotNull(ClosedDay.Of(day, Country.Norway, QuietPeriods.Usual));
        Assert.Equal(DateOnly.ParseExact(instead, "yyyy-MM-dd"), ClosedDay.Before(day, Country.Norway, QuietPeriods.Usual));
    }

    private static IEnumerable<DateOnly> Days(string year)
    {
        var first = new DateOnly(int.Parse(year, CultureInfo.InvariantCulture), 1, 1);
        return Enumerable.Range(0, DateTime.IsLeapYear(first.Year) ? 366 : 365).Select(first.AddDays);
    }

    private static DateOnly Gauss(int year)
    {
        var (a, b, c) = (year % 19, year % 4, year % 7);
        var k = year / 100;
        var m = (15 - ((13 + (8 * k)) / 25) + k - (k / 4)) % 30;
        var n = (4 + k - (k / 4)) % 7;
        var d = ((19 * a) + m) % 30;
        var e = ((2 * b) + (4 * c) + (6 * d) + n) % 7;
        var march = 22 + d + e;
        if (d == 29 && e == 6)
            march -= 7;
        if (d == 28 && e == 6 && ((11 * m) + 11) % 30 < 19)
            march -= 7;
        return new DateOnly(year, 3, 1).AddDays(march - 1);
    }
}
