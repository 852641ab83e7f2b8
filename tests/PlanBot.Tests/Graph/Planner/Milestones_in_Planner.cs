using System.Text.Json.Nodes;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;
using PlanBot.Tests.Graph.StandIn;
using Xunit;

namespace PlanBot.Tests.Graph.Planner;

/// <summary>A ticked point of a task's checklist is a milestone that was reached, and the other way round.</summary>
public sealed class Milestones_in_Planner : GraphTest
{
    private static readonly DateOnly Due = new(2026, 4, 13);

    [Fact]
    public async Task What_is_ticked_there_is_reached_here_and_the_history_says_that_it_was_Planner()
    {
        var (plan, task) = await WithTaskAsync();
        Tick(task, "Udkast");
        await LaterAsync();
        Assert.Equal([true, false], await ReachedAsync(plan));
        var entry = (await host.Store.HistoryAsync(plan, int.MaxValue, 1, CancellationToken.None))[0];
        Assert.Equal("Planner", entry.By.Name);

        // What both agree on now is not told again.
        graph.Requests.Clear();
        await LaterAsync();
        Assert.Equal("GET", Assert.Single(graph.Requests).Method);

        Tick(task, "Udkast", false);
        await LaterAsync();
        Assert.Equal([false, false], await ReachedAsync(plan));
    }

    [Fact]
    public async Task What_is_reached_here_is_ticked_there_and_can_be_taken_back()
    {
        var (plan, task) = await WithTaskAsync();
        await ReachAsync(plan, 1, true);
        Assert.Equal(["Færdig True", "Udkast False"], Points(task));
        await LaterAsync();
        Assert.Equal([false, true], await ReachedAsync(plan));
        await ReachAsync(plan, 1, false);
        Assert.Equal(["Færdig False", "Udkast False"], Points(task));
    }

    [Fact]
    public async Task Ticks_on_both_sides_are_both_kept()
    {
        var (plan, task) = await WithTaskAsync();
        Tick(task, "Udkast");
        await ReachAsync(plan, 1, true);
        Assert.Equal(["Færdig True", "Udkast True"], Points(task));
        Assert.Equal([true, true], await ReachedAsync(plan));
    }

    [Fact]
    public async Task One_tick_put_and_another_taken_are_found_within_a_day()
    {
        var (plan, task) = await WithTaskAsync();
        Tick(task, "Udkast");
        await LaterAsync();
        Tick(task, "Udkast", false);
        Tick(task, "Færdig");
        for (var hour = 0; hour < 25; hour++)
            await LaterAsync();
        Assert.Equal([false, true], await ReachedAsync(plan));
    }

    [Fact]
    public async Task A_tick_follows_a_milestone_that_was_moved_and_is_no_other_milestones()
    {
        var (plan, task) = await WithTaskAsync();
        Tick(task, "Udkast");
        await host.ChangeAsync(plan, one => one.Change(host.Turn(), new("i1"), null, initiative => initiative with { Milestones = [new("Færdig", null), new("Udkast", null)] }));
        await host.TickAsync();
        Assert.Equal(["Færdig False", "Udkast True"], Points(task));
    }

    [Fact]
    public async Task A_tick_on_a_milestone_that_is_gone_is_nobodys()
    {
        var (plan, task) = await WithTaskAsync();
        Tick(task, "Udkast");
        await host.ChangeAsync(plan, one => one.Change(host.Turn(), new("i1"), null, initiative => initiative with { Milestones = [new("Færdig", null)] }));
        await host.TickAsync();
        Assert.Equal(["Færdig False"], Points(task));
        Assert.Equal([false], await ReachedAsync(plan));
    }

