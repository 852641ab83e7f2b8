using System.ComponentModel;
using PlanBot.Chat;

namespace PlanBot.Tests.Chat;

/// <summary>A machine with the programs that a test gives it: each prints its lines and ends with its code, at once.</summary>
internal sealed class FakeLauncher : ILauncher
{
    private readonly Dictionary<string, (int Code, string[] Lines)> programs = [];

    public List<CommandLine> Started { get; } = [];

    public FakeLauncher With(string program, int code, params string[] lines)
    {
        programs[program] = (code, lines);
        return this;
    }

    public IChildProcess Start(CommandLine line)
    {
        Started.Add(line);
        return programs.TryGetValue(Path.GetFileNameWithoutExtension(line.File), out var program)
            ? new Ended(Task.FromResult(program.Code), program.Lines)
            : throw new Win32Exception();
    }

    private sealed record Ended(Task<int> Exited, IReadOnlyList<string> LastLines) : IChildProcess
    {
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
