using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using PlanBot.Core.People;
using PlanBot.Teams;
using PlanBot.Teams.Authentication;

namespace PlanBot.Tab;

/// <summary>Tells who looks at the page: from the token that Teams' single sign-on gives it, and from nothing else.</summary>
/// <remarks>The claims: https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference.</remarks>
internal sealed class Visitors(IOptions<TabOptions> options, IOptions<BotOptions> bot, IHostEnvironment environment, IHttpClientFactory http)
{
    private const string Scope = "access_as_user";

    private readonly PublishedKeys published = new(options.Value.Metadata, http.CreateClient(TokenValidation.HttpClientName));

    /// <summary>Null for whoever cannot be told from anybody else.</summary>
    /// <exception cref="InvalidOperationException">The keys of the sign-in could not be had.</exception>
    public async ValueTask<Visitor?> WhoAsync(HttpContext call)
    {
        if (options.Value.SignInId is not { Length: > 0 } app)
            return Developer(call);
        return await published.ReadAsync(call.Request.Headers.Authorization.ToString(), keys => Rules(app, keys), call.RequestAborted) is var (token, _) ? Of(token) : null;
    }

    /// <summary>The bot's own tenant alone, where it has one; and only a token that a person allowed this page to have.</summary>
    private Visitor? Of(JsonWebToken token) =>
        Claim(token, "oid") is { } person && Claim(token, "tid") is { } tenant
        && (string.IsNullOrEmpty(bot.Value.TenantId) || string.Equals(bot.Value.TenantId, tenant, StringComparison.OrdinalIgnoreCase))
        && Claim(token, "scp")?.Split(' ').Contains(Scope) == true
            ? new(new Person(new PersonId(person), Claim(token, "name") ?? ""), tenant)
            : null;

    private static string? Claim(JsonWebToken token, string name) => token.TryGetPayloadValue<string>(name, out var value) ? value : null;

    private static TokenValidationParameters Rules(string app, OpenIdConnectConfiguration keys) => new()
    {
        // Each tenant is an issuer of its own.
        IssuerValidator = (issuer, token, _) => token is JsonWebToken one && Claim(one, "tid") is { } tenant && issuer == $"https://login.microsoftonline.com/{tenant}/v2.0"
            ? issuer
            : throw new SecurityTokenInvalidIssuerException("The issuer is not the token's tenant."),

        // Tokens of version 2.0, which is what the registration asks for, name the app itself and never its address.
        ValidAudience = app,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        TryAllIssuerSigningKeys = false,
        IssuerSigningKeyResolver = (_, _, kid, _) => keys.SigningKeys.Where(key => !string.IsNullOrEmpty(kid) && key.KeyId == kid),
    };

    private Visitor? Developer(HttpContext call) =>
        environment.IsDevelopment() && ThisMachine.Makes(call) && options.Value.DeveloperPerson?.Split('|') is [var id, var name, var tenant]
            ? new(new Person(new PersonId(id), name), tenant)
            : null;
}
