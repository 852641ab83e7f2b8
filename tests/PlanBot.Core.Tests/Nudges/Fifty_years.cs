using PlanBot.Core.Calendar;
using PlanBot.Core.Nudges;
using PlanBot.Core.Nudges.Settings;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;
using Xunit;

namespace PlanBot.Tests.Nudges;

/// <summary>Any deadline of fifty years, set on any day, by people with any settings.</summary>
public sealed class Fifty_years
{
    [Theory]
    [InlineData(Country.Norway)]
    [InlineData(Country.Denmark)]
    public void Bring_no_nudge_on_a_closed_day_none_twice_and_none_before_its_item(Country country)
    {
        var dice = new Random(country == Country.Norway ? 17 : 5);
        var first = new DateOnly(2025, 1, 1);
        var nudges = 0;
        for (var number = 0; number < 4000; number++)
        {
            var deadline = first.AddDays(dice.Next(50 * 365));
            var made = deadline.AddDays(dice.Next(-60, 5));
            var sample = Sample.In(country, made).Adds(made, deadline, dice.Next(3) == 0 ? Sample.Coordinator : Sample.Ada);
            sample.Own[Sample.Ada.Id] = Any(dice);
            if (dice.Next(3) == 0)
                sample.Reminds(new() { InChannel = dice.Next(2) == 0, Hour = new(dice.Next(24), 0), QuietWeeks = [dice.Next(1, 54)] });

            var all = Ladder.Of(sample.Plan, sample, deadline.AddDays(-100), deadline.AddDays(120)).ToArray();
            nudges += all.Length;
            Assert.Equal(all.Select(nudge => nudge.Key).Distinct().Count(), all.Length);
            Assert.Equal(all.Count(nudge => nudge.Rung.IsOfDeadline()), all.Where(nudge => nudge.Rung.IsOfDeadline()).DistinctBy(nudge => nudge.Day).Count());
            Assert.All(all, nudge =>
            {
                Assert.NotEqual(Opening.Closed, country.OpeningOf(nudge.Day));
                Assert.False(QuietPeriods.IsChristmas(nudge.Day));
                Assert.True(nudge.Day > made);
                Assert.True(!nudge.Rung.IsBefore() || nudge.Day < deadline);
                Assert.True(nudge.Rung is not (Rung.SoonAfter or Rung.LongAfter or Rung.Silence or Rung.Monthly) || nudge.Day > deadline);
                var (from, until) = nudge.Hours.WindowOn(nudge.Day)!.Value;
                Assert.InRange(nudge.Hour, from, until);
                Assert.InRange(nudge.Hour, new(8, 0), new(20, 0));
                Assert.Equal(nudge.Day, country.Today(nudge.DueAt));
                Assert.Equal(nudge.Hour, TimeOnly.FromDateTime(country.Local(nudge.DueAt)));
            });
        }

        Assert.True(nudges > 10_000);
    }

    [Fact]
    public void Of_sweeps_send_nothing_twice_nothing_too_often_and_nothing_outside_the_window()
    {
        var dice = new Random(52);
        var sample = Sample.In(Country.Norway, new(2025, 1, 1));
        for (var number = 0; number < 600; number++)
        {
            var deadline = new DateOnly(2025, 2, 1).AddDays(dice.Next(50 * 365));
            sample.Adds(deadline.AddDays(-dice.Next(1, 300)), deadline, dice.Next(2) == 0 ? Sample.Ada : Sample.Bo);
        }

        // Some of the years, with an outage now and then.
        foreach (var year in new[] { 2026, 2044, 2073 })
        {
            var sweeps = new Sweeps([sample]) { At = [new(3, 0), new(10, 0), new(18, 0)], IsDown = day => day.DayNumber % 23 < 3 };
            var sent = sweeps.Between(new(year, 1, 1), new(year, 12, 31)).ToArray();
            Assert.True(sent.Length > 10, $"{year}: {sent.Length}");
            Assert.Equal(sweeps.Records.Count, sweeps.Records.DistinctBy(record => record.Id).Count());
            Assert.All(sent.GroupBy(one => (one.Digest.To, one.Digest.Day)), day => Assert.Single(day));
            Assert.All(sent.GroupBy(one => (one.Digest.To, Week: one.Digest.Day.AddDays(-(((int)one.Digest.Day.DayOfWeek + 6) % 7)))), week => Assert.True(week.Count() <= (week.Key.To is Recipient.Channel ? 2 : 3)));
            Assert.All(sent, one => Assert.NotEqual(Opening.Closed, Country.Norway.OpeningOf(one.Digest.Day)));
            Assert.All(sent, one => Assert.InRange(Country.Norway.Local(one.At).TimeOfDay, new TimeSpan(8, 30, 0), new TimeSpan(15, 0, 0)));
        }
    }

    private static PersonalNudges Any(Random dice) => dice.Next(4) switch
    {
        0 => PersonalNudges.Usual,
        1 => new() { OwnHours = new(new(dice.Next(0, 18), 0), new(dice.Next(9, 24), 0)) },
        2 => new() { Weekdays = [(DayOfWeek)dice.Next(7), (DayOfWeek)dice.Next(7)], Hour = new(dice.Next(24), 30) },
        _ => new() { QuietWeeks = [dice.Next(1, 54), dice.Next(1, 54)], Alone = true },
    };
}