    [Fact]
    public async Task Many_checklists_are_read_twenty_in_a_request_and_one_that_fails_is_read_later()
    {
        var plan = await host.ConnectedAsync();
        for (var number = 0; number < 45; number++)
            await host.AddAsync(plan, $"i{number}", $"Workshop {number}", GraphHost.Bo, Due, new Milestone("Udkast", null));
        await host.TickAsync();
        graph.Requests.Clear();
        var refused = graph.Planner.Tasks.Keys.First();
        foreach (var task in graph.Planner.Tasks.Keys)
            Tick(task, "Udkast");
        graph.Instead = (_, path) => path == $"/planner/tasks/{refused}/details" ? GraphAnswer.Throttled(1) : null;
        await LaterAsync();
        Assert.Equal(3, graph.Requests.Count(request => request.Path == "/$batch"));
        Assert.Equal(44, (await host.PlanAsync(plan)).Initiatives.Count(one => one.Milestones[0].IsReached));
        graph.Instead = (_, _) => null;
        await LaterAsync();
        Assert.All((await host.PlanAsync(plan)).Initiatives, one => Assert.True(one.Milestones[0].IsReached));
    }

    [Fact]
    public async Task A_point_that_somebody_ticked_or_added_stays()
    {
        var (plan, task) = await BareAsync();
        await host.ChangeAsync(plan, one => one.Change(host.Turn(), new("i1"), null, initiative => initiative with { Milestones = [new("Udkast", null)] }));
        await host.TickAsync();
        graph.Planner.EditDetails(task, details =>
        {
            details["checklist"]!.AsObject().Single().Value!["isChecked"] = true;
            details["checklist"]!["11111111-0000-0000-0000-000000000000"] = new JsonObject { ["title"] = "Kaffe", ["isChecked"] = false };
        });
        await host.ChangeAsync(plan, one => one.Change(host.Turn(), new("i1"), null, initiative => initiative with { Milestones = [new("Første udkast", null), new("Færdig", null)] }));
        await host.TickAsync();
        Assert.Equal(
            ["Færdig False", "Første udkast True", "Kaffe False"],
            graph.Planner.DetailsOf(task)["checklist"]!.AsObject().Select(one => $"{(string?)one.Value!["title"]} {(bool)one.Value["isChecked"]!}").Order(StringComparer.Ordinal));
    }

    private async Task<(PlanId Plan, string Task)> WithTaskAsync()
    {
        var plan = await host.ConnectedAsync();
        await host.AddAsync(plan, "i1", "Workshop", GraphHost.Bo, Due, new Milestone("Udkast", null), new Milestone("Færdig", null));
        await host.TickAsync();
        await LaterAsync();
        return (plan, graph.Planner.Tasks.Keys.Single());
    }

    private async Task<(PlanId Plan, string Task)> BareAsync()
    {
        var plan = await host.ConnectedAsync();
        await host.AddAsync(plan, "i1", "Workshop", GraphHost.Bo, Due);
        await host.TickAsync();
        return (plan, graph.Planner.Tasks.Keys.Single());
    }

    private async Task ReachAsync(PlanId plan, int milestone, bool isReached)
    {
        await host.ChangeAsync(plan, one => one.Reach(host.Turn(), new("i1"), milestone, isReached));
        await host.TickAsync();
    }

    private void Tick(string task, string point, bool isTicked = true) =>
        graph.Planner.EditDetails(task, details => details["checklist"]!.AsObject().Single(one => (string?)one.Value!["title"] == point).Value!["isChecked"] = isTicked);

    private string[] Points(string task) =>
        [.. graph.Planner.DetailsOf(task)["checklist"]!.AsObject().Select(one => $"{(string?)one.Value!["title"]} {(bool)one.Value["isChecked"]!}").Order(StringComparer.Ordinal)];

    private async Task<IEnumerable<bool>> ReachedAsync(PlanId plan) => (await host.PlanAsync(plan)).AllInitiatives[new("i1")].Milestones.Select(milestone => milestone.IsReached);

    private async Task LaterAsync()
    {
        time.Advance(TimeSpan.FromMinutes(61));
        await host.TickAsync();
    }
}
