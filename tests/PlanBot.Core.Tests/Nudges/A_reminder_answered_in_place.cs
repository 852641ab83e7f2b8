using PlanBot.Core.Languages;
using PlanBot.Core.Nudges;
using PlanBot.Core.Nudges.Settings;
using PlanBot.Core.Nudges.Sources;
using PlanBot.Core.Plans;
using PlanBot.Tests.Talking;
using Xunit;

namespace PlanBot.Tests.Nudges;

public sealed class A_reminder_answered_in_place
{
    private readonly Chat chat = new();

    [Fact]
    public async Task Names_what_who_and_when_and_no_answers()
    {
        await FagdagAsync();
        var card = chat.Bo.IsReminded(chat, new(2026, 3, 26));
        Assert.Contains("Fagdag", card.Text, StringComparison.Ordinal);
        Assert.Contains("Ansvarlig: Bo Lind", card.Text, StringComparison.Ordinal);
        Assert.Contains("Frist torsdag den 9. april 2026, om 2 uger.", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("hemmeligt svar", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_closed_with_one_tap_and_asks_for_nothing_more()
    {
        await FagdagAsync();
        chat.Bo.IsReminded(chat, new(2026, 3, 26));
        var card = await chat.Bo.Presses("Gennemført");
        Assert.Equal(Completion.Completed, Only().Completion);
        Assert.Contains("Gemt", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(card.Inputs, _ => true);
        Assert.Empty(Ladder.Of(chat.Plans.All.Single(), UsualSettings.Instance, new(2026, 1, 1), new(2027, 1, 1)));
        await chat.Bo.Presses("Fortryd");
        Assert.Equal(Completion.UnderWay, Only().Completion);
    }

    [Fact]
    public async Task Moves_the_deadline_with_the_reason_and_shows_it_where_it_was_asked()
    {
        await FagdagAsync();
        chat.Bo.IsReminded(chat, new(2026, 3, 26));
        await chat.Bo.Presses("Flyt frist");
        var card = await chat.Bo.Presses("Gem", ("deadline", "2026-04-23"), ("reason", "Lokalet er optaget"));
        Assert.Contains("Påmindelse", card.Text, StringComparison.Ordinal);
        Assert.Contains("23. april 2026", card.Text, StringComparison.Ordinal);
        Assert.Contains("Flyttet, fordi: Lokalet er optaget", card.Text, StringComparison.Ordinal);
        Assert.Contains("fordi »Lokalet er optaget«", (await chat.Bo.Says("historik")).Text, StringComparison.Ordinal);
        Assert.Equal(new(2026, 4, 9), Next(new(2026, 3, 26)));
    }

    [Fact]
    public async Task Keeps_an_identity_number_out_of_the_reason()
    {
        await FagdagAsync();
        chat.Bo.IsReminded(chat, new(2026, 3, 26));
        await chat.Bo.Presses("Flyt frist");
        var card = await chat.Bo.Presses("Gem", ("deadline", "2026-04-23"), ("reason", "Nina 010150-5000 er syg"));
        Assert.DoesNotContain("010150-5000", card.Text, StringComparison.Ordinal);
        Assert.Contains("er syg", card.ValueOf("reason"), StringComparison.Ordinal);
        Assert.Equal(PlanDate.Read("2026-04-09"), Only().Deadline);
    }

    [Theory]
    [InlineData("Om en dag", "2026-03-27")]
    [InlineData("Om en uge", "2026-04-07")]
    [InlineData("Efter ferien, 7. april 2026", "2026-04-07")]
    public async Task Comes_again_when_she_says(string button, string day)
    {
        await FagdagAsync();
        chat.Bo.IsReminded(chat, new(2026, 3, 26));
        var card = await chat.Bo.Presses(button);
        Assert.Contains("Du får en påmindelse", card.Text, StringComparison.Ordinal);
        Assert.Contains(
            Ladder.Of(chat.Plans.All.Single(), UsualSettings.Instance, new(2026, 3, 27), new(2026, 4, 30)),
            nudge => nudge.Rung == Rung.Snoozed && nudge.Day == DateOnly.ParseExact(day, "yyyy-MM-dd") && nudge.To == new Recipient.Person(chat.Bo.Person.Id));
    }

    [Fact]
    public async Task That_is_not_hers_is_nobodys_and_the_coordinator_hears_of_it()
    {
        await FagdagAsync();
        chat.Bo.IsReminded(chat, new(2026, 3, 26));
        var card = await chat.Bo.Presses("Ikke min opgave");
        Assert.Contains("Ada Holm får besked", card.Text, StringComparison.Ordinal);
        Assert.Null(Only().Owner);

        var told = chat.Ada.IsReminded(chat, new(2026, 3, 26));
        Assert.Contains("Bo Lind siger", told.Text, StringComparison.Ordinal);
        await chat.Ada.Presses("Giv alle videre");
        await chat.Ada.Presses("Gem", ("owner", "id-Cai"));
        Assert.Equal("Cai Vik", Only().Owner?.Name);
        Assert.Contains("Alle har en ansvarlig nu.", chat.Ada.Card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_is_not_hers_can_be_taken_back()
    {
        await FagdagAsync();
        chat.Bo.IsReminded(chat, new(2026, 3, 26));
        await chat.Bo.Presses("Ikke min opgave");
        await chat.Bo.Presses("Fortryd");
        Assert.Equal("Bo Lind", Only().Owner?.Name);
        Assert.DoesNotContain(Ladder.Of(chat.Plans.All.Single(), UsualSettings.Instance, new(2026, 1, 1), new(2027, 1, 1)), nudge => nudge.Rung == Rung.HandOver);
    }

    [Fact]
    public async Task Cannot_be_pressed_for_somebody_else_nor_forged()
    {
        await FagdagAsync();
        var plan = chat.Plans.All.Single().Id.Value;
        await chat.Cai.Sends(new() { ["verb"] = "nudgeNotMine", ["plan"] = plan, ["initiative"] = Only().Id.Value });
        Assert.Equal("Bo Lind", Only().Owner?.Name);
        foreach (var sheet in new[] { "", "x", "*", "plan/1:i1", $"{plan}:i../..", $"{plan}:h99999999999", $"{plan}:i{Only().Id}.99", new('a', 9000) })
        {
            var card = await chat.Cai.Sends(new() { ["verb"] = "nudgeLater", ["plan"] = plan, ["initiative"] = Only().Id.Value, ["wait"] = "OneDay", ["sheet"] = sheet });
            Assert.NotEmpty(card.Text);
        }

        Assert.Contains("findes ikke", (await chat.Cai.Sends(new() { ["verb"] = "nudgeDone", ["plan"] = plan, ["initiative"] = Only().Id.Value, ["milestone"] = 7 })).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Speaks_of_several_plans_and_keeps_them_all_on_the_card()
    {
        await FagdagAsync();
        var first = chat.Plans.All.Single().Id;
        await chat.Ada.BeginsAPlan("Legestuen");
        var second = chat.Plans.All.Single(plan => plan.Id != first).Id;
        await chat.Ada.Sends(new() { ["verb"] = "newInitiative", ["plan"] = second.Value });
        await chat.Ada.Presses("Gem", ("title", "Kursus"), ("owner", "id-Bo"), ("deadline", "2026-04-09"));
        var card = chat.Bo.IsReminded(chat, new(2026, 3, 26));
        Assert.Contains("Familiehuset", card.Text, StringComparison.Ordinal);
        Assert.Contains("Legestuen", card.Text, StringComparison.Ordinal);
        card = await chat.Bo.Presses("Gennemført");
        Assert.Contains("Fagdag", card.Text, StringComparison.Ordinal);
        Assert.Contains("Kursus", card.Text, StringComparison.Ordinal);
        Assert.Single(chat.Plans.All.SelectMany(plan => plan.Initiatives), initiative => initiative.Completion == Completion.Completed);
    }

    [Fact]
    public async Task About_a_milestone_reaches_it_or_moves_it()
    {
        await FagdagAsync(("milestone1", "Udkast"), ("milestoneDate1", "2026-03-27"));
        chat.Bo.IsReminded(chat, new(2026, 3, 31));
        await chat.Bo.Presses("Flyt frist");
        var card = await chat.Bo.Presses("Gem", ("deadline", "2026-04-08"), ("reason", "Lokalet er optaget"));
        Assert.Equal(PlanDate.Read("2026-04-08"), Only().Milestones[0].Date);
        Assert.Contains("Flyttet, fordi: Lokalet er optaget", card.Text, StringComparison.Ordinal);
        Assert.Contains("»Udkast«: frist 27. marts 2026 → 8. april 2026 fordi »Lokalet er optaget«", (await chat.Cai.Says("historik")).Text, StringComparison.Ordinal);
        await chat.Bo.Presses("Nået");
        Assert.True(Only().Milestones[0].IsReached);
        await chat.Bo.Sends(new() { ["verb"] = "editInitiative", ["plan"] = chat.Plans.All.Single().Id.Value, ["initiative"] = Only().Id.Value });
        await chat.Bo.Presses("Gem", ("title", "Fagdag for alle"));
        Assert.True(Only().Milestones[0].IsReached);
    }

    [Fact]
    public async Task In_a_channel_mentions_the_owner_and_never_asks_about_what_is_late()
    {
        await FagdagAsync();
        var card = Reminded.Card(chat, new Recipient.Channel(chat.Place), new(2026, 4, 1), Language.Danish);
        Assert.Contains("<at>Bo Lind</at>", card.Text, StringComparison.Ordinal);
        Assert.Equal("id-Bo", (string?)card.Json["msteams"]!["entities"]![0]!["mentioned"]!["id"]);
        Assert.DoesNotContain("Ikke min opgave", card.Buttons);
        Assert.DoesNotContain(Ladder.Of(chat.Plans.All.Single(), UsualSettings.Instance, new(2026, 4, 9), new(2026, 6, 1)), nudge => nudge.To is Recipient.Channel);
    }

    /// <summary>A16.</summary>
    [Fact]
    public async Task That_owner_who_left_leaves_it_to_nobody_and_the_coordinator_gets_one_message()
    {
        await FagdagAsync();
        await chat.Ada.Says("nyt initiativ");
        await chat.Ada.Presses("Gem", ("title", "Kursus"), ("owner", "id-Bo"), ("deadline", "2026-05-20"));
        var plan = chat.Plans.All.Single();
        await chat.Plans.ChangeAsync(
            plan.Id,
            standing => Core.Plans.Decisions.GivingUp.GiveUpAll(standing!, new("left", chat.Bo.Person, chat.Place, Core.Conversation.Manner.Pressed, null, chat.Now), chat.Bo.Person, HandOverReason.Left),
            CancellationToken.None);
        plan = chat.Plans.All.Single();
        Assert.All(plan.Initiatives, initiative => Assert.Null(initiative.Owner));
        var nudge = Assert.Single(Ladder.Of(plan, UsualSettings.Instance, new(2026, 3, 5), new(2026, 3, 20)));
        Assert.Equal((Rung.HandOver, (Recipient)new Recipient.Person(chat.Ada.Person.Id)), (nudge.Rung, nudge.To));
        var card = chat.Ada.IsReminded(chat, nudge.Day);
        Assert.Contains("Bo Lind er ikke længere med i teamet.", card.Text, StringComparison.Ordinal);
        Assert.Contains("Fagdag", card.Text, StringComparison.Ordinal);
        Assert.Contains("Kursus", card.Text, StringComparison.Ordinal);
    }

    private DateOnly? Next(DateOnly after) => Ladder.NextDay(chat.Plans.All.Single(), UsualSettings.Instance, after);

    private Initiative Only() => chat.Plans.All.SelectMany(plan => plan.Initiatives).First(initiative => initiative.Title.StartsWith("Fagdag", StringComparison.Ordinal));

    /// <summary>Bo is to do it by Thursday 9 April 2026; two weeks before is 26 March.</summary>
    private async Task FagdagAsync(params (string Input, string? Value)[] more)
    {
        await chat.Ada.BeginsAPlan();
        await chat.Ada.Presses("Gem og næste", ("choice", "some"), ("text", "hemmeligt svar"));
        await chat.Ada.Says("nyt initiativ");
        await chat.Ada.Presses("Gem", [("title", "Fagdag"), ("owner", "id-Bo"), ("deadline", "2026-04-09"), .. more]);
    }
}
