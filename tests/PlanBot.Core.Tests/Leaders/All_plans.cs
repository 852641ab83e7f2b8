using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;
using PlanBot.Core.Reports.Status;
using PlanBot.Tests.Talking;
using Xunit;

namespace PlanBot.Tests.Leaders;

/// <summary>A leader's plans, those that need most first.</summary>
public sealed class All_plans
{
    private readonly Chat chat = new();

    [Fact]
    public void Stand_by_what_they_need()
    {
        PlanStanding[] standings =
        [
            Standing("Intet", 0, 0, 0, 0, 0, 0),
            Standing("Foreslået", 0, 0, 0, 0, 0, 9),
            Standing("Uklart", 0, 0, 0, 0, 1, 0),
            Standing("Uenighed", 0, 0, 0, 1, 0, 0),
            Standing("Ingen har det", 0, 0, 1, 9, 9, 9),
            Standing("Én overskredet", 0, 1, 0, 0, 0, 0),
            Standing("To overskredet", 0, 2, 0, 0, 0, 0),
            Standing("Krav mangler", 1, 0, 0, 0, 0, 0),
            Standing("Andet intet", 0, 0, 0, 0, 0, 0),
        ];

        Assert.Equal(
            ["Krav mangler", "To overskredet", "Én overskredet", "Ingen har det", "Uenighed", "Uklart", "Foreslået", "Andet intet", "Intet"],
            PlanStanding.WorstFirst(standings).Select(standing => standing.Plan.Title));
    }

    [Fact]
    public async Task Are_those_the_reader_may_see_each_with_why()
    {
        await chat.Ada.BeginsAPlan();
        await chat.Ada.Sends(new() { ["verb"] = "newInitiative", ["plan"] = chat.Plans.All.Single().Id.Value });
        await chat.Ada.Presses("Gem", ("title", "Fagdag"), ("owner", "id-Ada"), ("deadline", "2026-03-09"));
        await chat.Bo.InPrivate.Says("ny plan");
        var hers = chat.Bo.InPrivate;
        await hers.Says("ny plan");
        await hers.Presses("Begynd planen", ("template", "T4"), ("title", "Bos egen"));
        chat.Now = chat.Now.AddDays(6);

        var shown = await chat.Ada.InPrivate.Says("alle planer");

        Assert.Contains("Familiehuset\n1 med overskredet frist", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Bos egen", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Status onsdag den 11. marts 2026", (await PressAsync(shown)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Said_in_a_channel_tell_of_no_plan_that_lives_elsewhere()
    {
        await chat.Ada.BeginsAPlan();
        var alone = chat.Ada.InPrivate;
        await alone.Says("ny plan");
        await alone.Presses("Begynd planen", ("template", "T4"), ("title", "Adas egen"));

        Assert.DoesNotContain("Adas egen", (await chat.Ada.Says("alle planer")).Text, StringComparison.Ordinal);
        Assert.Contains("Adas egen", (await chat.Ada.Sends(new() { ["verb"] = "allPlans" })).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Are_fifty_at_most_and_the_rest_is_counted()
    {
        foreach (var number in Enumerable.Range(1, 53))
        {
            var id = new PlanId($"plan-{number}");
            var turn = new Turn($"start-{number}", chat.Ada.Person, chat.Place, Manner.Pressed, Language.Danish, chat.Now);
            var start = new PlanEvent.Started("T4", 1, $"Plan {number:D2}", [new(new("1"), "Kommune")], Country.Denmark, Language.Danish, chat.Ada.Person, chat.Place);
            await chat.Plans.ChangeAsync(id, plan => Starting.Start(plan, id, turn, start), CancellationToken.None);
        }

        var shown = await chat.Ada.InPrivate.Says("mine planer");

        Assert.Equal(50, shown.Text.Split("Intet venter på nogen").Length - 1);
        Assert.Contains("Der er 3 planer mere.", shown.Text, StringComparison.Ordinal);
        Assert.True(shown.Json.ToJsonString().Length * 2 < 80 * 1024);
    }

    private Task<ShownCard> PressAsync(ShownCard card)
    {
        var alone = chat.Ada.InPrivate;
        alone.Card = card;
        return alone.Presses("Vis status: Familiehuset");
    }

    private static PlanStanding Standing(string title, int missing, int late, int unowned, int divided, int unclear, int proposed) =>
        new(new Plan { Id = new(title), Title = title }, missing, late, unowned, divided, unclear, proposed);
}
