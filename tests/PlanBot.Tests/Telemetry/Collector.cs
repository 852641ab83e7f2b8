using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PlanBot.Tests.Telemetry;

/// <summary>A collector of OpenTelemetry that keeps all it is sent. In its binary messages every text stands as it is, in UTF-8.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<(string Signal, byte[] Message)> received = new();

    private Collector()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        app = builder.Build();
        app.Run(async call =>
        {
            using var body = new MemoryStream();
            await call.Request.Body.CopyToAsync(body);
            received.Enqueue((call.Request.Path.Value!, body.ToArray()));
        });
    }

    public string Address => app.Urls.Single();

    public static async Task<Collector> StartAsync()
    {
        var collector = new Collector();
        await collector.app.StartAsync();
        return collector;
    }

    /// <summary>Everything of one signal: traces, metrics or logs.</summary>
    public string Everything(string signal) =>
        Encoding.UTF8.GetString([.. received.Where(part => part.Signal == $"/v1/{signal}").SelectMany(part => part.Message)]);

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
