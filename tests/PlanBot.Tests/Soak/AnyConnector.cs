using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PlanBot.Tests.Soak;

/// <summary>Takes whatever is posted to it, as Teams' connector would.</summary>
internal sealed class AnyConnector : IAsyncDisposable
{
    private readonly WebApplication app;

    private AnyConnector()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        app = builder.Build();
        app.Run(call => call.Response.WriteAsync(call.Request.Path.Value!.EndsWith("/pagedmembers", StringComparison.Ordinal) ? """{"members":[]}""" : """{"id":"m1"}"""));
    }

    public string Address => app.Urls.Single();

    public static async Task<AnyConnector> StartAsync()
    {
        var connector = new AnyConnector();
        await connector.app.StartAsync();
        return connector;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
