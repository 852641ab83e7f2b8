using Microsoft.Extensions.Options;

namespace PlanBot.Teams;

/// <summary>Stops a wrong configuration at the start, with a sentence that says how to mend it.</summary>
public sealed class BotOptionsCheck(IHostEnvironment environment) : IValidateOptions<BotOptions>
{
    public ValidateOptionsResult Validate(string? name, BotOptions options) =>
        Problem(options) is { } problem ? ValidateOptionsResult.Fail(problem) : ValidateOptionsResult.Success;

    private string? Problem(BotOptions bot)
    {
        var credentials = Credentials(bot);
        return bot switch
        {
            { AppId: null or "" } when !environment.IsDevelopment() =>
                "Bot:AppId is missing: set it to the app (client) id of the bot's registration, or start in Development, where only this machine may call.",
            { AppId.Length: > 0 } when !Guid.TryParse(bot.AppId, out _) =>
                "Bot:AppId is not a GUID: copy the app (client) id of the bot's registration.",
            { TenantId.Length: > 0 } when !Guid.TryParse(bot.TenantId, out _) =>
                "Bot:TenantId is not a GUID: copy the directory (tenant) id of the bot's registration.",
            _ when credentials > 1 =>
                "The bot has several credentials: keep one of Bot:ClientSecret, Bot:ManagedIdentity and Bot:FederatedCredential.",
            { AppId.Length: > 0 } when credentials == 0 && !environment.IsDevelopment() =>
                "The bot has no credential: set one of Bot:ManagedIdentity, Bot:FederatedCredential and Bot:ClientSecret.",
            { AppId: null or "" } when credentials > 0 =>
                "The bot has a credential but no Bot:AppId: set it to the app (client) id that the credential belongs to.",
            { TenantId: null or "", ManagedIdentity: false } when credentials > 0 =>
                "Bot:TenantId is missing: a bot with a client secret or a federated credential signs in at its own tenant.",
            _ when !IsMetadata(bot.OpenIdMetadata) =>
                "Bot:OpenIdMetadata must be an https address; http is accepted for this machine only.",
            _ when bot.AllowedServiceHosts.FirstOrDefault(host => Uri.CheckHostName(host) != UriHostNameType.Dns) is { } host =>
                $"Bot:AllowedServiceHosts has \"{host}\": write bare host names, such as smba.trafficmanager.net.",
            _ when bot.AllowedFileHosts.FirstOrDefault(host => Uri.CheckHostName(host) != UriHostNameType.Dns) is { } host =>
                $"Bot:AllowedFileHosts has \"{host}\": write bare host names, such as contoso-my.sharepoint.com.",
            _ => null,
        };
    }

    private static int Credentials(BotOptions bot) =>
        (bot.ClientSecret is { Length: > 0 } ? 1 : 0) + (bot.ManagedIdentity ? 1 : 0) + (bot.FederatedCredential is { Length: > 0 } ? 1 : 0);

    private static bool IsMetadata(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback));
}
