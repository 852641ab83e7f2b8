using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;
using PlanBot.Core.Templates;
using PlanBot.Core.Templates.Own;
using PlanBot.Doctor;
using PlanBot.Graph;
using PlanBot.Graph.Planner;
using PlanBot.Graph.Posting;
using PlanBot.Storage;
using PlanBot.Storage.People;
using PlanBot.Storage.Plans;
using PlanBot.Teams;
using PlanBot.Teams.Connector;
using PlanBot.Teams.Schema;
using PlanBot.Tests.Graph.StandIn;
using PlanBot.Tests.Storage;
using PlanBot.Tests.Teams;

namespace PlanBot.Tests.Graph;

/// <summary>Everything that knows Graph, wired as the host wires it, before a stand-in; nothing runs by itself.</summary>
internal sealed class GraphHost : IAsyncDisposable
{
    public const string Group = "99999999-9999-9999-9999-999999999999";

    private readonly ServiceProvider services;

    /// <param name="direct">Past sockets and proxies, for speed.</param>
    public GraphHost(GraphStandIn graph, TimeProvider time, ITables? tables = null, Uri? address = null, HttpMessageHandler? direct = null, params (string Key, string Value)[] settings)
    {
        Graph = graph;
        Time = time;
        Tables = tables ?? new MemoryTables();
        Credential = new(time);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Bot:AppId"] = Activities.App,
            ["Bot:TenantId"] = Activities.Tenant,
            ["Graph:People"] = "true",
            ["Graph:WorkingHours"] = "true",
            ["Graph:Planner"] = "true",
            ["Graph:PostAsLeader"] = "true",
            ["Graph:ActivityFeed"] = "true",
            ["Graph:Install"] = "true",
            ["Graph:ConnectionName"] = "graph",
            ["Graph:CatalogAppId"] = "77777777-7777-7777-7777-777777777777",
            ["Graph:BaseUrl"] = (address ?? graph.Address).AbsoluteUri,
            ["Graph:TokenService"] = "http://127.0.0.1:9",
        }.Concat(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).GroupBy(pair => pair.Key).ToDictionary(pair => pair.Key, pair => pair.Last().Value)).Build();
        var collection = new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(Logs))
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton<Microsoft.Extensions.Hosting.IHostEnvironment>(new Microsoft.Extensions.Hosting.Internal.HostingEnvironment { EnvironmentName = "Development" })
            .AddSingleton(time)
            .AddSingleton(Tables)
            .AddSingleton<ITurns>(Turns)
            .AddSingleton<IApology>(new FakeApology())
            .AddSingleton<IPlanStore, PlanStore>()
            .AddSingleton<IPreferences, Preferences>()
            .AddSingleton<TemplateLibrary>()
            .AddSingleton<ITemplateStore, TemplateStore>()
            .AddSingleton<TemplateShelf>()
            .AddSingleton(new ClientOptions())
            .AddSingleton(new GraphCredential(Credential))
            .AddTeams(configuration)
            .AddGraph(configuration)
            .AddDoctor()
            .AddSingleton(new StorageLocation("a store of its own"))
            .AddSingleton<Microsoft.Extensions.Hosting.IHostApplicationLifetime>(new Microsoft.Extensions.Hosting.Internal.ApplicationLifetime(Microsoft.Extensions.Logging.Abstractions.NullLogger<Microsoft.Extensions.Hosting.Internal.ApplicationLifetime>.Instance));
        collection.AddHttpClient(nameof(Examiner)).ConfigurePrimaryHttpMessageHandler(() => new Metadata(this));
        collection.AddHttpClient(ConnectorClient.HttpClientName).ConfigurePrimaryHttpMessageHandler(() => Connector);
        collection.AddHttpClient(UserTokens.HttpClientName).ConfigurePrimaryHttpMessageHandler(() => Tokens);
        if (direct is not null)
            collection.AddHttpClient(GraphClients.HttpClientName).ConfigurePrimaryHttpMessageHandler(() => direct);
        services = collection.BuildServiceProvider();
    }

    public GraphStandIn Graph { get; }

    public TimeProvider Time { get; }

    public ITables Tables { get; }

    public StandInCredential Credential { get; }

    public FakeConnector Connector { get; } = new();

    public TokenServiceStandIn Tokens { get; } = new();

    public FakeTurns Turns { get; } = new();

    public KeptLogs Logs { get; } = new();

    public IPlanStore Store => Get<IPlanStore>();

    public static Person Ada { get; } = new(new("aaaaaaaa-0000-0000-0000-000000000001"), "Ada");

    public static Person Bo { get; } = new(new("bbbbbbbb-0000-0000-0000-000000000002"), "Bo");

    public static Place Channel { get; } = new(Activities.Tenant, Activities.Channel, PlaceKind.Channel);

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    private int turns;
    private bool isAtWork;

    /// <summary>An activity, read as the inbox reads it.</summary>
    public TurnContext Context(JsonObject activity) => TurnContext.Of(Activity.Read(JsonSerializer.SerializeToElement(activity))!, Time.GetUtcNow(), Task.CompletedTask)!;

    /// <summary>Completes when everything is done that turns left to be done.</summary>
    public async Task DrainedAsync()
    {
        if (!isAtWork)
            await Get<AfterResponse>().StartAsync(CancellationToken.None);
        isAtWork = true;
        await Get<AfterResponse>().DrainedAsync();
    }

    public Turn Turn(Person? by = null) => new($"turn{++turns}", by ?? Ada, Channel, Manner.Pressed, null, Time.GetUtcNow());

    /// <summary>A plan in a channel, connected with a plan in Planner that exists already.</summary>
    public async Task<PlanId> ConnectedAsync(string? plannerPlan = null)
    {
        var id = new PlanId("plan1");
        var turn = Turn();
        await Store.ChangeAsync(
            id,
            _ =>
            {
                var started = new HistoryEntry(1, turn.Now, Ada, turn.Id,
                [
                    new PlanEvent.Started("T4", 1, "Familiehuset", [new(new("1"), "Kommune")], Country.Denmark, Language.Danish, Ada, Channel),
                    new PlanEvent.Joined(Ada, new("1")),
                ]);
                return new Outcome.Changed(PlanHistory.Replay(id, [started]), started);
            },
            CancellationToken.None);
        await ChangeAsync(id, plan => plan.ChoosePlanner(Turn(), new(Group, plannerPlan ?? Graph.Planner.AddPlan(Group, "Familiehuset"), "Familiehuset")));
        return id;
    }

    public async Task<Plan> ChangeAsync(PlanId id, Func<Plan, Outcome> decide) => Outcome.PlanOf(await Store.ChangeAsync(id, plan => decide(plan!), CancellationToken.None))!;

    public async Task<Plan> PlanAsync(PlanId id) => (await Store.FindAsync(id, CancellationToken.None))!;

    public Task<Plan> AddAsync(PlanId id, string key, string title, Person? owner, DateOnly? due = null, params Milestone[] milestones) => ChangeAsync(id, plan => plan.Save(
        Turn(),
        new(new(key), 0, new("T4-Q1"), title, owner is null ? null : new Owner.InTeams(owner), due is { } day ? new PlanDate.Day(day) : null, [.. milestones], Completion.NotStarted, Ada),
        0));

    /// <summary>A round of the clock.</summary>
    public Task TickAsync() => Get<PlannerWork>().TickAsync(CancellationToken.None);

    /// <summary>What the channel's metadata answers; of it the doctor wants the date.</summary>
    public Func<HttpResponseMessage> ChannelMetadata { get; set; } = () => new(System.Net.HttpStatusCode.ServiceUnavailable);

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private sealed class Metadata(GraphHost host) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(host.ChannelMetadata());
    }
}
