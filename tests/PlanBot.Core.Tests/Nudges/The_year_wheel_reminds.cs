using PlanBot.Core.Nudges;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;
using Xunit;

namespace PlanBot.Tests.Nudges;

public sealed class The_year_wheel_reminds
{
    private static readonly DateOnly LongAgo = new(2025, 1, 10);

    [Fact]
    public void A_week_and_a_working_day_before_each_time_among_all_and_never_afterwards()
    {
        var sample = Wheel(null);
        Assert.Equal(
            [(Rung.OneWeekBefore, "2026-03-05"), (Rung.LastDayBefore, "2026-03-11"), (Rung.OneWeekBefore, "2026-06-05"), (Rung.LastDayBefore, "2026-06-11")],
            sample.Steps(2026, 2026).Take(4));
        Assert.All(sample.Nudges(2026, 2026), nudge => Assert.IsType<Recipient.Channel>(nudge.To));
        Assert.Equal(sample.Nudges(2026, 2028).Count, sample.Nudges(2026, 2028).DistinctBy(nudge => nudge.Key).Count());
    }

    [Fact]
    public void Not_of_what_is_done_or_deleted_and_not_before_it_was_made()
    {
        Assert.DoesNotContain(Wheel(null, done: "2026-03-12").Nudges(2026, 2026), nudge => nudge.Deadline == new DateOnly(2026, 3, 12));
        Assert.Equal(new(2026, 3, 11), Wheel(null, made: new(2026, 3, 9)).Nudges(2026, 2026)[0].Day);
    }

    [Fact]
    public void The_coordinator_where_somebody_outside_Teams_is_responsible() =>
        Assert.All(Wheel(new Owner.Outside("Frivillig")).Nudges(2026, 2026), nudge => Assert.Equal(new Recipient.Person(Sample.Coordinator.Id), nudge.To));

    private static Sample Wheel(Owner? owner, string? done = null, DateOnly? made = null)
    {
        var checkpoint = new Checkpoint(new("c1"), 1, CheckpointKind.MeetingPlace, "Styringsgruppe", owner, Rhythm.Quarterly, PlanDate.Read("2026-03-12"), true, done is null ? [] : [PlanDate.Read(done)!], Sample.Coordinator);
        return Sample.In(Country.Norway, LongAgo).Does(made ?? LongAgo, Sample.Coordinator, new PlanEvent.CheckpointChanged(null, checkpoint));
    }
}
