using System.Diagnostics;
using System.Globalization;
using PlanBot.Storage.Embedded;

namespace PlanBot.Tests.Storage;

/// <summary>Another process that writes into a store, three rows a transaction, and tells of each that was acknowledged; until it is killed.</summary>
internal static class WriterProcess
{
    public static readonly string[] RowsOfEach = ["a", "b", "c"];

    /// <summary>Runs this assembly as the writer.</summary>
    public static Process Start(string file)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(WriterProcess).Assembly.Location, file]) { RedirectStandardOutput = true };
        return Process.Start(start)!;
    }

    public static string Key(int number, string row) => $"{number.ToString("D6", CultureInfo.InvariantCulture)}|{row}";

    private static async Task Main(string[] arguments)
    {
        using var tables = SqliteTables.Open(arguments[0]);
        for (var number = 0; ; number++)
        {
            await tables.Writes("p", [.. RowsOfEach.Select(row => Rows.Insert(Key(number, row), new string('x', 5000)))]);
            await Console.Out.WriteLineAsync(number.ToString(CultureInfo.InvariantCulture));
        }
    }
}
