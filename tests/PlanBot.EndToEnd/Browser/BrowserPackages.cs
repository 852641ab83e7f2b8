using PlanBot.Chat;

namespace PlanBot.EndToEnd.Browser;

/// <summary>What the tests in a browser take from npm, and the scripts of this folder that use it.</summary>
internal static class BrowserPackages
{
    public static readonly string Folder = Repository.Folder("tests", "PlanBot.EndToEnd", "Browser");

    private static readonly Node Node = new(new Launcher());
    private static readonly Lazy<Task> Fetched = new(() => new NodePackages(Node, Folder).FetchAsync(
        () => Console.WriteLine("Fetching the packages of the tests in a browser, this first time only"), CancellationToken.None));

    /// <returns>The folder of one package.</returns>
    public static async Task<string> FindAsync(string package)
    {
        await Fetched.Value;
        return Path.Combine(Folder, "node_modules", package);
    }

    /// <summary>Runs a script of this folder to its end.</summary>
    public static async Task RunAsync(string script, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        await Fetched.Value;
        await Node.RunScriptAsync(
            new CommandLine(Path.Combine(Folder, script), arguments) { Folder = Folder, Environment = environment ?? new Dictionary<string, string>() },
            CancellationToken.None);
    }
}
