using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using PlanBot.Tests.Graph.StandIn;
using Xunit;

namespace PlanBot.Tests.Published;

/// <summary>What a published PlanBot finds around it in Azure: the endpoint that gives an identity its tokens, and Teams' connector.</summary>
internal sealed class StandIns : IAsyncDisposable
{
    public const string Identity = "33333333-3333-3333-3333-333333333333";
    public const string WordFile = "/emea/plan.docx";
    public const string Secret = "only-this-host-knows-it";

    private readonly WebApplication app;

    private StandIns(SelfSigned certificate)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate.Certificate));
        });
        app = builder.Build();
        app.MapGet("/identity", Give);
        app.Map("/emea/{**path}", TakeAsync);
    }

    /// <summary>Each token that was asked for: the resource, and by whom.</summary>
    public ConcurrentQueue<(string Resource, string Client)> Given { get; } = new();

    /// <summary>Each call to the connector.</summary>
    public ConcurrentQueue<(string Method, string Path, string Authorization, JsonNode? Body)> Taken { get; } = new();

    /// <summary>The message that was posted since so many calls.</summary>
    public (string Method, string Path, string Authorization, JsonNode? Body) Posted(int before) =>
        Assert.Single(Taken.Skip(before), call => call.Method == "POST" && call.Path.Contains("/activities", StringComparison.Ordinal));

    public string IdentityEndpoint => $"{app.Urls.First(url => url.StartsWith("http:", StringComparison.Ordinal))}/identity";

    public int ConnectorPort => new Uri(app.Urls.First(url => url.StartsWith("https:", StringComparison.Ordinal))).Port;

    public static async Task<StandIns> StartAsync(SelfSigned certificate)
    {
        var around = new StandIns(certificate);
        await around.app.StartAsync();
        return around;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    /// <summary>As App Service does: https://learn.microsoft.com/azure/app-service/overview-managed-identity.</summary>
    private IResult Give(HttpRequest request)
    {
        var (resource, client) = (request.Query["resource"].ToString(), request.Query["client_id"].ToString());
        if (request.Headers["X-IDENTITY-HEADER"] != Secret || client != Identity)
            return Results.StatusCode(403);
        Given.Enqueue((resource, client));
        return Results.Json(new Dictionary<string, string>
        {
            ["access_token"] = Token(resource),
            ["expires_on"] = $"{DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds()}",
            ["resource"] = resource,
            ["token_type"] = "Bearer",
            ["client_id"] = client,
        });
    }

    private async Task TakeAsync(HttpContext call)
    {
        using var reader = new StreamReader(call.Request.Body);
        var body = await reader.ReadToEndAsync();
        Taken.Enqueue((call.Request.Method, call.Request.Path, call.Request.Headers.Authorization.ToString(), body.Length == 0 ? null : JsonNode.Parse(body)));
        if (call.Request.Path == WordFile)
        {
            await using var file = typeof(StandIns).Assembly.GetManifestResourceStream("danish-table.docx")!;
            await file.CopyToAsync(call.Response.Body);
            return;
        }

        await call.Response.WriteAsync(call.Request.Path.Value!.EndsWith("/pagedmembers", StringComparison.Ordinal) ? """{"members":[]}""" : """{"id":"m1"}""");
    }

    /// <summary>In the shape of Entra's, which Azurite looks at, but for the signature, which it does not.</summary>
    public static string Token(string resource)
    {
        var now = DateTimeOffset.UtcNow.AddMinutes(-1).ToUnixTimeSeconds();
        var expires = now + 3600;
        var issuer = "https://sts.windows.net/11111111-1111-1111-1111-111111111111/";
        return $"{Part(new { alg = "RS256", typ = "JWT" })}.{Part(new { aud = resource, iss = issuer, iat = now, nbf = now, exp = expires, roles = StandInToken.All })}.c2lnbmF0dXJl";
    }

    private static string Part(object part) => Convert.ToBase64String(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(part))).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
