using PlanBot.Core.Nudges;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;
using Xunit;

namespace PlanBot.Tests.Nudges;

public sealed class What_is_due
{
    private static readonly DateOnly LongAgo = new(2025, 1, 10);

    [Fact]
    public void Comes_once_however_often_somebody_sweeps()
    {
        var sample = Sample.In(Country.Norway, LongAgo).Adds(LongAgo, new(2026, 3, 26), Sample.Ada);
        var sweeps = new Sweeps([sample]) { At = [new(8, 31), new(9, 0), new(9, 0), new(9, 1), new(12, 0)] };
        var sent = sweeps.Between(new(2026, 3, 1), new(2026, 4, 30)).SelectMany(one => one.Digest.Nudges).Select(nudge => nudge.Key).ToArray();
        Assert.Equal(sent.Distinct(), sent);
        Assert.Equal(5, sent.Count(key => key.StartsWith("i1|-|", StringComparison.Ordinal) && !key.Contains("Silence", StringComparison.Ordinal)));
    }

    [Fact]
    public void Is_one_message_a_person_and_day_from_all_her_plans()
    {
        var plans = Enumerable.Range(1, 3).Select(number => Sample.In(Country.Denmark, LongAgo, id: $"plan{number}").Adds(LongAgo, new(2026, 3, 26), Sample.Ada).Reminds(new() { InChannel = false })).ToArray();
        var digest = Assert.Single(new Sweeps(plans).Sweep(Nine(2026, 3, 12))).Digest;
        Assert.Equal(["plan1", "plan2", "plan3"], digest.Nudges.Select(nudge => nudge.Plan.Value));
        Assert.Equal(new Recipient.Person(Sample.Ada.Id), digest.To);
    }

    [Fact]
    public void Waits_for_the_window_and_never_comes_outside_it()
    {
        var sample = Sample.In(Country.Norway, LongAgo).Adds(LongAgo, new(2026, 3, 26), Sample.Ada);
        Assert.Empty(new Sweeps([sample]).Sweep(Country.Norway.At(new(2026, 3, 12), new(8, 59))));
        Assert.Single(new Sweeps([sample]).Sweep(Country.Norway.At(new(2026, 3, 12), new(14, 59))));
        Assert.Empty(new Sweeps([sample]).Sweep(Country.Norway.At(new(2026, 3, 12), new(15, 0))));
        Assert.Empty(new Sweeps([sample]).Sweep(Country.Norway.At(new(2026, 3, 13), new(13, 0))));
        Assert.Single(new Sweeps([sample]).Sweep(Country.Norway.At(new(2026, 3, 13), new(12, 59))));
        Assert.Empty(new Sweeps([sample]).Sweep(Country.Norway.At(new(2026, 3, 14), new(10, 0))));
    }

    [Theory]
    [InlineData("2026-03-16", true)]
    [InlineData("2026-03-17", false)]
    public void Is_caught_up_two_working_days_later_and_no_more(string up, bool comes)
    {
        // Two weeks before was Thursday 12 March; one week before is Thursday the 19th.
        var sample = Sample.In(Country.Norway, LongAgo).Adds(LongAgo, new(2026, 3, 26), Sample.Ada);
        var day = DateOnly.ParseExact(up, "yyyy-MM-dd");
        Assert.Equal(comes, new Sweeps([sample]).Sweep(Country.Norway.At(day, new(9, 0))).Count > 0);
    }

    [Fact]
    public void Is_only_the_latest_step_of_what_was_missed()
    {
        // A week before was Friday 20 March and the last day is Thursday the 26th: on the 26th only that one is sent.
        var sample = Sample.In(Country.Norway, LongAgo).Adds(LongAgo, new(2026, 3, 27), Sample.Ada).Adds(LongAgo, new(2026, 4, 1), Sample.Ada);
        var sweeps = new Sweeps([sample]);
        var nudges = sweeps.Sweep(Nine(2026, 3, 26)).SelectMany(one => one.Digest.Nudges).ToArray();
        Assert.Equal([("i1", Rung.LastDayBefore), ("i2", Rung.OneWeekBefore)], nudges.Select(nudge => (nudge.Key[..2], nudge.Rung)));
        Assert.Empty(sweeps.Sweep(Nine(2026, 3, 27)));
    }

    [Fact]
    public void Says_nothing_of_a_deadline_to_come_that_has_gone()
    {
        var sample = Sample.In(Country.Norway, LongAgo).Adds(LongAgo, new(2026, 3, 26), Sample.Ada);
        Assert.Empty(new Sweeps([sample]).Sweep(Nine(2026, 3, 26)));
        Assert.Empty(new Sweeps([sample]).Sweep(Nine(2026, 3, 27)));
    }

