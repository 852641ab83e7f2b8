using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PlanBot.Core.Plans;
using PlanBot.Teams;
using PlanBot.Teams.Connector;
using PlanBot.Teams.Files;
using PlanBot.Teams.Sending;
using PlanBot.Tests.Storage;
using PlanBot.Tests.Teams;

namespace PlanBot.Tests.Transcripts;

/// <summary>The whole host as it is started, with only the clock and Teams' side of the wire in the test's hands.</summary>
/// <param name="settings">Besides those that every test has.</param>
internal sealed class FrontDoor(params (string Key, string Value)[] settings) : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder folder = new();
    private int activities;

    public FakeConnector Connector { get; } = new();

    public FakeDrive Drive { get; } = new();

    public FakeFiles Files { get; } = new();

    /// <summary>What Teams shows for itself, where the bot has an app id.</summary>
    public string? Token { get; set; }

    /// <summary>All that was logged, to the finest level.</summary>
    public KeptLogs Logs { get; } = new();

    /// <summary>Thursday 5 March 2026, 14.05 in Copenhagen and Oslo.</summary>
    public ManualTime Time { get; } = new(new DateTimeOffset(2026, 3, 5, 13, 5, 0, TimeSpan.Zero));

    public Somebody Talker(string name, Spot spot, string locale = "da-DK") => new(this, name, spot, locale);

    public string NextActivity() => $"f:{Interlocked.Increment(ref activities)}";

    /// <summary>Posts an activity as Teams does; the answer's body, if any.</summary>
    public async Task<JsonObject?> PostAsync(JsonObject activity)
    {
        using var client = CreateClient();
        client.DefaultRequestHeaders.Authorization = Token is null ? null : new("Bearer", Token);
        using var response = await client.PostAsJsonAsync(new Uri("/api/messages", UriKind.Relative), activity);
        response.EnsureSuccessStatusCode();
        var body = await response.Content.ReadAsStringAsync();
        await Services.GetRequiredService<AfterResponse>().DrainedAsync();
        return body.Length == 0 ? null : JsonNode.Parse(body)!.AsObject();
    }

    public async Task<Plan> PlanAsync(string id) => (await Services.GetRequiredService<IPlanStore>().FindAsync(new PlanId(id), CancellationToken.None))!;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development").UseSetting("Chat:Enabled", "false").UseSetting("Chat:ReplyDelay", "0:00:00").UseSetting("Storage:Folder", folder.Path).UseSetting("Web:Address", "https://planbot.test");
        foreach (var (key, value) in settings)
            builder.UseSetting(key, value);
        builder.ConfigureLogging(logging => logging.AddProvider(Logs).AddFilter<KeptLogs>(null, LogLevel.Trace));
        builder.ConfigureServices(services =>
        {
            services.AddSingleton<TimeProvider>(Time);
            services.AddHttpClient(ConnectorClient.HttpClientName).ConfigurePrimaryHttpMessageHandler(() => Connector);
            services.AddHttpClient(FileConsents.HttpClientName).ConfigurePrimaryHttpMessageHandler(() => Drive);
            services.AddHttpClient(FileDownloads.HttpClientName).ConfigurePrimaryHttpMessageHandler(() => Files);
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        folder.Dispose();
    }
}

/// <summary>A conversation, as it stands in an activity.</summary>
internal sealed record Spot(string Id, string Type)
{
    public static readonly Spot Group = new("19:group@thread.v2", "groupChat");
    public static readonly Spot Channel = new("19:abc@thread.tacv2;messageid=1700000000000", "channel");

    public static Spot Personal(string name) => new($"a:{name}", "personal");
}
