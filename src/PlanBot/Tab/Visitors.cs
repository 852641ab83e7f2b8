using System.Net;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using PlanBot.Core.People;
using PlanBot.Teams;

namespace PlanBot.Tab;

/// <summary>Tells who looks at the page: from the token that Teams' single sign-on gives it, and from nothing else.</summary>
/// <remarks>The claims: https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference.</remarks>
internal sealed class Visitors(IOptions<TabOptions> options, IOptions<BotOptions> bot, IHostEnvironment environment)
{
    private const string Scheme = "Bearer ";
    private const string Scope = "access_as_user";

    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false };
    private readonly ConfigurationManager<OpenIdConnectConfiguration> metadata = new(
        options.Value.Metadata,
        new OpenIdConnectConfigurationRetriever(),
        new HttpDocumentRetriever { RequireHttps = !new Uri(options.Value.Metadata).IsLoopback });

    /// <summary>Null for whoever cannot be told from anybody else.</summary>
    public async ValueTask<Visitor?> WhoAsync(HttpContext call)
    {
        if (options.Value.ClientId is not { Length: > 0 } client)
            return Developer(call);
        var authorization = call.Request.Headers.Authorization.ToString();
        if (!authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return null;
        var keys = await metadata.GetConfigurationAsync(call.RequestAborted);
        var result = await handler.ValidateTokenAsync(authorization[Scheme.Length..].Trim(), Rules(client, keys));
        return result is { IsValid: true, SecurityToken: JsonWebToken token } ? Of(token) : null;
    }

    /// <summary>The bot's own tenant alone, where it has one; and only a token that a person allowed this page to have.</summary>
    private Visitor? Of(JsonWebToken token) =>
        Claim(token, "oid") is { } person && Claim(token, "tid") is { } tenant
        && (string.IsNullOrEmpty(bot.Value.TenantId) || string.Equals(bot.Value.TenantId, tenant, StringComparison.OrdinalIgnoreCase))
        && Claim(token, "scp")?.Split(' ').Contains(Scope) == true
            ? new(new Person(new PersonId(person), Claim(token, "name") ?? ""), tenant)
            : null;

    private static string? Claim(JsonWebToken token, string name) => token.TryGetPayloadValue<string>(name, out var value) ? value : null;

    private static TokenValidationParameters Rules(string client, OpenIdConnectConfiguration keys) => new()
    {
        // Each tenant is an issuer of its own.
        IssuerValidator = (issuer, token, _) => token is JsonWebToken one && Claim(one, "tid") is { } tenant && issuer == $"https://login.microsoftonline.com/{tenant}/v2.0"
            ? issuer
            : throw new SecurityTokenInvalidIssuerException("The issuer is not the token's tenant."),
        AudienceValidator = (audiences, _, _) => audiences.Any(audience => audience == client || (audience.StartsWith("api://", StringComparison.Ordinal) && audience.EndsWith($"/{client}", StringComparison.Ordinal))),
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        IssuerSigningKeys = keys.SigningKeys,
    };

    private Visitor? Developer(HttpContext call) =>
        environment.IsDevelopment()
        && (call.Connection.RemoteIpAddress is null || IPAddress.IsLoopback(call.Connection.RemoteIpAddress))
        && options.Value.DeveloperPerson?.Split('|') is [var id, var name, var tenant]
            ? new(new Person(new PersonId(id), name), tenant)
            : null;
}
