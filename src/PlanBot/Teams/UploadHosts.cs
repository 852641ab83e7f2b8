namespace PlanBot.Teams;

/// <summary>Where files may be put: SharePoint and OneDrive, whatever an activity says; in Development this machine too.</summary>
public sealed class UploadHosts(IHostEnvironment environment)
{
    private static readonly string[] Suffixes = [".sharepoint.com", ".sharepoint.us", ".sharepoint.cn", ".1drv.com", ".onedrive.com"];

    public bool Allows(Uri uri) =>
        (uri.Scheme == Uri.UriSchemeHttps && Suffixes.Any(suffix => uri.Host.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)))
        || (environment.IsDevelopment() && uri is { IsLoopback: true, Scheme: "http" or "https" });
}
