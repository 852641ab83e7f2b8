using System.Globalization;
using PlanBot.Core.Nudges.Sources;
using PlanBot.Storage.Embedded;

namespace PlanBot.Tests.Storage;

/// <summary>Another process that writes into a store, three rows a transaction, and tells of each that was acknowledged; until it is killed.</summary>
internal static class WriterProcess
{
    public static readonly string[] RowsOfEach = ["a", "b", "c"];

    public static string Key(int number, string row) => $"{number.ToString("D6", CultureInfo.InvariantCulture)}|{row}";

    public static async Task WriteAsync(string file)
    {
        using var tables = SqliteTables.Open(file);
        for (var number = 0; ; number++)
        {
            await tables.Writes("p", [.. RowsOfEach.Select(row => Rows.Insert(Key(number, row), new string('x', 5000)))]);
            await Console.Out.WriteLineAsync(number.ToString(CultureInfo.InvariantCulture));
        }
    }
}
