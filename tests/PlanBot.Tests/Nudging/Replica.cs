using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Moq;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Nudging;
using PlanBot.Storage;
using PlanBot.Storage.Nudges;
using PlanBot.Storage.People;
using PlanBot.Teams;
using PlanBot.Teams.Connector;
using PlanBot.Teams.Extensions;
using PlanBot.Teams.Files;
using PlanBot.Tests.Teams;

namespace PlanBot.Tests.Nudging;

/// <summary>One of the hosts that remind, whole but for its clock, its store and its wire. It sweeps when the test says so.</summary>
internal sealed class Replica : IAsyncDisposable
{
    private readonly WebApplication app;

    public Replica(ITables tables, TimeProvider time, HttpMessageHandler connector, TimeSpan? lease = null, Action<IServiceCollection>? more = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.WebHost.UseTestServer();
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Nudging:Lease"] = (lease ?? NudgingOptions.Usual.Lease).ToString() });
        builder.Logging.ClearProviders().AddProvider(Logs);
        builder.Services.AddSingleton(time).AddSingleton(tables).AddSingleton<ITurns>(new FakeTurns()).AddSingleton<IApology>(new FakeApology()).AddSingleton<IFiles, FakeOrders>().AddSingleton(Mock.Of<ILookups>());
        builder.Services.AddSingleton<IPreferences, Preferences>();
        builder.Services.AddTeams(builder.Configuration);
        builder.Services.AddNudging(builder.Configuration);
        builder.Services.AddHttpClient(ConnectorClient.HttpClientName).ConfigurePrimaryHttpMessageHandler(() => connector);
        more?.Invoke(builder.Services);
        app = builder.Build();
        app.MapTeams();
    }

    public KeptLogs Logs { get; } = new();

    public IPlanStore Plans => Get<IPlanStore>();

    public T Get<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    public Task<Tally> SweepsAsync() => Get<Sweep>().RunAsync(CancellationToken.None);

    /// <summary>With everything that works in the background.</summary>
    public Task StartAsync() => app.StartAsync();

    /// <summary>As whoever deploys stops it.</summary>
    public Task StopAsync() => app.StopAsync();

    public async Task PostAsync(System.Text.Json.Nodes.JsonObject activity)
    {
        using var client = app.GetTestClient();
        using var content = new StringContent(activity.ToJsonString(), System.Text.Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
        response.EnsureSuccessStatusCode();
        await Get<AfterResponse>().DrainedAsync();
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
