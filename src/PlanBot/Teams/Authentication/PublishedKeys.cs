using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace PlanBot.Teams.Authentication;

/// <summary>Checks tokens with the keys that whoever signed them publishes, and changes at times.</summary>
/// <param name="address">Of the metadata: https, or this machine.</param>
internal sealed class PublishedKeys(string address, HttpClient http)
{
    private const string Scheme = "Bearer ";

    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false };
    private readonly ConfigurationManager<OpenIdConnectConfiguration> metadata = new(
        address, new OpenIdConnectConfigurationRetriever(), new HttpDocumentRetriever(http) { RequireHttps = !new Uri(address).IsLoopback });

    /// <summary>The token, and what was published when it was checked; null when any rule is broken.</summary>
    /// <exception cref="InvalidOperationException">The keys could not be had.</exception>
    public async ValueTask<(JsonWebToken Token, OpenIdConnectConfiguration Published)?> ReadAsync(
        string authorization, Func<OpenIdConnectConfiguration, TokenValidationParameters> rules, CancellationToken cancellationToken)
    {
        if (!authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return null;

        var token = authorization[Scheme.Length..].Trim();
        var published = await metadata.GetConfigurationAsync(cancellationToken);
        var result = await handler.ValidateTokenAsync(token, rules(published));
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            // The manager refreshes at most once in five minutes, however many made-up key ids come in.
            metadata.RequestRefresh();
            published = await metadata.GetConfigurationAsync(cancellationToken);
            result = await handler.ValidateTokenAsync(token, rules(published));
        }

        return result is { IsValid: true, SecurityToken: JsonWebToken valid } ? (valid, published) : null;
    }
}
