using System.Text.Json;
using PlanBot.Chat;

namespace PlanBot.EndToEnd.Shipping;

/// <summary>What checks the manifest and the infrastructure takes from npm, and the scripts of this folder that use it.</summary>
internal static class ShippingPackages
{
    private static readonly string Folder = Repository.Folder("tests", "PlanBot.EndToEnd", "Shipping");
    private static readonly Node Node = new(new Launcher());
    private static readonly Lazy<Task> Fetched = new(() => new NodePackages(Node, Folder).FetchAsync(
        () => Console.WriteLine("Fetching what checks the manifest and the infrastructure, this first time only"), CancellationToken.None));

    /// <summary>Runs a script that writes a list of problems to the file that is its first argument.</summary>
    public static async Task<IReadOnlyList<string>> ProblemsAsync(string script, params IReadOnlyList<string> arguments)
    {
        await Fetched.Value;
        var folder = Directory.CreateTempSubdirectory("planbot-shipping-");
        try
        {
            var problems = Path.Combine(folder.FullName, "problems.json");
            await Node.RunScriptAsync(new CommandLine(Path.Combine(Folder, script), [problems, .. arguments]) { Folder = Folder }, CancellationToken.None);
            return JsonSerializer.Deserialize<string[]>(await File.ReadAllTextAsync(problems))!;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
