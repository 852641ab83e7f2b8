namespace PlanBot.Chat;

public interface ILauncher
{
    /// <exception cref="System.ComponentModel.Win32Exception">There is no such program.</exception>
    IChildProcess Start(CommandLine line);
}

/// <summary>A program that lives at most as long as this: disposing ends it and everything it started.</summary>
public interface IChildProcess : IAsyncDisposable
{
    /// <summary>Its exit code, once it has ended by itself.</summary>
    Task<int> Exited { get; }

    /// <summary>What it printed on either stream; only the last lines of much.</summary>
    IReadOnlyList<string> LastLines { get; }
}
