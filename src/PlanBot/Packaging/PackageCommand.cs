namespace PlanBot.Packaging;

/// <summary><c>planbot package --host … --bot-id …</c>: writes the file that an administrator uploads to Teams.</summary>
internal static class PackageCommand
{
    private const string Usage = """
        planbot package --host <name> --bot-id <guid> [--out <file.zip>]

        --host        where Teams reaches this PlanBot, such as planbot.kommune.dk
        --bot-id      the app (client) id of the bot's registration
        --out         the file to write; planbot.zip unless said
        --sign-in-id  the app registration that people sign in to the tab with; the bot's unless said
        --id          the app's own id in Teams; the bot's unless said. Keep it, or Teams takes the next package for another app
        --publisher   who offers the app, at most 32 letters; PlanBot unless said
        --website, --privacy, --terms   https pages about it; PlanBot's own unless said
        """;

    public static bool IsMeant(string[] arguments) => arguments is ["package", ..];

    /// <returns>The process's exit code.</returns>
    /// <exception cref="StartupProblemException">An option is missing or not what it should be, or the file cannot be written.</exception>
    public static async Task<int> RunAsync(string[] arguments, TextWriter output)
    {
        if (arguments is ["package"] or ["package", "--help" or "-h" or "help"])
        {
            await output.WriteLineAsync(Usage);
            return arguments.Length == 1 ? 2 : 0;
        }

        var options = PackageOptions.Read(arguments.AsSpan(1));
        var file = Path.GetFullPath(options.Out);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllBytesAsync(file, TeamsPackage.Zip(options));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new StartupProblemException($"The package could not be written to {file}, since {problem.Message.TrimEnd('.')}: choose another place with --out.", problem);
        }

        await output.WriteLineAsync($"Wrote {file}: PlanBot {TeamsPackage.Version} for {options.Host}. An administrator uploads it in Teams' admin center, under Teams apps, Manage apps.");
        return 0;
    }
}
