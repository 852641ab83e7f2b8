using Microsoft.Extensions.Options;
using PlanBot.Teams;

namespace PlanBot.Graph;

/// <summary>Stops a wrong configuration at the start, with a sentence that says how to mend it.</summary>
public sealed class GraphOptionsCheck(IOptions<BotOptions> bot) : IValidateOptions<GraphOptions>
{
    public ValidateOptionsResult Validate(string? name, GraphOptions options) =>
        Problem(options) is { } problem ? ValidateOptionsResult.Fail(problem) : ValidateOptionsResult.Success;

    private string? Problem(GraphOptions graph) => graph switch
    {
        { IsOn: false } => null,
        _ when !IsAddress(graph.BaseUrl) => "Graph:BaseUrl must be an https address such as https://graph.microsoft.com/v1.0; http is accepted for this machine only.",
        _ when !IsAddress(graph.TokenService) => "Graph:TokenService must be an https address such as https://token.botframework.com; http is accepted for this machine only.",
        { BaseUrl.IsLoopback: false } when bot.Value is { AppId: null or "" } or { ClientSecret: null or "", ManagedIdentity: false, FederatedCredential: null or "" } =>
            "A switch under Graph is on, but the bot has no identity to ask Graph with: set Bot:AppId and one of Bot:ManagedIdentity, Bot:FederatedCredential and Bot:ClientSecret, or turn the switches off. PlanBot works without Graph.",
        { PostAsLeader: true, ConnectionName: null or "" } =>
            "Graph:PostAsLeader needs Graph:ConnectionName: the name of the OAuth connection in the bot's registration that leaders sign in with.",
        { PostAsLeader: true } when bot.Value.ManagedIdentity =>
            "Graph:PostAsLeader needs an app registration, since nobody can sign in to a managed identity: use Bot:FederatedCredential, or turn Graph:PostAsLeader off.",
        { Install: true } when !Guid.TryParse(graph.CatalogAppId, out _) =>
            "Graph:Install needs Graph:CatalogAppId: the app's id (a GUID) in your organisation's catalogue, as the Teams admin center shows it.",
        _ => null,
    };

    private static bool IsAddress(Uri address) =>
        address is { IsAbsoluteUri: true } && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));
}
