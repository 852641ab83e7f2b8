using System.Text.Json.Nodes;
using PlanBot.Core.Conversation;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Beside;
using PlanBot.Tests.Talking;
using Xunit;

namespace PlanBot.Tests.Words;

public sealed class A_plan_and_Planner
{
    private readonly FakeGraph graph = new();
    private readonly Chat chat;

    public A_plan_and_Planner() => chat = new(graph) { Place = new("tenant", "19:channel", PlaceKind.Channel) };

    private Plan Plan => chat.Plans.All.Single();

    [Fact]
    public async Task The_first_look_asks_for_the_teams_plans_and_waits_for_nobody()
    {
        await chat.Ada.BeginsAPlan();
        Assert.Contains("PlanBot spørger", (await chat.Ada.Says("planner")).Text, StringComparison.Ordinal);
        Assert.Equal([chat.Place], graph.AskedAbout);
    }

    [Fact]
    public async Task The_coordinator_chooses_one_of_the_teams_plans_or_a_new_one()
    {
        await WithPlansAsync();
        await chat.Ada.Presses("Forbind med Planner", ("plannerPlan", "p1"));
        Assert.Equal(new PlannerLink("g", "p1", "Barn og unge"), Plan.Planner);
        await chat.Ada.Presses("Afbryd forbindelsen");
        Assert.Null(Plan.Planner);
        await chat.Ada.Says("planner");
        await chat.Ada.Presses("Forbind med Planner", ("plannerPlan", "new"));
        Assert.Equal(new PlannerLink("g", null, "Familiehuset"), Plan.Planner);
    }

    [Fact]
    public async Task A_plan_that_is_not_the_teams_cannot_be_chosen_whatever_the_card_says()
    {
        await WithPlansAsync();
        await chat.Ada.Presses("Forbind med Planner", ("plannerPlan", "somebody-elses"));
        Assert.Null(Plan.Planner);
    }

    [Fact]
    public async Task Nobody_else_chooses()
    {
        await WithPlansAsync();
        var card = await chat.Bo.Sends(new JsonObject { ["verb"] = "connectPlanner", ["plan"] = Plan.Id.Value, ["plannerPlan"] = "p1" });
        Assert.Contains("koordinatoren, Ada Holm", card.Text, StringComparison.Ordinal);
        Assert.Null(Plan.Planner);
        card = await chat.Bo.Sends(new JsonObject { ["verb"] = "postAsMe", ["plan"] = Plan.Id.Value });
        Assert.Contains("koordinatoren, Ada Holm", card.Text, StringComparison.Ordinal);
        Assert.Null(Plan.PostsAs);
    }

    /// <summary>The page can show the next card and nothing else; there, the way to the sign-in is told instead.</summary>
    [Fact]
    public async Task Signing_in_to_post_is_done_in_the_chat_and_the_page_says_so()
    {
        await WithPlansAsync();
        const string words = "det kan kun gøres i chatten: skriv »skriv som mig«";

        Assert.Contains(words, (await OnPageAsync("page-1")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(words, (await chat.Ada.Sends(new JsonObject { ["verb"] = "postAsMe", ["plan"] = Plan.Id.Value })).Text, StringComparison.Ordinal);
        Assert.Contains("Skriv påmindelser i mit navn", (await chat.Ada.Says("skriv som mig")).Buttons);
        graph.SignedIn.Add(chat.Ada.Person.Id);
        Assert.DoesNotContain(words, (await OnPageAsync("page-2")).Text, StringComparison.Ordinal);

        Task<ShownCard> OnPageAsync(string turn) => chat.HandleAsync(new(turn, chat.Ada.Person, chat.Place, Manner.OnPage, chat.Ada.Locale, chat.Now), new PostAsMe { Plan = Plan.Id });
    }

    [Fact]
    public async Task A_plan_in_a_chat_has_no_team()
    {
        chat.Place = new("tenant", "19:group", PlaceKind.GroupChat);
        await chat.Ada.BeginsAPlan();
        Assert.Contains("Planner hører til et team", (await chat.Ada.Says("planner")).Text, StringComparison.Ordinal);
        Assert.Empty(graph.AskedAbout);
    }

    [Fact]
    public async Task The_doctor_is_asked_in_private_and_examines_after_the_turn()
    {
        await chat.Ada.BeginsAPlan();
        await chat.Ada.Says("doctor");
        Assert.Equal(0, graph.Examinations);
        chat.Place = new("tenant", "a:1", PlaceKind.Personal);
        Assert.Contains("undersøger", (await chat.Ada.Says("læge")).Text, StringComparison.Ordinal);
        Assert.Equal(1, graph.Examinations);
    }

    private async Task WithPlansAsync()
    {
        await chat.Ada.BeginsAPlan();
        graph.State = new(new("g", [new("p1", "Barn og unge")], chat.Now));
        await chat.Ada.Says("planner");
    }
}
