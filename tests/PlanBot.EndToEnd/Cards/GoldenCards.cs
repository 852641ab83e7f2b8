using Xunit;

namespace PlanBot.EndToEnd.Cards;

/// <summary>The cards that the tests of Core compare with, and what is wrong with each.</summary>
public sealed class GoldenCards : IAsyncLifetime
{
    private static readonly string Folder = Repository.Folder("tests", "PlanBot.Core.Tests", "Cards", "Goldens");

    private readonly CardPage page = new();
    private IReadOnlyDictionary<string, IReadOnlyList<string>> problems = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Their paths below the folder of goldens.</summary>
    public static IReadOnlyList<string> Names { get; } = Directory.Exists(Folder)
        ? [.. Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file)).Order(StringComparer.Ordinal)]
        : [];

    public IReadOnlyList<string> ProblemsOf(string name) => problems[name];

    /// <summary>Pictures of a card in artifacts/screenshots.</summary>
    /// <returns>By how much it is wider than a phone.</returns>
    public async Task<int> PhotographAsync(string name)
    {
        await page.DrawAsync(Read(name));
        return await page.PhotographAsync(Path.ChangeExtension(name, null).Replace(Path.DirectorySeparatorChar, '-'));
    }

    public async Task InitializeAsync()
    {
        await page.InitializeAsync();
        problems = await CardChecks.FindProblemsAsync(Names.ToDictionary(name => name, Read), page);
    }

    public Task DisposeAsync() => page.DisposeAsync();

    private static string Read(string name) => File.ReadAllText(Path.Combine(Folder, name));
}
