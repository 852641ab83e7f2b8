using PlanBot.Core.Nudges.Sources;
using PlanBot.Storage.AzureTables;
using PlanBot.Storage.Embedded;

namespace PlanBot.Storage.Copying;

/// <summary>
/// <c>planbot storage copy --from sqlite:data --to "DefaultEndpointsProtocol=…"</c>: moves everything, while no PlanBot runs on either.
/// <c>storage backup</c> and <c>storage restore</c> are the same, to and from a file.
/// </summary>
internal static class CopyCommand
{
    private const string Usage = """
        planbot storage copy --from <store> --to <store>
        planbot storage backup --from <store> --to <file>
        planbot storage restore --from <file> --to <store>

        A store is sqlite:<file or folder>, a storage account's connection string or its table endpoint (https://…, as whoever is
        signed in), or UseDevelopmentStorage=true for Azurite.
        Stop PlanBot first. The copy may be broken off and run again: what is there already is passed over. What the other store has
        besides is left alone and named at the end. It ends with 0 when both hold the same rows. A backup is a new file each time.
        """;

    public static bool IsMeant(string[] arguments) => arguments is ["storage", ..];

    /// <returns>The process's exit code.</returns>
    /// <exception cref="StartupProblemException">A store cannot be opened.</exception>
    public static async Task<int> RunAsync(string[] arguments, TextWriter output, CancellationToken cancellationToken)
    {
        if (Stores(arguments) is not var (source, target))
        {
            await output.WriteLineAsync(Usage);
            return 2;
        }

        var (from, to) = (Open(source, mayBeNew: false, "--from"), Open(target, mayBeNew: true, "--to"));
        using (from as IDisposable)
        using (to as IDisposable)
        {
            try
            {
                return await new TableCopy(from, to, output).RunAsync(cancellationToken) ? 0 : 1;
            }
            catch (StoreUnavailableException problem)
            {
                await output.WriteLineAsync($"Broken off, since a store does not answer: {problem.Message} Run the same command again to go on.");
                return 1;
            }
        }
    }

    private static (string From, string To)? Stores(string[] arguments) => arguments switch
    {
        ["storage", var what, "--to", var to, "--from", var from] => Stores(["storage", what, "--from", from, "--to", to]),
        ["storage", "copy", "--from", var from, "--to", var to] => (from, to),
        ["storage", "backup", "--from", var from, "--to", var file] => File.Exists(file)
            ? throw new StartupProblemException($"{file} exists already, and a backup never takes another's place: give it a name of its own, such as one with today's date.")
            : (from, $"sqlite:{WithExtension(file)}"),
        ["storage", "restore", "--from", var file, "--to", var to] => (File.Exists(file) ? $"sqlite:{file}" : throw new StartupProblemException($"There is no backup at {file}."), to),
        _ => null,
    };

    // A path without an extension would be a folder.
    private static string WithExtension(string file) => Path.HasExtension(file)
        ? file
        : throw new StartupProblemException($"{file} has no extension: call the backup something like plans-2027-03-15.db.");

    private static IEnumerateTables Open(string store, bool mayBeNew, string name)
    {
        if (!store.StartsWith("sqlite:", StringComparison.OrdinalIgnoreCase))
            return new TablesInAzure(store.StartsWith("https:", StringComparison.OrdinalIgnoreCase) ? AzureAccount.OfUrl(store, name) : AzureAccount.OfConnectionString(store, name));
        var path = Path.GetFullPath(store["sqlite:".Length..]);
        // A folder, unless it is a file or would be one by its name.
        var file = Directory.Exists(path) || (!File.Exists(path) && Path.GetExtension(path).Length == 0) ? Path.Combine(path, SqliteTables.FileName) : path;
        if (!mayBeNew && !File.Exists(file))
            throw new StartupProblemException($"There is no store to copy at {file}: name with --from sqlite:… the data folder of the PlanBot that you copy.");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        return SqliteTables.Open(file);
    }
}
