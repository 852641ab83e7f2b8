using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace PlanBot.Teams.Authentication;

/// <summary>Checks the token that the Bot Connector signs each activity with.</summary>
/// <remarks>The rules: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication.</remarks>
public sealed class TokenValidation(IOptions<BotOptions> options, IHttpClientFactory http)
{
    public const string HttpClientName = "Bot.OpenIdMetadata";

    private const string Issuer = "https://api.botframework.com";

    private readonly PublishedKeys published = new(options.Value.OpenIdMetadata, http.CreateClient(HttpClientName));

    /// <summary>
    /// Makes a refresh that was asked for one that is waited for. Otherwise the first message after the channel changed its keys
    /// would be refused, and the channel does not send a message again. Once for the process, before anything of the library is made.
    /// </summary>
    public static void WaitForNewKeys() => AppContext.SetSwitch("Switch.Microsoft.IdentityModel.UpdateConfigAsBlocking", true);

    /// <summary>Null when any rule is broken.</summary>
    /// <param name="app">The bot's own app id, whom the token must be meant for.</param>
    /// <exception cref="InvalidOperationException">The keys could not be had.</exception>
    public async ValueTask<Caller?> ValidateAsync(string app, string authorization, CancellationToken cancellationToken) =>
        await published.ReadAsync(authorization, keys => Rules(app, keys), cancellationToken) is var (token, keys)
        && token.TryGetPayloadValue<string>("serviceurl", out var serviceUrl)
            ? new Caller.Channel(serviceUrl, Endorsements(keys, token.Kid))
            : null;

    private static TokenValidationParameters Rules(string app, OpenIdConnectConfiguration keys) => new()
    {
        ValidIssuer = Issuer,
        ValidAudience = app,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        ValidateIssuerSigningKey = true,
        ClockSkew = TimeSpan.FromMinutes(5),

        // By kid and nothing else, so that the key whose endorsements are read is the key that signed.
        TryAllIssuerSigningKeys = false,
        IssuerSigningKeyResolver = (_, _, kid, _) => Key(keys, kid) is { } key ? [key] : [],
    };

    private static JsonWebKey? Key(OpenIdConnectConfiguration keys, string kid) =>
        keys.JsonWebKeySet?.Keys.FirstOrDefault(key => !string.IsNullOrEmpty(kid) && string.Equals(key.Kid, kid, StringComparison.Ordinal));

    private static ImmutableArray<string> Endorsements(OpenIdConnectConfiguration keys, string kid) =>
        Key(keys, kid)?.AdditionalData.TryGetValue("endorsements", out var value) == true
        && value is JsonElement { ValueKind: JsonValueKind.Array } endorsements
            ? [.. endorsements.EnumerateArray().Where(name => name.ValueKind == JsonValueKind.String).Select(name => name.GetString()!)]
            : [];
}
