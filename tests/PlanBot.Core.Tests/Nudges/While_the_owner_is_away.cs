using PlanBot.Core.Languages;
using PlanBot.Core.Nudges;
using PlanBot.Core.Nudges.Settings;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;
using PlanBot.Tests.Talking;
using Xunit;

namespace PlanBot.Tests.Nudges;

/// <summary>The reminder waits, or goes to the stand-in or the coordinator, as the plan says.</summary>
public sealed class While_the_owner_is_away
{
    private static readonly DateOnly LongAgo = new(2023, 1, 10);
    private static readonly DateOnly Deadline = new(2026, 3, 26);
    private static readonly Recipient Ada = new Recipient.Person(Sample.Ada.Id);
    private static readonly Recipient Bo = new Recipient.Person(Sample.Bo.Id);
    private static readonly Recipient Kaja = new Recipient.Person(Sample.Coordinator.Id);

    [Fact]
    public void It_is_still_hers_where_the_plan_says_nothing() =>
        Assert.Equal(Ada, To(Away(new() { StandIn = Sample.Bo }), Rung.TwoWeeksBefore));

    [Fact]
    public void It_goes_to_the_stand_in_until_she_is_back()
    {
        var sample = Away(new() { WhileAway = WhileAway.StandIn, StandIn = Sample.Bo, InChannel = false });
        Assert.Equal((Bo, Bo, Ada, Ada, Kaja), (To(sample, Rung.TwoWeeksBefore), To(sample, Rung.OneWeekBefore), To(sample, Rung.LastDayBefore), To(sample, Rung.SoonAfter), To(sample, Rung.LongAfter)));
        Assert.Equal([Rung.TwoWeeksBefore, Rung.OneWeekBefore], sample.Nudges().Where(nudge => nudge.IsInstead).Select(nudge => nudge.Rung));
    }

    [Fact]
    public void It_is_the_same_reminder_so_that_it_is_sent_once()
    {
        var sample = Away(new() { WhileAway = WhileAway.StandIn, StandIn = Sample.Bo });
        var keys = sample.Nudges().Select(nudge => nudge.Key).ToArray();
        sample.Away.Clear();
        Assert.Equal(sample.Nudges().Select(nudge => nudge.Key), keys);
    }

    [Fact]
    public void What_is_said_to_all_is_said_to_all() =>
        Assert.IsType<Recipient.Channel>(To(Away(new() { WhileAway = WhileAway.StandIn, StandIn = Sample.Bo }), Rung.OneWeekBefore));

    [Fact]
    public void It_goes_to_the_coordinator_where_the_plan_says_so() =>
        Assert.Equal(Kaja, To(Away(new() { WhileAway = WhileAway.Coordinator }), Rung.TwoWeeksBefore));

    [Theory]
    [InlineData("away")]
    [InlineData("unreachable")]
    [InlineData("herself")]
    public void It_goes_to_the_coordinator_where_the_stand_in_is_not_there(string why)
    {
        var sample = Away(new() { WhileAway = WhileAway.StandIn, StandIn = why == "herself" ? Sample.Ada : Sample.Bo });
        if (why == "away")
            sample.Away[Sample.Bo.Id] = Deadline;
        if (why == "unreachable")
            sample.Unreachable[Sample.Bo.Id] = LongAgo;
        Assert.Equal(Kaja, To(sample, Rung.TwoWeeksBefore));
    }

    [Fact]
    public void The_coordinators_own_waits_for_her_where_there_is_nobody_else()
    {
        var sample = Sample.In(Country.Norway, LongAgo).Adds(LongAgo, Deadline, Sample.Coordinator).Reminds(new() { WhileAway = WhileAway.Coordinator });
        sample.Away[Sample.Coordinator.Id] = Deadline;
        Assert.Equal(Kaja, To(sample, Rung.TwoWeeksBefore));
        Assert.DoesNotContain(sample.Nudges(), nudge => nudge.IsInstead);
    }

