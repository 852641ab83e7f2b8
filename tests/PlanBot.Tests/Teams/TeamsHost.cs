using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Moq;
using PlanBot.Storage;
using PlanBot.Teams;
using PlanBot.Teams.Connector;
using PlanBot.Teams.Extensions;
using PlanBot.Teams.Files;
using PlanBot.Tests.Storage;

namespace PlanBot.Tests.Teams;

/// <summary>The Teams part of the host, with its front door open and fakes behind it.</summary>
internal sealed class TeamsHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private TeamsHost(string environment, Dictionary<string, string?> settings)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseTestServer();
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Logging.ClearProviders().AddProvider(Logs);
        builder.Services.AddSingleton<TimeProvider>(Time).AddSingleton<ITables>(Tables).AddSingleton<ITurns>(Turns).AddSingleton<IApology>(Apology).AddSingleton<IFiles, FakeOrders>().AddSingleton(Mock.Of<ILookups>());
        builder.Services.AddTeams(builder.Configuration);
        builder.Services.AddHttpClient(ConnectorClient.HttpClientName).ConfigurePrimaryHttpMessageHandler(() => Connector);
        app = builder.Build();
        app.MapTeams();
    }

    public ManualTime Time { get; } = new();

    public WatchedTables Tables { get; } = new();

    public FakeTurns Turns { get; } = new();

    public FakeApology Apology { get; } = new();

    public FakeConnector Connector { get; } = new();

    public KeptLogs Logs { get; } = new();

    public TestServer Server => app.GetTestServer();

    public static async Task<TeamsHost> StartAsync(string environment = "Development", params (string Key, string Value)[] settings)
    {
        var host = new TeamsHost(environment, settings.ToDictionary(setting => setting.Key, setting => (string?)setting.Value));
        await host.app.StartAsync();
        return host;
    }

    public T Get<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    public Task<HttpResponseMessage> PostAsync(JsonObject activity, string? token = null) => PostAsync(activity.ToJsonString(), token);

    public async Task<HttpResponseMessage> PostAsync(string body, string? token = null)
    {
        using var client = app.GetTestClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (token is not null)
            request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        return await client.SendAsync(request);
    }

    /// <summary>Posts an invoke and reads the answer within its answer.</summary>
    public async Task<JsonObject> InvokeAsync(JsonObject invoke)
    {
        using var response = await PostAsync(invoke);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<JsonObject>())!;
    }

    public Task DrainedAsync() => Get<AfterResponse>().DrainedAsync();

    public Task StopAsync() => app.StopAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
