using Microsoft.Extensions.Options;

namespace PlanBot.Teams.Authentication;

/// <summary>Which connectors the bot speaks with. Its token opens every conversation it is in, so it goes to none but these.</summary>
public sealed class ServiceUrls(IOptions<BotOptions> options, IHostEnvironment environment)
{
    // The public cloud's, and that of GCC, which differs in nothing else.
    private static readonly string[] Teams = ["smba.trafficmanager.net", "smba.infra.gcc.teams.microsoft.com"];

    /// <summary>Whether the bot may speak with it at all.</summary>
    public bool Allows(string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri) && (TakesToken(uri) || (environment.IsDevelopment() && IsThisMachine(uri)));

    /// <summary>Whether the bot may show who it is there. A rehearsal on the developer's machine never sees the token.</summary>
    public bool TakesToken(Uri uri) =>
        uri is { Scheme: "https", IsDefaultPort: true, UserInfo: "" }
        && Teams.Concat(options.Value.AllowedServiceHosts).Contains(uri.IdnHost, StringComparer.OrdinalIgnoreCase);

    private static bool IsThisMachine(Uri uri) => uri is { IsLoopback: true, Scheme: "http" or "https" };
}
