namespace PlanBot.Tab;

/// <summary>The page in Teams: section <c>Tab</c>.</summary>
public sealed class TabOptions
{
    public const string Section = "Tab";

    /// <summary>The app registration that people sign in to the page with: <c>webApplicationInfo.id</c> of the manifest. Without it, nobody is let in.</summary>
    public string? SignInId { get; set; }

    /// <summary>Where the keys of its tokens are published.</summary>
    public string Metadata { get; set; } = "https://login.microsoftonline.com/organizations/v2.0/.well-known/openid-configuration";

    /// <summary>In Development, who looks at the page from this machine without Teams: <c>object id|name|tenant</c>. Refused elsewhere.</summary>
    public string? DeveloperPerson { get; set; }
}
