using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PlanBot.Tests.Nudging.Killed;

/// <summary>Teams' connector at an address, which keeps what it took, and takes a moment for it.</summary>
internal sealed class KeepingTeams : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, ConcurrentQueue<bool>> taken = new();
    private readonly TaskCompletionSource all = new();
    private readonly int expected;

    private KeepingTeams(int expected)
    {
        this.expected = expected;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        app = builder.Build();
        app.MapPost("v3/conversations/{conversation}/activities", TakeAsync);
    }

    public string Address => app.Urls.Single();

    /// <summary>Of each conversation, for each message whether it says that it may be a repeat.</summary>
    public IReadOnlyDictionary<string, ConcurrentQueue<bool>> Taken => taken;

    /// <summary>Completes when each of the expected conversations has a message.</summary>
    public Task All => all.Task;

    /// <summary>Called before a message is taken, and after.</summary>
    public Action<bool> OnCall { get; set; } = _ => { };

    public static async Task<KeepingTeams> StartAsync(int expected)
    {
        var teams = new KeepingTeams(expected);
        await teams.app.StartAsync();
        return teams;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext call)
    {
        var activity = (await JsonNode.ParseAsync(call.Request.Body))!;
        OnCall(false);
        await Task.Delay(Random.Shared.Next(10, 60));
        var conversation = (string)call.Request.RouteValues["conversation"]!;
        taken.GetOrAdd(conversation, _ => new()).Enqueue(((string)activity["summary"]!).StartsWith("Måske", StringComparison.Ordinal));
        if (taken.Count == expected)
            all.TrySetResult();
        OnCall(true);
        call.Response.StatusCode = StatusCodes.Status201Created;
        await call.Response.WriteAsync($$"""{"id":"m-{{Guid.NewGuid():N}}"}""");
    }
}
