using System.Text.Json.Nodes;
using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;
using PlanBot.Tests.Graph.StandIn;
using Xunit;

namespace PlanBot.Tests.Graph.Planner;

/// <summary>Planner assigns a task to several; in a plan one answers for it. Nobody is lost, and the history says who shares it.</summary>
public sealed class A_task_of_several : GraphTest
{
    private static readonly DateOnly Due = new(2026, 4, 13);

    [Fact]
    public async Task Has_the_owner_it_had_and_the_history_says_who_else()
    {
        var (plan, task) = await SharedAsync();
        Assert.Equal(new Owner.InTeams(GraphHost.Bo), (await InitiativeAsync(plan)).Owner);
        Assert.Equal(GraphHost.Ada, Assert.Single(Assert.Single(await SharingAsync(plan)).With));

        // Told once, whatever else is changed there.
        graph.Planner.Edit(task, one => one["percentComplete"] = 50);
        await LaterAsync();
        Assert.Single(await SharingAsync(plan));
        graph.Planner.Edit(task, one => one["assignments"]!.AsObject().Remove(GraphHost.Ada.Id.Value));
        await LaterAsync();
        Assert.Empty((await SharingAsync(plan))[0].With);
    }

    [Fact]
    public void The_history_says_so_in_the_readers_words() => Assert.Equal(
        ("»Workshop« er i Planner også tildelt Ada, Cai", "«Workshop» er i Planner også tildelt Ada, Cai", "‘Workshop’ is no longer assigned to others in Planner"),
        (Phrases.In(Language.Danish).PlannerSharedWith("Workshop", "Ada, Cai"), Phrases.In(Language.Norwegian).PlannerSharedWith("Workshop", "Ada, Cai"), Phrases.In(Language.English).PlannerNotShared("Workshop")));

    [Theory]
    [InlineData("somebody else")]
    [InlineData("somebody outside Teams")]
    [InlineData("nobody")]
    public async Task Keeps_the_others_when_its_owner_changes_here(string owner)
    {
        var (plan, task) = await SharedAsync();
        var cai = new Person(new("cccccccc-0000-0000-0000-000000000003"), "Cai");
        await host.ChangeAsync(plan, one => one.Change(host.Turn(), new("i1"), null, initiative => initiative with
        {
            Owner = owner switch { "somebody else" => new Owner.InTeams(cai), "nobody" => null, _ => new Owner.Outside("Frivillig") },
        }));
        await host.TickAsync();
        await LaterAsync();
        await LaterAsync();
        Assert.Equal(owner == "somebody else" ? [GraphHost.Ada.Id.Value, cai.Id.Value] : [GraphHost.Ada.Id.Value], Assigned(task));
        Assert.Equal(owner switch { "somebody else" => "Cai", "nobody" => null, _ => "Frivillig" }, (await InitiativeAsync(plan)).Owner?.Name);
    }

    [Fact]
    public async Task Passes_to_who_is_left_when_its_owner_is_removed_there()
    {
        var (plan, task) = await SharedAsync();
        graph.Planner.Edit(task, one => one["assignments"]!.AsObject().Remove(GraphHost.Bo.Id.Value));
        await LaterAsync();
        Assert.Equal(new Owner.InTeams(GraphHost.Ada), (await InitiativeAsync(plan)).Owner);
        Assert.Equal([GraphHost.Ada.Id.Value], Assigned(task));
    }

    [Fact]
    public async Task Of_those_who_share_it_one_can_become_its_owner_here()
    {
        var (plan, task) = await SharedAsync();
        await host.ChangeAsync(plan, one => one.Change(host.Turn(), new("i1"), null, initiative => initiative with { Owner = new Owner.InTeams(GraphHost.Ada) }));
        await host.TickAsync();
        await LaterAsync();
        Assert.Equal([GraphHost.Ada.Id.Value], Assigned(task));
        Assert.Equal(new Owner.InTeams(GraphHost.Ada), (await InitiativeAsync(plan)).Owner);
    }

    /// <summary>Bo's, and Ada is assigned in Planner as well.</summary>
    private async Task<(PlanId Plan, string Task)> SharedAsync()
    {
        var plan = await host.ConnectedAsync();
        await host.AddAsync(plan, "i1", "Workshop", GraphHost.Bo, Due);
        await host.TickAsync();
        var task = graph.Planner.Tasks.Keys.Single();
        graph.Planner.Edit(task, one => one["assignments"]![GraphHost.Ada.Id.Value] = new JsonObject { ["@odata.type"] = "#microsoft.graph.plannerAssignment", ["assignedDateTime"] = "2027-01-01T00:00:00Z", ["orderHint"] = "8585" });
        await LaterAsync();
        return (plan, task);
    }

    private string[] Assigned(string task) => [.. graph.Planner.Tasks[task]["assignments"]!.AsObject().Select(one => one.Key).Order(StringComparer.Ordinal)];

    private async Task<Initiative> InitiativeAsync(PlanId plan) => (await host.PlanAsync(plan)).AllInitiatives[new("i1")];

    /// <summary>The latest first.</summary>
    private async Task<PlanEvent.PlannerShared[]> SharingAsync(PlanId plan) =>
        [.. (await host.Store.HistoryAsync(plan, int.MaxValue, 50, CancellationToken.None)).SelectMany(entry => entry.Events).OfType<PlanEvent.PlannerShared>()];

    private async Task LaterAsync()
    {
        time.Advance(TimeSpan.FromMinutes(61));
        await host.TickAsync();
    }
}
