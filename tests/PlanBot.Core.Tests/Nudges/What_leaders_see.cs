using PlanBot.Core.Nudges;
using PlanBot.Core.Nudges.Settings;
using PlanBot.Core.Nudges.Sources;
using PlanBot.Core.Plans;
using PlanBot.Tests.Talking;
using Xunit;

namespace PlanBot.Tests.Nudges;

public sealed class What_leaders_see
{
    private readonly Chat chat = new();

    [Fact]
    public async Task Is_what_will_be_sent_in_the_next_fortnight()
    {
        await FagdagAsync("2026-03-26");
        var card = await chat.Ada.Says("påmindelser");
        Assert.Contains("torsdag den 12. marts 2026", card.Text, StringComparison.Ordinal);
        Assert.Contains("To uger før · til Bo Lind", card.Text, StringComparison.Ordinal);
        Assert.Contains("En uge før · til alle i samtalen", card.Text, StringComparison.Ordinal);
        Assert.Contains("Der er ikke sendt påmindelser ud endnu.", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_what_was_sent_what_was_not_and_when_somebody_last_swept()
    {
        await FagdagAsync("2026-03-26");
        var plan = chat.Plans.All.Single();
        var nudges = Ladder.Of(plan, UsualSettings.Instance, new(2026, 3, 5), new(2026, 4, 1)).ToArray();
        chat.Now = Country.Denmark.At(new(2026, 3, 20), new(10, 0));
        chat.Records.Add(new(nudges[0].Key, plan.Id, nudges[0].To, NudgeState.GaveUp, Country.Denmark.At(new(2026, 3, 12), new(9, 0)), null, "403 MessageWritesBlocked", 1, false));
        chat.Records.Add(new(nudges[1].Key, plan.Id, nudges[1].To, NudgeState.Sent, Country.Denmark.At(new(2026, 3, 19), new(9, 0)), "a", null, 1, true));
        chat.Heartbeat = new(chat.Now.AddMinutes(-5), 1, 1, chat.Now.AddMinutes(5));
        var card = await chat.Ada.Says("påmindelser");
        Assert.Contains("Kunne ikke sendes · Personen har blokeret PlanBot", card.Text, StringComparison.Ordinal);
        Assert.Contains("måske sendt to gange", card.Text, StringComparison.Ordinal);
        Assert.Contains("Påmindelser blev sidst sendt ud 20. marts 2026 kl. 09.55", card.Text, StringComparison.Ordinal);
        chat.Heartbeat = new(chat.Now.AddDays(-2), 1, 1, chat.Now);
        Assert.Contains("i over et døgn", (await chat.Ada.Says("påmindelser")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_why_each_step_came_or_did_not()
    {
        await FagdagAsync("2026-04-07");
        chat.Now = Country.Denmark.At(new(2026, 4, 1), new(10, 0));
        chat.Reminders[chat.Bo.Person.Id] = new() { LeavesOut = [Rung.SoonAfter] };
        var text = await WhyAsync();
        Assert.Contains("To uger før\nPlanBot var ikke i gang den dag", text, StringComparison.Ordinal);
        Assert.Contains("Sidste arbejdsdag før\nSendes i dag. · til alle i samtalen · flyttet fra 6. april 2026", text, StringComparison.Ordinal);
        Assert.Contains("To arbejdsdage efter\nPersonen har valgt den fra.", text, StringComparison.Ordinal);
        Assert.Contains("Sendes torsdag den 16. april 2026", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_that_the_week_was_full()
    {
        await FagdagAsync("2026-03-26");
        var plan = chat.Plans.All.Single();
        for (var day = 9; day < 12; day++)
            chat.Records.Add(new($"other{day}|-|SoonAfter|2026-03-01", plan.Id, new Recipient.Person(chat.Bo.Person.Id), NudgeState.Sent, Country.Denmark.At(new(2026, 3, day), new(9, 0)), $"a{day}", null, 1, false));
        chat.Now = Country.Denmark.At(new(2026, 3, 17), new(10, 0));
        Assert.Contains("To uger før\nModtageren har fået nok beskeder den uge", await WhyAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Can_be_set_by_the_coordinator_alone_and_what_is_wrong_stays_on_the_card()
    {
        await FagdagAsync("2026-03-26");
        await chat.Ada.Says("påmindelser");
        await chat.Ada.Presses("Planens påmindelser");
        var card = await chat.Ada.Presses("Gem", ("quietWeeks", "28–30, femten"), ("where", "alone"));
        Assert.Contains("skriv ugenumre", card.Text, StringComparison.Ordinal);
        Assert.Equal("28–30, femten", card.ValueOf("quietWeeks"));
        await chat.Ada.Presses("Gem", ("quietWeeks", "28–30, 15"), ("where", "alone"), ("steps", "OneWeekBefore,LastDayBefore"), ("hour", "10:00"));
        var nudges = chat.Plans.All.Single().Nudges;
        Assert.Equal((false, new TimeOnly(10, 0), 1), (nudges.InChannel, nudges.Hour, nudges.Version));
        Assert.Equal("15, 28–30", WeekNumbers.Write(nudges.QuietWeeks));
        Assert.Contains(Rung.TwoWeeksBefore, nudges.LeavesOut);
        Assert.Contains("ændrede planens påmindelser", (await chat.Ada.Says("historik")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Planens påmindelser", (await chat.Bo.Says("påmindelser")).Buttons);
        await chat.Bo.Sends(new() { ["verb"] = "savePlanReminders", ["plan"] = chat.Plans.All.Single().Id.Value, ["seen"] = 1, ["reminds"] = "off" });
        Assert.False(chat.Plans.All.Single().Nudges.IsOff);
    }

    [Fact]
    public async Task Each_sets_her_own_pauses_stops_and_goes_on()
    {
        await chat.Bo.Says("mine påmindelser");
        await chat.Bo.Presses("Gem", ("ownHours", "17-19"), ("weekdays", "Tuesday,Thursday"), ("hour", "plan"));
        Assert.Equal(new OwnHours(new(17, 0), new(19, 0)), chat.Reminders[chat.Bo.Person.Id].OwnHours);
        await chat.Bo.Says("pause påmindelser");
        await chat.Bo.Presses("2 uger");
        Assert.Equal(new(2026, 3, 19), chat.Reminders[chat.Bo.Person.Id].PausedUntil);
        await chat.Bo.Says("stop påmindelser");
        Assert.True(chat.Reminders[chat.Bo.Person.Id].IsStopped);
        await chat.Bo.Presses("Fortryd");
        Assert.False(chat.Reminders[chat.Bo.Person.Id].IsStopped);
        Assert.NotNull(chat.Reminders[chat.Bo.Person.Id].OwnHours);
        Assert.DoesNotContain(chat.Ada.Person.Id, chat.Reminders.Keys);
    }

    /// <summary>V4.</summary>
    [Fact]
    public async Task Whoever_stops_is_responsible_nowhere_any_more_and_can_take_it_back()
    {
        await FagdagAsync("2026-03-26");
        await chat.Bo.Says("Jeg er ikke frivillig længere.");
        Assert.Equal("Bo Lind", chat.Plans.All.Single().Initiatives.Single().Owner?.Name);
        await chat.Bo.Presses("Stop som ansvarlig");
        Assert.Null(chat.Plans.All.Single().Initiatives.Single().Owner);
        Assert.Contains(Ladder.Of(chat.Plans.All.Single(), UsualSettings.Instance, new(2026, 3, 5), new(2026, 3, 9)), nudge => nudge.Rung == Rung.HandOver);
        await chat.Bo.Presses("Fortryd");
        Assert.Equal("Bo Lind", chat.Plans.All.Single().Initiatives.Single().Owner?.Name);
        await chat.Cai.Says("stop som ansvarlig");
        Assert.Contains("ikke ansvarlig for noget", chat.Cai.Card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_stops_with_hundreds_stops_with_all_of_them()
    {
        var sample = Sample.In(Country.Norway, new(2026, 1, 5));
        for (var number = 0; number < 200; number++)
            sample.Adds(new(2026, 1, 5), new DateOnly(2026, 6, 1).AddDays(number % 60), chat.Bo.Person);
        await chat.Plans.ChangeAsync(sample.Plan.Id, _ => new Core.Plans.Decisions.Outcome.Changed(sample.Plan, new(1, chat.Now, Sample.Coordinator, "made", [])), CancellationToken.None);
        await chat.Bo.Says("stop som ansvarlig");
        await chat.Bo.Presses("Stop som ansvarlig");
        Assert.All(chat.Plans.All.Single().Initiatives, initiative => Assert.Null(initiative.Owner));
        Assert.All(chat.Plans.HistoryOf(sample.Plan.Id), entry => Assert.InRange(entry.Events.Length, 0, 90));
        await chat.Bo.Presses("Fortryd");
        Assert.All(chat.Plans.All.Single().Initiatives, initiative => Assert.Equal("Bo Lind", initiative.Owner?.Name));
    }

    private async Task<string> WhyAsync() =>
        (await chat.Ada.Sends(new() { ["verb"] = "whyReminder", ["plan"] = chat.Plans.All.Single().Id.Value, ["initiative"] = chat.Plans.All.Single().Initiatives.First().Id.Value })).Text;

    private async Task FagdagAsync(string deadline)
    {
        await chat.Ada.BeginsAPlan();
        await chat.Ada.Says("nyt initiativ");
        await chat.Ada.Presses("Gem", ("title", "Fagdag"), ("owner", "id-Bo"), ("deadline", deadline));
    }
}
