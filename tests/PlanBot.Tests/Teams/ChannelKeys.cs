using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace PlanBot.Tests.Teams;

/// <summary>The channel's side of the token check: keys, and a real place where they are published.</summary>
internal sealed class ChannelKeys : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Dictionary<string, RSA> keys = [];
    private int fetched;

    public ChannelKeys()
    {
        Publish("key-1");
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        app = builder.Build();
        app.Run(async call =>
        {
            Interlocked.Increment(ref fetched);
            await call.Response.WriteAsync((call.Request.Path == "/keys" ? Jwks() : Metadata()).ToJsonString());
        });
    }

    public string Address => $"{app.Urls.First()}/metadata";

    /// <summary>How often anything was fetched: metadata and keys count for one each.</summary>
    public int Fetched => fetched;

    public JsonArray Endorsements { get; set; } = ["msteams", "webchat"];

    public static async Task<ChannelKeys> StartAsync()
    {
        var keys = new ChannelKeys();
        await keys.app.StartAsync();
        return keys;
    }

    public void Publish(string kid) => keys[kid] = RSA.Create(2048);

    /// <summary>A token as the channel makes it, and what a test changes about it.</summary>
    public string Token(Action<SecurityTokenDescriptor>? change = null, string kid = "key-1")
    {
        var now = DateTime.UtcNow;
        var token = new SecurityTokenDescriptor
        {
            Issuer = "https://api.botframework.com",
            Audience = Activities.App,
            NotBefore = now,
            IssuedAt = now,
            Expires = now.AddHours(1),
            Claims = new Dictionary<string, object> { ["serviceurl"] = Activities.ServiceUrl },
            SigningCredentials = Signed(keys.GetValueOrDefault(kid) ?? RSA.Create(2048), kid),
        };
        change?.Invoke(token);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(token);
    }

    public SigningCredentials Signed(string algorithm) => Signed(keys["key-1"], "key-1", algorithm);

    public static SigningCredentials Signed(RSA rsa, string kid, string algorithm = SecurityAlgorithms.RsaSha256) =>
        new(new RsaSecurityKey(rsa) { KeyId = kid, CryptoProviderFactory = new() { CacheSignatureProviders = false } }, algorithm);

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private JsonObject Metadata() => new()
    {
        ["issuer"] = "https://api.botframework.com",
        ["jwks_uri"] = $"{app.Urls.First()}/keys",
        ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
    };

    private JsonObject Jwks() => new()
    {
        ["keys"] = new JsonArray([.. keys.Select(key =>
        {
            var rsa = key.Value.ExportParameters(false);
            return new JsonObject
            {
                ["kty"] = "RSA",
                ["use"] = "sig",
                ["kid"] = key.Key,
                ["n"] = Base64UrlEncoder.Encode(rsa.Modulus),
                ["e"] = Base64UrlEncoder.Encode(rsa.Exponent),
                ["endorsements"] = Endorsements.DeepClone(),
            };
        })]),
    };
}
