using System.Text.Json;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Conversation;

/// <summary>Where the page is found: addresses that open it within Teams, or in a browser where there is no Teams.</summary>
/// <param name="AppId">The app's id in Teams: the one of its manifest.</param>
/// <param name="Address">Of the host that serves the page.</param>
public sealed record PageLinks(string AppId, Uri Address)
{
    /// <summary>The page's id among the tabs of the manifest.</summary>
    public const string Entity = "plan";

    /// <summary>Where the page lies on its host.</summary>
    public const string Path = "/tab";

    /// <summary>What is shown of a plan where nobody has said.</summary>
    public const string FirstView = "Board";

    /// <summary>The year wheel as it is drawn on the page.</summary>
    public const string WheelView = "Wheel";

    /// <summary>Null unless both are known.</summary>
    public static PageLinks? Read(string? appId, string? address) =>
        appId is { Length: > 0 } && Uri.TryCreate(address, UriKind.Absolute, out var host) && host.Scheme == Uri.UriSchemeHttps ? new(appId, host) : null;

    /// <summary>Teams' address of one view of a plan (deep link to a tab).</summary>
    public string Of(PlanId plan, string view = FirstView)
    {
        var page = new Uri(Address, $"{Path}?plan={Uri.EscapeDataString(plan.Value)}&view={Uri.EscapeDataString(view)}").AbsoluteUri;
        var context = $$"""{"subEntityId":"{{JsonEncodedText.Encode($"{plan.Value}:{view}")}}"}""";
        return $"https://teams.microsoft.com/l/entity/{Uri.EscapeDataString(AppId)}/{Entity}?webUrl={Uri.EscapeDataString(page)}&context={Uri.EscapeDataString(context)}";
    }
}
