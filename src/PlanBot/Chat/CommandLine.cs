namespace PlanBot.Chat;

/// <summary>A program to start, with the words after its name.</summary>
/// <param name="File">A path, or a name that the system finds on its PATH.</param>
public sealed record CommandLine(string File, params IReadOnlyList<string> Arguments)
{
    public string? Folder { get; init; }

    /// <summary>Beside what the bot itself was given.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();
}
