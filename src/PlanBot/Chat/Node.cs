using System.ComponentModel;

namespace PlanBot.Chat;

/// <summary>Node and its npm, as installed on this machine. It is only needed for development and for the tests in a browser.</summary>
public sealed class Node(ILauncher launcher)
{
    private const int Oldest = 20;

    /// <exception cref="NodeException">Node is missing or too old.</exception>
    public async Task CheckAsync(CancellationToken cancellationToken)
    {
        var (_, printed) = await RunAsync(new CommandLine("node", "--version"), cancellationToken);
        var version = printed.Count > 0 ? printed[^1].TrimStart('v') : "";
        if (!Version.TryParse(version, out var found) || found.Major < Oldest)
            throw new NodeException($"Node {version} is too old: install Node {Oldest} or newer");
    }

    /// <summary>Runs a script to its end.</summary>
    /// <exception cref="NodeException">Node is missing, or the script failed.</exception>
    public Task RunScriptAsync(CommandLine script, CancellationToken cancellationToken) =>
        SucceedAsync(OnNode(script), cancellationToken);

    /// <summary>Runs npm to its end.</summary>
    /// <exception cref="NodeException">npm is missing, or it failed.</exception>
    public Task NpmAsync(string folder, IReadOnlyList<string> arguments, CancellationToken cancellationToken) =>
        SucceedAsync(new CommandLine(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", arguments) { Folder = folder }, cancellationToken);

    /// <summary>Starts a script and leaves it running.</summary>
    /// <exception cref="NodeException">Node is missing.</exception>
    public IChildProcess Start(CommandLine script) => Launch(OnNode(script));

    private static CommandLine OnNode(CommandLine script) => script with { File = "node", Arguments = [script.File, .. script.Arguments] };

    private async Task SucceedAsync(CommandLine line, CancellationToken cancellationToken)
    {
        var (code, printed) = await RunAsync(line, cancellationToken);
        if (code != 0)
            throw new NodeException($"{line.File} {string.Join(' ', line.Arguments)} failed: {FirstWords(printed)}");
    }

    // What went wrong comes first; npm then goes on about its usage and its log.
    private static string FirstWords(IReadOnlyList<string> printed) =>
        string.Join(' ', printed.Select(line => line.Replace("npm error", "", StringComparison.Ordinal).Trim()).Where(line => line.Length > 0).Take(3));

    private async Task<(int Code, IReadOnlyList<string> Printed)> RunAsync(CommandLine line, CancellationToken cancellationToken)
    {
        await using var child = Launch(line);
        return (await child.Exited.WaitAsync(cancellationToken), child.LastLines);
    }

    private IChildProcess Launch(CommandLine line)
    {
        try
        {
            return launcher.Start(line);
        }
        catch (Win32Exception missing)
        {
            throw new NodeException($"{line.File} was not found: install Node {Oldest} or newer, which brings npm", missing);
        }
    }
}
