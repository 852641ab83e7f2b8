using System.Collections.Concurrent;
using System.Diagnostics;

namespace PlanBot.Chat;

/// <summary>Starts real processes.</summary>
public sealed class Launcher : ILauncher
{
    public IChildProcess Start(CommandLine line)
    {
        var start = new ProcessStartInfo(line.File, line.Arguments)
        {
            WorkingDirectory = line.Folder ?? "",
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in line.Environment)
            start.Environment[name] = value;
        return new ChildProcess(start);
    }

    private sealed class ChildProcess : IChildProcess
    {
        private const int Kept = 50;

        private readonly ConcurrentQueue<string> lines = new();
        private readonly Process process;

        public ChildProcess(ProcessStartInfo start)
        {
            process = new Process { StartInfo = start };
            process.OutputDataReceived += Keep;
            process.ErrorDataReceived += Keep;
            process.Start();
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            Exited = ExitAsync();
        }

        public Task<int> Exited { get; }

        public IReadOnlyList<string> LastLines => [.. lines];

        public async ValueTask DisposeAsync()
        {
            if (!Exited.IsCompleted)
                process.Kill(entireProcessTree: true);
            await Exited;
            process.Dispose();
        }

        private async Task<int> ExitAsync()
        {
            await process.WaitForExitAsync();
            return process.ExitCode;
        }

        private void Keep(object sender, DataReceivedEventArgs read)
        {
            if (string.IsNullOrWhiteSpace(read.Data))
                return;
            lines.Enqueue(read.Data.Trim());
            while (lines.Count > Kept)
                lines.TryDequeue(out _);
        }
    }
}
