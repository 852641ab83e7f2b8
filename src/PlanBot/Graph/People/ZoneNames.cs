using TimeZoneConverter;

namespace PlanBot.Graph.People;

/// <summary>The names that mailboxes have for time zones, as the names that the rest of the world uses.</summary>
/// <remarks>.NET's own conversion needs culture data, which PlanBot runs without (InvariantGlobalization).</remarks>
internal static class ZoneNames
{
    /// <summary>The IANA name of a Windows or IANA name; null for one that nobody knows, such as "Customized Time Zone".</summary>
    public static string? Iana(string? name) =>
        string.IsNullOrWhiteSpace(name) ? null
        : TZConvert.TryWindowsToIana(name, out var iana) ? iana
        : TZConvert.KnownIanaTimeZoneNames.Contains(name) ? name
        : null;
}
