using System.Diagnostics;
using PlanBot.Tests.Nudging;
using PlanBot.Tests.Storage;

namespace PlanBot.Tests;

/// <summary>This assembly as a process of its own: to be killed, or to be measured with no other test in it.</summary>
internal static class OwnProcess
{
    private const string Writer = "writer";
    private const string Million = "million";

    public static Process StartWriter(string file) => Start(Writer, file);

    public static Process StartMillion() => Start(Million);

    private static Process Start(params string[] arguments) => Process.Start(
        new ProcessStartInfo("dotnet", ["exec", typeof(OwnProcess).Assembly.Location, .. arguments]) { RedirectStandardOutput = true })!;

    private static Task Main(string[] arguments) => arguments switch
    {
        [Writer, var file] => WriterProcess.WriteAsync(file),
        [Million] => A_million_initiatives.MeasureAsync(),
        _ => throw new ArgumentException("No such process.", nameof(arguments)),
    };
}
