using System.Text.Json;
using System.Text.Json.Nodes;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Conversation.Commands;
using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Beside;
using PlanBot.Core.Templates;
using PlanBot.Core.Templates.Own;
using PlanBot.Documents;
using PlanBot.Storage;
using PlanBot.Storage.People;
using PlanBot.Tests.Graph.StandIn;
using PlanBot.Tests.Talking;
using Xunit;

namespace PlanBot.Tests.Graph;

/// <summary>Graph does not answer, does not allow, or knows somebody no longer: the card that says so. For signing in, see <see cref="Posting.In_a_leaders_name"/>.</summary>
public sealed class What_people_see : GraphTest
{
    [Fact]
    public async Task Throttled_for_an_hour_the_card_says_that_it_is_on_its_way_and_then_that_it_is_there()
    {
        var plan = await WithInitiativeAsync();
        graph.Instead = (_, _) => GraphAnswer.Throttled(3600);
        await host.TickAsync();
        graph.Instead = (_, _) => null;
        time.Advance(TimeSpan.FromMinutes(59));
        await host.TickAsync();
        Assert.Contains("Noget er ændret her og er på vej til Planner.", await ShownAsync(new ShowPlanner { Plan = plan }), StringComparison.Ordinal);

        time.Advance(TimeSpan.FromMinutes(2));
        await host.TickAsync();
        var there = await ShownAsync(new ShowPlanner { Plan = plan });
        Assert.Contains("1 initiativ er en opgave i Planner", there, StringComparison.Ordinal);
        Assert.DoesNotContain("på vej", there, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_right_the_card_says_who_can_give_it_and_the_coordinator_is_told_once()
    {
        var plan = await WithInitiativeAsync();
        host.Credential.Granted = [];
        await host.TickAsync();
        time.Advance(TimeSpan.FromMinutes(10));
        await host.TickAsync();
        Assert.Contains("PlanBot har ikke (længere) lov til at bruge Planner. En administrator kan give lov: skriv »doctor« og se hvordan.", await ShownAsync(new ShowPlanner { Plan = plan }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_was_deleted_cannot_be_made_responsible_and_what_was_typed_stays()
    {
        var plan = await host.ConnectedAsync();
        var deleted = "dddddddd-0000-0000-0000-000000000004";
        Assert.Equal(Standing.Gone, (await host.Get<IDirectory>().FindAsync(new(deleted), CancellationToken.None))!.Standing);
        var card = await ShownAsync(new SaveInitiative(new("i1"), 0) { Plan = plan, Title = "Workshop", Owner = deleted, Deadline = "2026-04-13" });
        Assert.Contains("Personen kan ikke findes i samtalen. Vælg en anden, eller skriv et navn eller en rolle.", card, StringComparison.Ordinal);
        Assert.Contains("Workshop", card, StringComparison.Ordinal);
        Assert.Empty((await host.PlanAsync(plan)).Initiatives);
    }

    private async Task<PlanId> WithInitiativeAsync()
    {
        var plan = await host.ConnectedAsync();
        await host.AddAsync(plan, "i1", "Workshop", GraphHost.Bo, new DateOnly(2026, 4, 13));
        return plan;
    }

    private async Task<string> ShownAsync(Command command)
    {
        var conversation = new Conversation(
            host.Store,
            new TemplateShelf(new TemplateLibrary(), new TemplateStore(host.Tables, time)),
            new YamlTree(),
            host.Get<IRoster>(),
            host.Get<IPreferences>(),
            new ClientOptions(),
            new NoLinks(),
            new Voices(host.Tables, time),
            new NoReminders(),
            new NoReminders(),
            new ReaderMarks(host.Tables),
            host.Get<IPlanner>());
        var reply = await conversation.HandleAsync(host.Turn() with { Locale = Language.Danish }, command, CancellationToken.None);
        return new ShownCard((JsonObject)JsonNode.Parse(JsonSerializer.Serialize(reply.Card!, CardJson.Wire.AdaptiveCard))!).Text;
    }
}
