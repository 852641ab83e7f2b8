using Microsoft.Extensions.Options;

namespace PlanBot.Teams.Files;

/// <summary>Where files are fetched from. An activity's address is anybody's to write, and the bot must not be sent round its own network with it.</summary>
public sealed class FileHosts(IOptions<BotOptions> options, IHostEnvironment environment)
{
    /// <summary>Teams keeps a personal chat's files in the sender's OneDrive, which is SharePoint.</summary>
    private static readonly string[] SharePoint = ["sharepoint.com", "sharepoint.us", "sharepoint-mil.us", "sharepoint.cn"];

    public bool Allows(Uri uri) =>
        uri is { IsAbsoluteUri: true, Scheme: "https", IsDefaultPort: true, UserInfo: "", HostNameType: UriHostNameType.Dns } && (IsSharePoint(uri.IdnHost) || options.Value.AllowedFileHosts.Contains(uri.IdnHost, StringComparer.OrdinalIgnoreCase))
        || (environment.IsDevelopment() && uri is { IsAbsoluteUri: true, IsLoopback: true, Scheme: "http" or "https" });

    private static bool IsSharePoint(string host) => SharePoint.Any(domain => host.EndsWith($".{domain}", StringComparison.OrdinalIgnoreCase));
}
