namespace PlanBot.Graph;

/// <summary>What PlanBot may use of Microsoft Graph: the section <c>Graph</c> of the configuration. Every right is a switch, and all are off.</summary>
public sealed record GraphOptions
{
    public const string Section = "Graph";

    /// <summary>Names, mail addresses and managers (User.Read.All).</summary>
    public bool People { get; set; }

    /// <summary>Working hours, time zone and automatic replies (MailboxSettings.Read).</summary>
    public bool WorkingHours { get; set; }

    /// <summary>Initiatives as tasks in the team's Planner (Tasks.ReadWrite.All).</summary>
    public bool Planner { get; set; }

    /// <summary>Nudges in channels on behalf of a leader who signed in for it (ChannelMessage.Send, delegated).</summary>
    public bool PostAsLeader { get; set; }

    /// <summary>Nudges in the activity feed, for those who chose it (TeamsActivity.Send).</summary>
    public bool ActivityFeed { get; set; }

    /// <summary>Installs PlanBot for owners who never opened it (TeamsAppInstallation.ReadWriteSelfForUser.All).</summary>
    public bool Install { get; set; }

    /// <summary>The OAuth connection of the bot's registration that leaders sign in with.</summary>
    public string? ConnectionName { get; set; }

    /// <summary>The app's id in the organisation's own catalogue of Teams apps.</summary>
    public string? CatalogAppId { get; set; }

    /// <summary>Where Graph is; other clouds have their own.</summary>
    public Uri BaseUrl { get; set; } = new("https://graph.microsoft.com/v1.0");

    /// <summary>What a token for Graph is asked for.</summary>
    public string Scope { get; set; } = "https://graph.microsoft.com/.default";

    /// <summary>The Bot Framework's token service, which keeps what leaders signed in with.</summary>
    public Uri TokenService { get; set; } = new("https://token.botframework.com");

    public bool IsOn => People || WorkingHours || Planner || PostAsLeader || ActivityFeed || Install;
}
