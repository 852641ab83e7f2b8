using System.Net;
using System.Text.Json.Nodes;
using PlanBot.Chat;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Beside;
using PlanBot.Core.Plans.Decisions;
using PlanBot.Graph.Posting;
using PlanBot.Storage;
using PlanBot.Teams.Schema;
using PlanBot.Tests.Graph.StandIn;
using PlanBot.Tests.Teams;
using Xunit;
using Xunit.Abstractions;

namespace PlanBot.Tests.Graph.Prism;

/// <summary>Everything PlanBot asks of Graph, through Microsoft's own client and over HTTP, held against what Graph takes; and the proof that the holding holds.</summary>
public sealed class What_Graph_is_asked(PrismProxy prism, ITestOutputHelper output) : IClassFixture<PrismProxy>
{
    [Fact]
    public async Task Is_what_Graph_takes_from_the_first_task_to_the_last_post()
    {
        var recorder = new Recorder();
        await using var host = new GraphHost(prism.Graph, prism.Time, address: prism.Address, direct: recorder);
        var (planner, people) = (prism.Graph.Planner, prism.Graph.People);
        people.Add(GraphHost.Ada.Id.Value, "Ada", "ada@kommune.example");
        people.Add(GraphHost.Bo.Id.Value, "Bo", "bo@kommune.example");
        people.Managers[GraphHost.Bo.Id.Value] = GraphHost.Ada.Id.Value;
        people.Mailboxes[GraphHost.Ada.Id.Value] = JsonNode.Parse("""
            { "timeZone": "Romance Standard Time", "workingHours": { "daysOfWeek": ["monday"], "startTime": "08:00:00.0000000", "endTime": "16:00:00.0000000", "timeZone": { "name": "Romance Standard Time" } },
              "automaticRepliesSetting": { "status": "alwaysEnabled", "scheduledStartDateTime": { "dateTime": "2026-03-04T00:00:00", "timeZone": "UTC" }, "scheduledEndDateTime": { "dateTime": "2026-03-10T00:00:00", "timeZone": "UTC" } } }
            """)!.AsObject();

        // People.
        Assert.Equal("Ada", (await host.Get<IDirectory>().FindAsync(GraphHost.Bo.Id, CancellationToken.None))!.Manager!.Name);
        Assert.Equal("Europe/Paris", (await host.Get<IWorkingHours>().OfAsync(GraphHost.Ada.Id, CancellationToken.None))!.Zone);

        // Planner: a plan, buckets, tasks, details; every kind of change; several pages; two races.
        var plan = await host.ConnectedAsync();
        await host.ChangeAsync(plan, one => one.ChoosePlanner(host.Turn(), new(GraphHost.Group, null, "Ny plan")));
        planner.PageSize = 2;
        for (var number = 1; number <= 5; number++)
            await host.AddAsync(plan, $"i{number}", $"Initiativ {number}", GraphHost.Bo, new DateOnly(2026, 4, number), new Milestone("Udkast", new PlanDate.Month(2026, 3)));
        await host.TickAsync();
        Assert.Equal(5, planner.Tasks.Count);
        var (first, second) = (planner.Tasks.Keys.First(), planner.Tasks.Keys.Skip(1).First());
        planner.Edit(first, task => task["percentComplete"] = 100);
        planner.EditDetails(first, details => details["checklist"]!.AsObject().Single().Value!["isChecked"] = true);
        await ChangeAsync("i1", one => one with { Title = "Andet", Deadline = null, Owner = new Owner.InTeams(GraphHost.Ada), Milestones = [new("Nyt udkast", null)] });
        await ChangeAsync("i2", one => one with { Owner = new Owner.Outside("Lederen"), Milestones = [] });
        await ChangeAsync("i3", one => one with { IsDeleted = true });
        await host.TickAsync();
        prism.Time.Advance(TimeSpan.FromHours(2));
        await host.TickAsync();
        Assert.Equal(("Andet", null, 100), ((string?)planner.Tasks[first]["title"], (string?)planner.Tasks[first]["dueDateTime"], (int)planner.Tasks[first]["percentComplete"]!));
        Assert.Equal([GraphHost.Ada.Id.Value], planner.Tasks[first]["assignments"]!.AsObject().Select(one => one.Key));
        Assert.True((bool)planner.DetailsOf(first)["checklist"]!.AsObject().Single().Value!["isChecked"]!);
        Assert.Empty(planner.Tasks[second]["assignments"]!.AsObject());
        Assert.Empty(planner.DetailsOf(second)["checklist"]!.AsObject());
        Assert.Equal(4, planner.Tasks.Count);
        Assert.Empty((await host.Get<IPlanner>().StateAsync(plan, CancellationToken.None)).Problems);

        // A post in a leader's name, a line in the feed, an installed app.
        await host.ChangeAsync(plan, one => one.PostAs(host.Turn(), GraphHost.Ada));
        await host.Get<SignedIn>().KeepAsync(Activities.Tenant, GraphHost.Ada.Id, "29:ada", CancellationToken.None);
        host.Tokens.Keep("29:ada", StandInToken.Of([], "ChannelMessage.Send"));
        await host.Tables.ApplyAsync(TableNames.Conversations, Partitions.Of(GraphHost.Channel), [new RowChange.Upsert("team", RowValues.Empty.Add("group", GraphHost.Group))], CancellationToken.None);
        var standing = await host.PlanAsync(plan);
        Assert.IsType<RouteTaken.Sent>(await host.Get<INudgeRoutes>().PostAsync(standing, GraphHost.Channel, MessageActivity.Of(FakeTurns.Card), [GraphHost.Bo], CancellationToken.None));
        Assert.True(await host.Get<INudgeRoutes>().InstallAsync(Activities.Tenant, GraphHost.Bo.Id, CancellationToken.None));
        await host.Get<IFeed>().ChooseAsync(Activities.Tenant, GraphHost.Bo.Id, true, CancellationToken.None);
        Assert.IsType<RouteTaken.Sent>(await host.Get<INudgeRoutes>().NotifyAsync(Activities.Tenant, GraphHost.Bo.Id, standing, "Frist i morgen", CancellationToken.None));

        output.WriteLine($"{recorder.Calls.Count} requests, {recorder.Calls.DistinctBy(call => (call.Method, Shape(call.Path))).Count()} kinds.");
        Assert.DoesNotContain(recorder.Calls, call => call.Status is 422 or 400 or >= 500);
        Assert.Equal(
            ["DELETE /planner/tasks/{}", "GET /groups/{}/planner/plans", "GET /planner/plans/{}/buckets", "GET /planner/plans/{}/tasks", "GET /planner/tasks/{}", "GET /planner/tasks/{}/details", "GET /users/{}/mailboxSettings",
                "PATCH /planner/tasks/{}", "PATCH /planner/tasks/{}/details", "POST /$batch", "POST /planner/buckets", "POST /planner/plans", "POST /planner/tasks", "POST /teams/{}/channels/{}/messages",
                "POST /users/{}/teamwork/installedApps", "POST /users/{}/teamwork/sendActivityNotification"],
            recorder.Calls.Select(call => $"{call.Method} {Shape(call.Path)}").Distinct().Order(StringComparer.Ordinal));

        Task ChangeAsync(string id, Func<Initiative, Initiative> change) => host.ChangeAsync(plan, one => one.Change(host.Turn(), new(id), null, change));
    }

