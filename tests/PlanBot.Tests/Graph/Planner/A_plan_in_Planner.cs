using System.Text.Json.Nodes;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Beside;
using PlanBot.Core.Plans.Decisions;
using PlanBot.Graph.Planner;
using PlanBot.Teams;
using PlanBot.Tests.Graph.StandIn;
using PlanBot.Tests.Teams;
using Xunit;

namespace PlanBot.Tests.Graph.Planner;

/// <summary>An initiative and its task: what happens to the one happens to the other.</summary>
public sealed class A_plan_in_Planner : GraphTest
{
    private static readonly DateOnly Due = new(2026, 4, 13);

    [Fact]
    public async Task An_initiative_with_somebody_in_Teams_becomes_a_task()
    {
        var plan = await host.ConnectedAsync();
        await host.AddAsync(plan, "i1", "Workshop", GraphHost.Bo, Due, new Milestone("Udkast", new PlanDate.Day(new(2026, 4, 1))));
        await host.TickAsync();

        var task = Assert.Single(graph.Planner.Tasks.Values);
        Assert.Equal("Workshop", (string?)task["title"]);
        Assert.StartsWith("2026-04-13T10:00:00", (string?)task["dueDateTime"], StringComparison.Ordinal);
        Assert.Equal([GraphHost.Bo.Id.Value], task["assignments"]!.AsObject().Select(one => one.Key));
        Assert.Equal("Forberedelsesfasen", (string?)graph.Planner.Buckets.Single(bucket => (string?)bucket["id"] == (string?)task["bucketId"])["name"]);
        var details = graph.Planner.DetailsOf((string)task["id"]!);
        Assert.Equal("Udkast · 1. april 2026", (string?)Assert.Single(details["checklist"]!.AsObject()).Value!["title"]);
        Assert.StartsWith("https%3A//teams%2Emicrosoft%2Ecom/l/channel/", Assert.Single(details["references"]!.AsObject()).Key, StringComparison.Ordinal);
        Assert.Contains("Familiehuset", (string?)details["description"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nobody_in_Teams_is_responsible_for_stays_here()
    {
        var plan = await host.ConnectedAsync();
        await host.AddAsync(plan, "i1", "Workshop", null, Due);
        await host.TickAsync();
        Assert.Empty(graph.Planner.Tasks);
    }

    [Fact]
    public async Task What_is_done_in_Planner_comes_back_and_the_history_says_so()
    {
        var (plan, task) = await WithTaskAsync();
        graph.Planner.Edit(task, one =>
        {
            one["percentComplete"] = 100;
            one["dueDateTime"] = "2026-04-20T10:00:00Z";
            one["assignments"] = new JsonObject { [GraphHost.Ada.Id.Value] = Assignment() };
        });
        await LaterAsync();

        var initiative = (await host.PlanAsync(plan)).AllInitiatives[new("i1")];
        Assert.Equal(Completion.Completed, initiative.Completion);
        Assert.Equal(new PlanDate.Day(new(2026, 4, 20)), initiative.Deadline);
        Assert.Equal(new Owner.InTeams(GraphHost.Ada), initiative.Owner);
        Assert.Equal("Planner", initiative.By.Name);
        var entry = (await host.Store.HistoryAsync(plan, int.MaxValue, 1, CancellationToken.None))[0];
        Assert.Equal("Planner", entry.By.Name);
        Assert.IsType<PlanEvent.InitiativeChanged>(Assert.Single(entry.Events));
        Assert.DoesNotContain((await host.PlanAsync(plan)).Members.Keys, person => person.Value == "planner");
    }

    [Fact]
    public async Task A_look_at_what_has_not_changed_is_one_request_and_changes_nothing()
    {
        var (plan, _) = await WithTaskAsync();
        await LaterAsync();
        var version = (await host.PlanAsync(plan)).Version;
        graph.Requests.Clear();
        await LaterAsync();
        Assert.Equal("GET", Assert.Single(graph.Requests).Method);
        Assert.Equal(version, (await host.PlanAsync(plan)).Version);
    }

    [Fact]
    public async Task A_change_here_takes_one_request_when_nobody_changed_the_task()
    {
        var (plan, task) = await WithTaskAsync();
        graph.Requests.Clear();
        await host.ChangeAsync(plan, one => one.Change(host.Turn(), new("i1"), null, initiative => initiative with { Completion = Completion.UnderWay }));
        await host.TickAsync();
        Assert.Equal("PATCH", Assert.Single(graph.Requests).Method);
        Assert.Equal(50, (int)graph.Planner.Tasks[task]["percentComplete"]!);
    }

    [Fact]
    public async Task Changes_of_different_things_on_both_sides_are_both_kept()
    {
        var (plan, task) = await WithTaskAsync();
        graph.Planner.Edit(task, one => one["percentComplete"] = 50);
        await host.ChangeAsync(plan, one => one.Change(host.Turn(), new("i1"), null, initiative => initiative with { Title = "Workshop for alle" }));
        await host.TickAsync();

        Assert.Equal("Workshop for alle", (string?)graph.Planner.Tasks[task]["title"]);
        Assert.Equal(50, (int)graph.Planner.Tasks[task]["percentComplete"]!);
        Assert.Equal(Completion.UnderWay, (await host.PlanAsync(plan)).AllInitiatives[new("i1")].Completion);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_latest_change_of_the_same_thing_stands_and_the_history_says_which(bool plannersWasLater)
    {
        var (plan, task) = await WithTaskAsync();
        graph.Instead = (_, _) => GraphAnswer.Error(System.Net.HttpStatusCode.ServiceUnavailable, "Down");
        if (plannersWasLater)
            await MoveHereAsync();
        time.Advance(TimeSpan.FromHours(5));
        graph.Planner.Edit(task, one => one["dueDateTime"] = "2026-05-20T10:00:00Z");
        time.Advance(TimeSpan.FromHours(5));
        if (!plannersWasLater)
            await MoveHereAsync();
        graph.Instead = (_, _) => null;
        await LaterAsync();
        await LaterAsync();

        var stands = plannersWasLater ? new DateOnly(2026, 5, 20) : new DateOnly(2026, 5, 10);
        Assert.Equal(new PlanDate.Day(stands), (await host.PlanAsync(plan)).AllInitiatives[new("i1")].Deadline);
        Assert.StartsWith($"{stands:yyyy-MM-dd}", (string?)graph.Planner.Tasks[task]["dueDateTime"], StringComparison.Ordinal);
        var settled = (await host.Store.HistoryAsync(plan, int.MaxValue, 10, CancellationToken.None)).SelectMany(entry => entry.Events).OfType<PlanEvent.PlannerSettled>();
        Assert.Equal((PlannerField.Deadline, plannersWasLater), Assert.Single(settled) is var one ? (one.Field, one.PlannersStands) : default);

        Task MoveHereAsync() => host.ChangeAsync(plan, one => one.Change(host.Turn(), new("i1"), null, initiative => initiative with { Deadline = new PlanDate.Day(new(2026, 5, 10)) }));
    }

    [Fact]
    public async Task Deleting_goes_both_ways_and_can_be_undone_both_ways()
    {
        var (plan, task) = await WithTaskAsync();
        graph.Planner.Delete(task);
        await LaterAsync();
        Assert.True((await host.PlanAsync(plan)).AllInitiatives[new("i1")].IsDeleted);

        await host.ChangeAsync(plan, one => one.Restore(host.Turn(), new("i1")));
        await host.TickAsync();
        Assert.Equal("Workshop", (string?)Assert.Single(graph.Planner.Tasks.Values)["title"]);

        await host.ChangeAsync(plan, one => one.Delete(host.Turn(), new("i1")));
        await host.TickAsync();
        Assert.Empty(graph.Planner.Tasks);
    }

    /// <summary>It says how many initiatives each question has.</summary>
    [Fact]
    public async Task The_pinned_overview_follows_what_is_deleted_in_Planner()
    {
        var (plan, task) = await WithTaskAsync();
        host.Get<ConversationReferences>().Remember(host.Context(Activities.Message("hej").InChannel()));
        await host.DrainedAsync();
        var pinned = await host.ChangeAsync(plan, one => one.Pin(host.Turn(), true));
        await host.Get<PinnedOverviews>().FollowAsync(pinned, CancellationToken.None);
        await host.DrainedAsync();
        Assert.Contains("1 initiativ", CardOf(host.Connector.Posts.Last()), StringComparison.Ordinal);

        graph.Planner.Delete(task);
        await LaterAsync();
        await host.DrainedAsync();

        var put = Assert.Single(host.Connector.Calls, call => call.Method == "PUT");
        Assert.DoesNotContain("1 initiativ", CardOf(put), StringComparison.Ordinal);
        Assert.Contains("Overblik", CardOf(put), StringComparison.Ordinal);

        static string CardOf(FakeConnector.Call call) => call.Body!["attachments"]![0]!["content"]!.ToJsonString();
    }

    [Fact]
    public async Task A_task_moved_to_another_bucket_or_plan_stays_there_and_is_followed()
    {
        var (plan, task) = await WithTaskAsync();
        var elsewhere = graph.Planner.AddPlan(GraphHost.Group, "En anden");
        graph.Planner.Edit(task, one =>
        {
            one["planId"] = elsewhere;
            one["bucketId"] = "another";
            one["percentComplete"] = 50;
        });
        await LaterAsync();
        Assert.Equal(Completion.UnderWay, (await host.PlanAsync(plan)).AllInitiatives[new("i1")].Completion);

        await host.ChangeAsync(plan, one => one.Change(host.Turn(), new("i1"), null, initiative => initiative with { Title = "Andet" }));
        await host.TickAsync();
        Assert.Equal(("Andet", elsewhere, "another"), ((string?)graph.Planner.Tasks[task]["title"], (string?)graph.Planner.Tasks[task]["planId"], (string?)graph.Planner.Tasks[task]["bucketId"]));
    }

    [Fact]
    public async Task A_title_with_an_identity_number_is_not_taken_over_and_ours_is_put_back()
    {
        var (plan, task) = await WithTaskAsync();
        graph.Planner.Edit(task, one => one["title"] = "Møde med 010190-1234");
        await LaterAsync();
        Assert.Equal("Workshop", (await host.PlanAsync(plan)).AllInitiatives[new("i1")].Title);
        Assert.Equal("Workshop", (string?)graph.Planner.Tasks[task]["title"]);
        Assert.DoesNotContain(host.Logs.Lines, line => line.Contains("010190", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_lost_answer_makes_no_second_task()
    {
        var plan = await host.ConnectedAsync();
        await host.AddAsync(plan, "i1", "Workshop", GraphHost.Bo, Due);
        var lost = 0;
        graph.Answering = (method, path) =>
        {
            if (method == "POST" && path == "/planner/tasks" && lost++ == 0)
                throw new HttpRequestException("The line was cut.");
        };
        await host.TickAsync();
        time.Advance(TimeSpan.FromMinutes(1));
        await host.TickAsync();
        await LaterAsync();
        Assert.Single(graph.Planner.Tasks);
        Assert.Equal(1, lost);
        Assert.True((await host.Get<PlannerRows>().ReadAsync(plan, CancellationToken.None)).Tasks[new("i1")].Id is not null);
    }

    [Fact]
    public async Task An_outage_and_a_restart_delay_and_lose_nothing()
    {
        var plan = await host.ConnectedAsync();
        graph.Instead = (_, _) => GraphAnswer.Error(System.Net.HttpStatusCode.ServiceUnavailable, "Down");
        await host.AddAsync(plan, "i1", "Workshop", GraphHost.Bo, Due);
        await host.TickAsync();
        time.Advance(TimeSpan.FromDays(3));
        await host.TickAsync();
        Assert.Empty(graph.Planner.Tasks);

        graph.Instead = (_, _) => null;
        time.Advance(TimeSpan.FromHours(1));
        await using var restarted = new GraphHost(graph, time, host.Tables, direct: graph.Handler);
        await restarted.TickAsync();
        Assert.Single(graph.Planner.Tasks);
    }

    [Fact]
    public async Task Two_replicas_make_one_task()
    {
        var plan = await host.ConnectedAsync();
        await host.AddAsync(plan, "i1", "Workshop", GraphHost.Bo, Due);
        await using var other = new GraphHost(graph, time, host.Tables, direct: graph.Handler);
        await Task.WhenAll(host.TickAsync(), other.TickAsync());
        await Task.WhenAll(host.TickAsync(), other.TickAsync());
        Assert.Single(graph.Planner.Tasks);
    }

    [Fact]
    public async Task Limits_are_told_and_the_rest_goes_on()
    {
        var plan = await host.ConnectedAsync();
        graph.Planner.MostTasks = 1;
        await host.AddAsync(plan, "i1", "Workshop", GraphHost.Bo, Due);
        await host.AddAsync(plan, "i2", "Møde", GraphHost.Bo, Due);
        await host.TickAsync();
        var state = await host.Get<IPlanner>().StateAsync(plan, CancellationToken.None);
        Assert.Equal(new PlannerProblem(PlannerTrouble.TooManyTasks, new("i2")), Assert.Single(state.Problems));
        Assert.Equal(1, state.Tasks);

        // Tried no more until it is another or a day has gone; then it is there, and the trouble is forgotten.
        graph.Planner.MostTasks = 2;
        time.Advance(TimeSpan.FromHours(25));
        await LaterAsync();
        Assert.Equal(2, graph.Planner.Tasks.Count);
        Assert.Empty((await host.Get<IPlanner>().StateAsync(plan, CancellationToken.None)).Problems);
    }

    [Fact]
    public async Task An_owner_outside_the_team_is_told_and_the_task_is_there_all_the_same()
    {
        var plan = await host.ConnectedAsync();
        graph.Planner.Members = [GraphHost.Ada.Id.Value];
        await host.AddAsync(plan, "i0", "Møde", GraphHost.Ada, Due);
        await host.AddAsync(plan, "i1", "Workshop", GraphHost.Bo, Due);
        await host.TickAsync();
        await LaterAsync();
        Assert.Equal(2, graph.Planner.Tasks.Count);
        Assert.Equal(new Owner.InTeams(GraphHost.Bo), (await host.PlanAsync(plan)).AllInitiatives[new("i1")].Owner);
        Assert.Equal(new PlannerProblem(PlannerTrouble.OwnerNotInTeam, new("i1")), Assert.Single((await host.Get<IPlanner>().StateAsync(plan, CancellationToken.None)).Problems));
    }

    [Fact]
    public async Task Without_the_right_nothing_is_lost_and_the_coordinator_can_see_why()
    {
        var plan = await host.ConnectedAsync();
        host.Credential.Granted = [];
        await host.AddAsync(plan, "i1", "Workshop", GraphHost.Bo, Due);
        await host.TickAsync();
        Assert.Equal(new PlannerProblem(PlannerTrouble.NotGranted, null), Assert.Single((await host.Get<IPlanner>().StateAsync(plan, CancellationToken.None)).Problems));

        host.Credential.Granted = StandInToken.All;
        time.Advance(TimeSpan.FromMinutes(10));
        await host.TickAsync();
        Assert.Single(graph.Planner.Tasks);
        Assert.Empty((await host.Get<IPlanner>().StateAsync(plan, CancellationToken.None)).Problems);
    }

    [Fact]
    public async Task Throttled_for_an_hour_nothing_is_asked_meanwhile_and_nothing_is_lost()
    {
        var plan = await host.ConnectedAsync();
        graph.Instead = (_, _) => GraphAnswer.Throttled(3600);
        await host.AddAsync(plan, "i1", "Workshop", GraphHost.Bo, Due);
        await host.TickAsync();
        graph.Instead = (_, _) => null;
        for (var minute = 0; minute < 59; minute++)
        {
            time.Advance(TimeSpan.FromMinutes(1));
            await host.TickAsync();
        }

        Assert.Single(graph.Requests);
        Assert.True((await host.Get<IPlanner>().StateAsync(plan, CancellationToken.None)).IsWaiting);
        time.Advance(TimeSpan.FromMinutes(2));
        await host.TickAsync();
        Assert.Single(graph.Planner.Tasks);
        Assert.False((await host.Get<IPlanner>().StateAsync(plan, CancellationToken.None)).IsWaiting);
    }

    [Fact]
    public async Task A_new_plan_in_Planner_is_made_once_even_if_the_answer_is_lost()
    {
        var plan = await host.ConnectedAsync();
        await host.ChangeAsync(plan, one => one.ChoosePlanner(host.Turn(), null));
        await host.ChangeAsync(plan, one => one.ChoosePlanner(host.Turn(), new(GraphHost.Group, null, "Ny plan")));
        var lost = 0;
        graph.Answering = (method, path) =>
        {
            if (method == "POST" && path == "/planner/plans" && lost++ == 0)
                throw new HttpRequestException("The line was cut.");
        };
        await host.TickAsync();
        time.Advance(TimeSpan.FromMinutes(1));
        await host.TickAsync();
        var made = Assert.Single(graph.Planner.Plans, one => (string?)one["title"] == "Ny plan");
        Assert.Equal((string?)made["id"], (await host.PlanAsync(plan)).Planner!.PlannerPlan);
    }

    private static JsonObject Assignment() => new() { ["@odata.type"] = "#microsoft.graph.plannerAssignment", ["assignedDateTime"] = "2027-01-01T00:00:00Z", ["orderHint"] = "8585" };

    private async Task<(PlanId Plan, string Task)> WithTaskAsync()
    {
        var plan = await host.ConnectedAsync();
        await host.AddAsync(plan, "i1", "Workshop", GraphHost.Bo, Due);
        await host.TickAsync();
        return (plan, graph.Planner.Tasks.Keys.Single());
    }

    /// <summary>The longest that it takes until Planner is looked at again.</summary>
    private async Task LaterAsync()
    {
        time.Advance(TimeSpan.FromMinutes(61));
        await host.TickAsync();
    }
}
