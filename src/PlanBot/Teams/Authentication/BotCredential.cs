using Azure.Core;
using Azure.Identity;

namespace PlanBot.Teams.Authentication;

/// <summary>What the bot proves itself with.</summary>
internal static class BotCredential
{
    /// <summary>Null when none is configured, which the start allows in Development only.</summary>
    public static TokenCredential? Of(BotOptions bot) => bot switch
    {
        { ManagedIdentity: true, AppId: { } app } => Identity(app),
        { FederatedCredential: { Length: > 0 } identity, AppId: { } app, TenantId: { } tenant } => Federated(Identity(identity), app, tenant),
        { ClientSecret: { Length: > 0 } secret, AppId: { } app, TenantId: { } tenant } => new ClientSecretCredential(tenant, app, secret),
        _ => null,
    };

    private static ManagedIdentityCredential Identity(string client) => new(ManagedIdentityId.FromUserAssignedClientId(client));

    private static ClientAssertionCredential Federated(ManagedIdentityCredential identity, string app, string tenant)
    {
        // The audience that Entra fixes for a managed identity as federated credential.
        var exchange = new TokenRequestContext(["api://AzureADTokenExchange/.default"]);
        return new(tenant, app, async cancellationToken => (await identity.GetTokenAsync(exchange, cancellationToken)).Token);
    }
}