    [Theory]
    [InlineData("""{"planId":"p","title":"x","dueDate":"2026-04-01"}""", "dueDate")]
    [InlineData("""{"planId":"p","title":"x","percentComplete":"50"}""", "percentComplete")]
    [InlineData("""{"planId":"p","title":"x","assignments":{"u":{"orderHint":" !"}}}""", "@odata.type")]
    [InlineData("""{"planId":"p"}""", "title")]
    public async Task A_wrong_property_is_found_out(string body, string named)
    {
        using var response = await SendAsync(HttpMethod.Post, "planner/tasks", body);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains(named, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_ETag_is_found_out()
    {
        using var response = await SendAsync(HttpMethod.Patch, "planner/tasks/t1", """{"title":"x"}""");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains("if-match", await response.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_path_that_Graph_has_not_is_found_out()
    {
        using var response = await SendAsync(HttpMethod.Post, "planner/task", "{}");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("NO_PATH_MATCHED", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_answer_of_the_stand_in_is_found_out()
    {
        prism.Graph.Instead = (_, path) => path == "/planner/tasks/wrong" ? new(200, new JsonObject { ["id"] = "wrong", ["percentComplete"] = "half" }) : null;
        using var response = await SendAsync(HttpMethod.Get, "planner/tasks/wrong", null);
        prism.Graph.Instead = (_, _) => null;
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains("VIOLATIONS", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_right_is_found_out()
    {
        using var response = await SendAsync(HttpMethod.Post, "planner/tasks", """{"planId":"p","title":"x"}""", StandInToken.Of(["User.Read.All"]));
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task Our_description_is_Microsofts_where_that_is_at_hand()
    {
        await PrismProxy.FetchAsync();
        var theirs = Path.Combine(Repository.Folder(), "..", "shared", "schemas", "graph-slice.strict.yaml");
        if (!File.Exists(theirs))
        {
            output.WriteLine("Microsoft's description is not beside this checkout, so ours was not compared with it.");
            return;
        }

        await CompareAsync(Path.Combine(PrismProxy.Folder, "graph.yaml"));

        // And the comparing compares: a property that Graph has not is told.
        var wrong = Path.GetTempFileName();
        await File.WriteAllTextAsync(wrong, (await File.ReadAllTextAsync(Path.Combine(PrismProxy.Folder, "graph.yaml"))).Replace("percentComplete:", "percentDone:", StringComparison.Ordinal));
        Assert.Contains("percentDone", (await Assert.ThrowsAsync<NodeException>(() => CompareAsync(wrong))).Message, StringComparison.Ordinal);
        File.Delete(wrong);

        Task CompareAsync(string ours) => PrismProxy.Node.RunScriptAsync(new CommandLine(Path.Combine(PrismProxy.Folder, "compare.mjs"), ours, theirs), CancellationToken.None);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? body, string? token = null)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(method, new Uri($"{prism.Address}/{path}"));
        request.Headers.Authorization = new("Bearer", token ?? StandInToken.Of(StandInToken.All));
        if (body is not null)
            request.Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        return await client.SendAsync(request);
    }

    private static string Shape(string path) => string.Join('/', path["/v1.0".Length..].Split('/').Select(segment => segment.Length > 20 && segment.Any(char.IsDigit) ? "{}" : segment.StartsWith("19", StringComparison.Ordinal) ? "{}" : segment));

    /// <summary>What the client sent, and what the proxy said to it.</summary>
    private sealed class Recorder() : DelegatingHandler(new SocketsHttpHandler())
    {
        public List<(string Method, string Path, int Status)> Calls { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            lock (Calls)
                Calls.Add((request.Method.Method, request.RequestUri!.AbsolutePath, (int)response.StatusCode));
            return response;
        }
    }
}
