namespace PlanBot.Teams;

/// <summary>How the bot is registered: the section <c>Bot</c> of the configuration.</summary>
public sealed record BotOptions
{
    public const string Section = "Bot";

    /// <summary>The app (client) id of the bot's registration. Missing only in Development, where then this machine alone may call.</summary>
    public string? AppId { get; set; }

    /// <summary>The one tenant that the bot serves. Missing: whichever tenant has it installed.</summary>
    public string? TenantId { get; set; }

    /// <summary>Proves who the bot is. Prefer one of the two below, which cannot expire.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>True when <see cref="AppId"/> is a user-assigned managed identity that is attached to the host.</summary>
    public bool ManagedIdentity { get; set; }

    /// <summary>The client id of the managed identity that the bot's app registration trusts as federated credential.</summary>
    public string? FederatedCredential { get; set; }

    /// <summary>Where the channel publishes the keys that its tokens are signed with.</summary>
    public string OpenIdMetadata { get; set; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Hosts of the connector besides Teams' own, for other clouds. The bot's token is sent there.</summary>
    public IReadOnlyList<string> AllowedServiceHosts { get; set; } = [];

    /// <summary>Hosts that attached files are fetched from besides SharePoint's. No token is sent there.</summary>
    public IReadOnlyList<string> AllowedFileHosts { get; set; } = [];
}