    [Fact]
    public void What_she_does_not_want_nobody_gets_for_her()
    {
        var sample = Away(new() { WhileAway = WhileAway.StandIn, StandIn = Sample.Bo });
        sample.Own[Sample.Ada.Id] = new() { LeavesOut = [Rung.TwoWeeksBefore] };
        Assert.DoesNotContain(sample.Nudges(), nudge => nudge.Rung == Rung.TwoWeeksBefore);
    }

    [Fact]
    public void It_keeps_to_the_stand_ins_own_days()
    {
        var sample = Away(new() { WhileAway = WhileAway.StandIn, StandIn = Sample.Bo });
        sample.Own[Sample.Bo.Id] = new() { Weekdays = [DayOfWeek.Monday] };
        Assert.Equal(new(2026, 3, 16), sample.Nudges().Single(nudge => nudge.Rung == Rung.TwoWeeksBefore).Day);
    }

    [Fact]
    public void It_says_for_whom_and_no_more_than_that()
    {
        var sample = Away(new() { WhileAway = WhileAway.StandIn, StandIn = Sample.Bo });
        var nudge = sample.Nudges().Single(nudge => nudge.Rung == Rung.TwoWeeksBefore);
        var digest = new Digest(Bo, "tenant", nudge.Day, [nudge]);
        var sheet = NudgeSheet.Read(NudgeSheet.Of(digest).ToString())!;
        Assert.True(sheet.Lines.Single().IsInstead);
        foreach (var (language, sentence) in new[] { (Language.Danish, "Du får den, fordi Ada Holm er fraværende."), (Language.Norwegian, "Du får den fordi Ada Holm er borte."), (Language.English, "You get this because Ada Holm is away.") })
            Assert.Contains(sentence, Reminded.Shown(digest, sample.Plan, language).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_coordinator_says_who_and_the_stand_in_belongs_to_the_plan_then()
    {
        var chat = new Chat();
        await chat.Ada.BeginsAPlan();
        await chat.Ada.Says("påmindelser");
        await chat.Ada.Presses("Planens påmindelser");
        var refused = await chat.Ada.Presses("Gem", ("whileAway", "StandIn"));
        Assert.Contains("Stedfortræder", refused.Text, StringComparison.Ordinal);
        Assert.Equal(WhileAway.Wait, chat.Plans.All.Single().Nudges.WhileAway);
        await chat.Ada.Presses("Gem", ("whileAway", "StandIn"), ("standIn", chat.Bo.Person.Id.Value));
        var plan = chat.Plans.All.Single();
        Assert.Equal((WhileAway.StandIn, chat.Bo.Person), (plan.Nudges.WhileAway, plan.Nudges.StandIn));
        Assert.Contains(chat.Bo.Person.Id, plan.Members.Keys);
        Assert.Equal(chat.Bo.Person.Id.Value, chat.Ada.Card.ValueOf("standIn"));

        // A card from before asks nothing of it, and changes nothing of it.
        await chat.Ada.Sends(new() { ["verb"] = "savePlanReminders", ["plan"] = plan.Id.Value, ["seen"] = plan.Nudges.Version, ["reminds"] = "on", ["weekly"] = "on", ["quietWeeks"] = "28" });
        plan = chat.Plans.All.Single();
        Assert.Equal((true, WhileAway.StandIn, chat.Bo.Person), (plan.Nudges.Weekly, plan.Nudges.WhileAway, plan.Nudges.StandIn));
    }

    /// <summary>She comes back on the 20th: after the first two steps.</summary>
    private static Sample Away(PlanNudges nudges)
    {
        var sample = Sample.In(Country.Norway, LongAgo).Adds(LongAgo, Deadline, Sample.Ada).Reminds(nudges);
        sample.Away[Sample.Ada.Id] = new(2026, 3, 20);
        return sample;
    }

    private static Recipient To(Sample sample, Rung rung) => sample.Nudges().Single(nudge => nudge.Rung == rung).To;
}
