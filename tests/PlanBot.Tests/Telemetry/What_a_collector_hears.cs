using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using PlanBot.Core.People;
using PlanBot.Nudging;
using PlanBot.Storage;
using PlanBot.Tests.Storage;
using PlanBot.Tests.Teams;
using PlanBot.Tests.Transcripts;
using Xunit;

namespace PlanBot.Tests.Telemetry;

public sealed class What_a_collector_hears
{
    /// <summary>What people wrote and are called in the transcript, each found nowhere else.</summary>
    private static readonly string[] Theirs = ["Blåbærgrød", "Kvistgård", "Hyldeblomst", "Ronja Rødgrød", "Brombærvej"];

    private static readonly string[] Signals = ["traces", "metrics", "logs"];

    [Fact]
    public async Task Is_how_turns_the_store_and_Teams_did_and_nothing_that_anybody_wrote()
    {
        await using var collector = await Collector.StartAsync();
        await WalkAsync(collector.Address);

        var (traces, metrics, logs) = (collector.Everything("traces"), collector.Everything("metrics"), collector.Everything("logs"));
        Assert.Contains("turn SaveAnswer", traces, StringComparison.Ordinal);
        Assert.Contains("store apply", traces, StringComparison.Ordinal);
        Assert.Contains("POST /api/messages", traces, StringComparison.Ordinal);
        Assert.Contains("sweep", traces, StringComparison.Ordinal);
        Assert.Contains("unfinished", traces, StringComparison.Ordinal);
        Assert.Contains("planbot.nudges.sweeps", metrics, StringComparison.Ordinal);
        Assert.Contains("planbot.turn.duration", metrics, StringComparison.Ordinal);
        Assert.Contains("planbot.store.duration", metrics, StringComparison.Ordinal);
        Assert.Contains("connector POST", traces, StringComparison.Ordinal);
        Assert.Contains("graph GET mailbox", traces, StringComparison.Ordinal);
        Assert.Contains("planbot.graph.duration", metrics, StringComparison.Ordinal);
        Assert.Contains("planbot.connector.duration", metrics, StringComparison.Ordinal);
        Assert.Contains("http.server.request.duration", metrics, StringComparison.Ordinal);
        Assert.Contains("StoreUnavailableException", traces, StringComparison.Ordinal);
        Assert.Contains("Turn {Turn} failed", logs, StringComparison.Ordinal);
        Assert.All(Signals, signal => Assert.All(Theirs, word => Assert.DoesNotContain(word, collector.Everything(signal), StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task Is_nothing_where_none_is_configured()
    {
        await using var collector = await Collector.StartAsync();
        await WalkAsync("");

        Assert.All(Signals, signal => Assert.Empty(collector.Everything(signal)));
    }

    [Fact]
    public async Task An_address_that_is_none_stops_the_start()
    {
        await using var door = new FrontDoor();
        await using var wrong = door.WithWebHostBuilder(host => host.UseSetting("OTEL_EXPORTER_OTLP_ENDPOINT", "collector"));

        Assert.ThrowsAny<Exception>(wrong.CreateClient);
    }

    /// <summary>A plan with a person's own words in every field, a fault of the store in the middle, and a call with words in its address.</summary>
    private static async Task WalkAsync(string collector)
    {
        await using var door = new FrontDoor();
        await using var told = door.WithWebHostBuilder(host => host
            .UseSetting("OTEL_EXPORTER_OTLP_ENDPOINT", collector)
            .UseSetting("Graph:WorkingHours", "true")
            .UseSetting("Graph:BaseUrl", "http://127.0.0.1:9/v1.0")
            .ConfigureTestServices(services => services.AddSingleton<Faulty>().AddSingleton<ITables>(provider => new MeasuredTables(provider.GetRequiredService<Faulty>()))));
        using var client = told.CreateClient();
        var people = new Somebodies(client);

        await people.SaysAsync("ny plan Blåbærgrød");
        await people.PressesAsync("""{"verb":"startPlan","plan":"p1","template":"T4","title":"Kvistgård","party1":"Kommune","party2":"Forening","country":"Denmark","language":"da"}""");
        await people.PressesAsync("""{"verb":"chooseParty","plan":"p1","question":"T4-Q1","party":"1"}""");
        await people.PressesAsync("""{"verb":"saveAnswer","plan":"p1","question":"T4-Q1","party":"1","choice":"some","text":"Hyldeblomst"}""");
        told.Services.GetRequiredService<Faulty>().Says = "Brombærvej";
        await people.PressesAsync("""{"verb":"saveAnswer","plan":"p1","question":"T4-Q2","party":"1","choice":"some","text":"Hyldeblomst"}""");
        told.Services.GetRequiredService<Faulty>().Says = null;

        // Nobody answers there: what is asked is measured all the same.
        Assert.Null(await told.Services.GetRequiredService<IWorkingHours>().OfAsync(new("aaaaaaaa-0000-0000-0000-000000000001"), CancellationToken.None));
        await told.Services.GetRequiredService<Sweep>().RunAsync(CancellationToken.None);
        using var lost = await client.GetAsync(new Uri("/tab/Kvistg%C3%A5rd?search=Hyldeblomst", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, lost.StatusCode);
    }

    /// <summary>Posts as somebody with a telling name.</summary>
    private sealed class Somebodies(HttpClient client)
    {
        private int activities;

        public Task SaysAsync(string text) => PostAsync(Activities.With("message", $"f:{++activities}", new() { ["text"] = text }));

        public Task PressesAsync(string data) => PostAsync(Activities.Press(data, $"f:{++activities}"));

        private async Task PostAsync(System.Text.Json.Nodes.JsonObject activity)
        {
            activity["from"]!["name"] = "Ronja Rødgrød";
            using var answer = await client.PostAsync(new Uri("/api/messages", UriKind.Relative), new StringContent(activity.ToJsonString()));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    /// <summary>A store that fails with a message that quotes somebody, when told to.</summary>
    private sealed class Faulty : ITables
    {
        private readonly MemoryTables tables = new();

        public string? Says { get; set; }

        public IAsyncEnumerable<TableRow> ReadAsync(string table, string partition, string from, string? before, CancellationToken cancellationToken) =>
            Says is null ? tables.ReadAsync(table, partition, from, before, cancellationToken) : throw new StoreUnavailableException(Says);

        public Task<TableRow?> FindAsync(string table, string partition, string row, CancellationToken cancellationToken) =>
            Says is null ? tables.FindAsync(table, partition, row, cancellationToken) : throw new StoreUnavailableException(Says);

        public Task ApplyAsync(string table, string partition, IReadOnlyList<RowChange> changes, CancellationToken cancellationToken) =>
            Says is null ? tables.ApplyAsync(table, partition, changes, cancellationToken) : throw new StoreUnavailableException(Says);
    }
}
