namespace PlanBot.Packaging;

/// <summary>What differs between one organisation's package and another's.</summary>
/// <param name="Host">A bare host name.</param>
/// <param name="BotId">A GUID, as is every id here.</param>
internal sealed record PackageOptions(string Host, string BotId)
{
    private const int LongestPublisher = 32;
    private const int LongestPage = 2048;

    public string Out { get; init; } = "planbot.zip";

    public string Id { get; init; } = BotId;

    public string SignInId { get; init; } = BotId;

    public string Publisher { get; init; } = "PlanBot";

    public string Website { get; init; } = $"https://{Host}/about";

    public string Privacy { get; init; } = $"https://{Host}/about#privacy";

    public string Terms { get; init; } = $"https://{Host}/about#terms";

    /// <exception cref="StartupProblemException">Says which option is wrong and what it should be.</exception>
    public static PackageOptions Read(ReadOnlySpan<string> arguments)
    {
        var given = Given(arguments);
        var host = HostOf(Take(given, "--host") ?? throw new StartupProblemException("--host is missing: name the host where Teams reaches this PlanBot, such as --host planbot.kommune.dk."));
        var bot = GuidOf("--bot-id", Take(given, "--bot-id") ?? throw new StartupProblemException("--bot-id is missing: give the app (client) id of the bot's registration."));
        var options = new PackageOptions(host, bot);
        options = options with
        {
            Out = Take(given, "--out") ?? options.Out,
            Id = Take(given, "--id") is { } id ? GuidOf("--id", id) : bot,
            SignInId = Take(given, "--sign-in-id") is { } signIn ? GuidOf("--sign-in-id", signIn) : bot,
            Publisher = Take(given, "--publisher") is { } publisher ? PublisherOf(publisher) : options.Publisher,
            Website = Take(given, "--website") is { } website ? PageOf("--website", website) : options.Website,
            Privacy = Take(given, "--privacy") is { } privacy ? PageOf("--privacy", privacy) : options.Privacy,
            Terms = Take(given, "--terms") is { } terms ? PageOf("--terms", terms) : options.Terms,
        };
        return given.Count == 0 ? options : throw new StartupProblemException($"{given.Keys.First()} is no option of package: write planbot package --help to see them.");
    }

    private static Dictionary<string, string> Given(ReadOnlySpan<string> arguments)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var at = 0; at < arguments.Length; at += 2)
        {
            if (!arguments[at].StartsWith("--", StringComparison.Ordinal))
                throw new StartupProblemException($"\"{arguments[at]}\" was not expected: write each option with its value after it, such as --host planbot.kommune.dk.");
            if (at + 1 == arguments.Length || arguments[at + 1].StartsWith("--", StringComparison.Ordinal))
                throw new StartupProblemException($"{arguments[at]} has no value after it.");
            if (!given.TryAdd(arguments[at], arguments[at + 1].Trim()))
                throw new StartupProblemException($"{arguments[at]} is there twice: keep one.");
        }

        return given;
    }

    private static string? Take(Dictionary<string, string> given, string option) => given.Remove(option, out var value) ? value : null;

    private static string HostOf(string host) =>
        Uri.CheckHostName(host) == UriHostNameType.Dns && host.Contains('.', StringComparison.Ordinal) && !host.EndsWith('.')
            ? host.ToLowerInvariant()
            : throw new StartupProblemException($"--host is \"{host}\", and Teams needs the bare name of a host that it can reach from the internet, such as planbot.kommune.dk: no https://, no port, no path, no address of digits.");

    private static string GuidOf(string option, string id) =>
        Guid.TryParse(id, out var guid) && guid != Guid.Empty ? guid.ToString() : throw new StartupProblemException($"{option} is \"{id}\", which is no id: copy it from the registration; it looks like 0a1b2c3d-….");

    private static string PublisherOf(string name) =>
        name.Length is > 0 and <= LongestPublisher ? name : throw new StartupProblemException($"--publisher has {name.Length} letters, and Teams takes {LongestPublisher} at most.");

    private static string PageOf(string option, string page) =>
        page.Length <= LongestPage && Uri.TryCreate(page, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps
            ? page
            : throw new StartupProblemException($"{option} is \"{page}\", and Teams takes an address that begins with https://.");
}