    [Fact]
    public void Is_at_most_three_messages_a_week_and_the_third_brings_the_rest_of_it()
    {
        var sample = Sample.In(Country.Norway, LongAgo).Reminds(new() { InChannel = false });
        foreach (var day in new[] { 10, 11, 12, 13 })
            sample.Adds(LongAgo, new(2026, 3, day), Sample.Ada);
        var sent = new Sweeps([sample]).Between(new(2026, 2, 16), new(2026, 3, 8)).Where(one => one.Digest.Day >= new DateOnly(2026, 3, 2)).ToArray();

        // A week before: on 3, 4, 5 and 6 March; the last one stands in for the day it may not have.
        Assert.Equal(["i1", "i2", "i3 i4"], sent.Where(one => one.Digest.Nudges.Any(nudge => nudge.Rung == Rung.OneWeekBefore)).Select(one => string.Join(' ', one.Digest.Nudges.Where(nudge => nudge.Rung == Rung.OneWeekBefore).Select(nudge => nudge.Key[..2]))));
        Assert.True(sent.Length <= 3);
    }

    [Fact]
    public void Is_at_most_two_posts_a_week_in_a_channel_and_no_item_misses_its_turn()
    {
        var sample = Sample.In(Country.Norway, LongAgo);
        for (var day = new DateOnly(2026, 2, 2); day < new DateOnly(2026, 4, 1); day = day.AddDays(1))
            sample.Adds(LongAgo, day, Sample.Ada);
        var posts = new Sweeps([sample]).Between(new(2026, 1, 5), new(2026, 4, 30)).Where(one => one.Digest.To is Recipient.Channel).ToArray();
        Assert.All(posts.GroupBy(post => SendingWeek(post.Digest.Day)), week => Assert.True(week.Count() <= 2));
        Assert.All(posts.SelectMany(post => post.Digest.Nudges), nudge => Assert.True(nudge.Rung.IsBefore()));
        Assert.All(sample.Plan.Initiatives, initiative => Assert.Contains(posts, post => post.Digest.Nudges.Any(nudge => nudge.Key.StartsWith($"{initiative.Id}|-|", StringComparison.Ordinal) && nudge.Rung is Rung.OneWeekBefore or Rung.BeforeBreak)));
        Assert.All(sample.Plan.Initiatives, initiative => Assert.Contains(posts, post => post.Digest.Nudges.Any(nudge => nudge.Key.StartsWith($"{initiative.Id}|-|", StringComparison.Ordinal) && nudge.Rung == Rung.LastDayBefore)));
    }

    [Fact]
    public void Includes_the_weekly_overview_besides_the_two_posts()
    {
        var sample = Sample.In(Country.Norway, LongAgo).Reminds(new() { Weekly = true });
        for (var day = new DateOnly(2026, 3, 9); day < new DateOnly(2026, 3, 14); day = day.AddDays(1))
            sample.Adds(LongAgo, day, Sample.Ada);
        var posts = new Sweeps([sample]).Between(new(2026, 3, 2), new(2026, 3, 8)).Where(one => one.Digest.To is Recipient.Channel).ToArray();
        Assert.Contains(posts, post => post.Digest.Nudges.Any(nudge => nudge.Rung == Rung.Weekly) && post.Digest.Day == new DateOnly(2026, 3, 3));
        Assert.InRange(posts.Length, 2, 3);
    }

    [Fact]
    public void Is_not_what_somebody_else_is_sending_and_again_what_failed()
    {
        var sample = Sample.In(Country.Norway, LongAgo).Adds(LongAgo, new(2026, 3, 26), Sample.Ada);
        var nudge = sample.Nudges()[0];
        var now = Nine(2026, 3, 12);
        NudgeLog Log(NudgeState state) => new([new(nudge.Key, nudge.Plan, nudge.To, state, now, null, null, 1, false)]);
        Assert.All(new[] { NudgeState.Claimed, NudgeState.Sent, NudgeState.GaveUp, NudgeState.Cancelled }, state => Assert.Empty(Digests.Due([nudge], Log(state), now)));
        Assert.Single(Digests.Due([nudge], Log(NudgeState.Failed), now));
    }

    private static DateTimeOffset Nine(int year, int month, int day) => Country.Norway.At(new(year, month, day), new(9, 0));

    private static DateOnly SendingWeek(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
