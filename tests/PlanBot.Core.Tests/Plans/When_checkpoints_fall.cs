using FsCheck;
using FsCheck.Fluent;
using PlanBot.Core.Calendar;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;
using Xunit;

namespace PlanBot.Tests.Plans;

public sealed class When_checkpoints_fall
{
    [Theory]
    [InlineData(Rhythm.Once, "2026-05-14", "2026-05-14")]
    [InlineData(Rhythm.Monthly, "2026-03-31", "2026-03-31 2026-04-30 2026-05-29 2026-06-30 2026-07-31 2026-08-31 2026-09-30 2026-10-30 2026-11-30 2027-01-29 2027-02-26")]
    [InlineData(Rhythm.EverySecondMonth, "2026-05-14", "2026-05-13 2026-09-14 2026-11-13 2027-01-14")]
    [InlineData(Rhythm.Quarterly, "2026-01-15", "2026-04-15 2026-07-03 2026-10-15 2027-01-15")]
    [InlineData(Rhythm.TwiceAYear, "2025-12-26", "2026-06-26 2026-12-23")]
    [InlineData(Rhythm.Yearly, "2024-05-17", "2026-05-15")]
    [InlineData(Rhythm.YearlyInWeek, "2026-10-07", "2026-10-07")]
    [InlineData(Rhythm.Yearly, "2025-05", "2026-05")]
    [InlineData(Rhythm.Monthly, "2026-06", "2026-06 2026-08 2026-09 2026-10 2026-11 2026-12 2027-01 2027-02")]
    [InlineData(Rhythm.TwiceAYear, "2025-autumn", "2026-spring 2026-autumn")]
    [InlineData(Rhythm.Monthly, "2026-winter", "2026-03 2026-04 2026-05 2026-06 2026-08 2026-09 2026-10 2026-11 2026-12 2027-01 2027-02")]
    public void In_Norway_from_March_to_February(Rhythm rhythm, string start, string dates) =>
        Assert.Equal(dates, Dates(Checkpoint(rhythm, start), Country.Norway, new(2026, 3, 1), new(2027, 2, 28)));

    /// <summary>2 January 2028 is a Sunday, and the last working day before it lies between Christmas and New Year.</summary>
    [Theory]
    [InlineData(Rhythm.Monthly, "2021-02-02", "2027-12-02 2028-02-02")]
    [InlineData(Rhythm.Yearly, "2022-01-02", "2027-12-23")]
    public void Not_in_a_quiet_period_into_which_a_weekend_would_move_it(Rhythm rhythm, string start, string dates) =>
        Assert.Equal(dates, Dates(Checkpoint(rhythm, start), Country.Denmark, new(2027, 12, 1), new(2028, 2, 28)));

    [Fact]
    public void Not_in_the_weeks_that_the_plan_itself_calls_quiet() =>
        Assert.Equal("2026-06-10 2026-07-10 2026-09-10", string.Join(' ', Checkpoint(Rhythm.Monthly, "2026-06-10").Between(new(2026, 6, 1), new(2026, 9, 30), Country.Norway, new(31, 32, 33)).Select(one => one.When)));

    [Fact]
    public void On_the_countrys_own_working_days()
    {
        Assert.Equal("2026-05-15", Dates(Checkpoint(Rhythm.Yearly, "2024-05-17"), Country.Norway, new(2026, 5, 1), new(2026, 5, 31)));
        Assert.Equal("2027-05-14", Dates(Checkpoint(Rhythm.Yearly, "2024-05-17"), Country.Denmark, new(2027, 5, 1), new(2027, 5, 31)));
        Assert.Equal("2028-05-17", Dates(Checkpoint(Rhythm.Yearly, "2024-05-17"), Country.Denmark, new(2028, 5, 1), new(2028, 5, 31)));
    }

    /// <summary>2026 has 53 weeks, the years after it have not.</summary>
    [Fact]
    public void In_week_53_or_the_last_there_is() =>
        Assert.Equal("2026-12-30 2027-12-29 2028-12-27", Dates(Checkpoint(Rhythm.YearlyInWeek, "2026-12-30") with { AvoidsQuiet = false }, Country.Norway, new(2026, 12, 1), new(2029, 1, 31)));

    [Fact]
    public void Also_in_the_holidays_when_the_team_says_so() =>
        Assert.Equal("2026-06-10 2026-07-10 2026-08-10", Dates(Checkpoint(Rhythm.Monthly, "2026-06-10") with { AvoidsQuiet = false }, Country.Norway, new(2026, 6, 1), new(2026, 8, 31)));

    [Fact]
    public void On_no_date_before_the_rhythm_is_said() =>
        Assert.Empty(Checkpoint(Rhythm.Regularly, null).Between(new(2026, 1, 1), new(2030, 1, 1), Country.Norway, QuietPeriods.Usual));

    [Fact]
    public void And_are_known_as_done_by_what_was_planned()
    {
        var done = Checkpoint(Rhythm.Monthly, "2026-05-31") with { Done = [new PlanDate.Day(new(2026, 5, 31))] };
        var occurrences = done.Between(new(2026, 5, 1), new(2026, 6, 30), Country.Norway, QuietPeriods.Usual).ToArray();
        Assert.Equal([(true, "2026-05-29"), (false, "2026-06-30")], occurrences.Select(one => (one.IsDone, one.When.ToString()!)));
    }

    /// <summary>Looking at a year at once or at its months one by one shows the same, and never a day on which nobody is at work.</summary>
    [Fact]
    public void The_same_however_one_looks() => Prop.ForAll(
        (from rhythm in Gen.Elements(Enum.GetValues<Rhythm>())
         from day in Gen.Choose(0, 3000)
         from country in Gen.Elements(Enum.GetValues<Country>())
         from avoids in Gen.Elements(true, false)
         from year in Gen.Choose(2020, 2035)
         select (rhythm, start: new DateOnly(2020, 1, 1).AddDays(day), country, avoids, year)).ToArbitrary(),
        given =>
        {
            var checkpoint = Checkpoint(given.rhythm, given.rhythm == Rhythm.Regularly ? null : $"{given.start:yyyy-MM-dd}") with { AvoidsQuiet = given.avoids };
            var whole = All(new(given.year, 1, 1), new(given.year, 12, 31));
            Assert.Equal(whole, Enumerable.Range(1, 12).SelectMany(month => All(new(given.year, month, 1), new DateOnly(given.year, month, 1).AddMonths(1).AddDays(-1))));
            Assert.All(whole, one => Assert.True(
                given.rhythm == Rhythm.Once || (given.country.IsWorkingDay(one.When.First) && !(given.avoids && QuietPeriods.Usual.Covers(one.When.First)))));

            Occurrence[] All(DateOnly from, DateOnly to) => [.. checkpoint.Between(from, to, given.country, QuietPeriods.Usual)];
        }).QuickCheckThrowOnFailure();

    private static string Dates(Checkpoint checkpoint, Country country, DateOnly from, DateOnly to) =>
        string.Join(' ', checkpoint.Between(from, to, country, QuietPeriods.Usual).Select(one => one.When));

    private static Checkpoint Checkpoint(Rhythm rhythm, string? start) =>
        new(new("c"), 1, CheckpointKind.Checkpoint, "Status", null, rhythm, PlanDate.Read(start), AvoidsQuiet: true, [], new Person(new("ada"), "Ada"));
}
