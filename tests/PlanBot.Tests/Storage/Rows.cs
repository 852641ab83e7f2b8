using System.Collections.Immutable;
using PlanBot.Storage;

namespace PlanBot.Tests.Storage;

/// <summary>The words of the store's tests: rows of one value, in one table.</summary>
internal static class Rows
{
    public const string Table = "Plans";

    public static RowValues Values(string text) =>
        RowValues.Empty.Add("text", text);

    public static RowChange Insert(string key, string text = "new") => new RowChange.Insert(key, Values(text));

    public static RowChange Upsert(string key, string text) => new RowChange.Upsert(key, Values(text));

    public static RowChange Replace(this TableRow row, string text) => new RowChange.Replace(row.Key, Values(text), row.ETag);

    public static RowChange Delete(this TableRow row) => new RowChange.Delete(row.Key, row.ETag);

    public static Task Writes(this ITables tables, string partition, params RowChange[] changes) =>
        tables.ApplyAsync(Table, partition, changes, CancellationToken.None);

    public static Task<TableRow?> Finds(this ITables tables, string partition, string key) =>
        tables.FindAsync(Table, partition, key, CancellationToken.None);

    /// <summary>The row's text, or null where there is no row.</summary>
    public static async Task<string?> Text(this ITables tables, string partition, string key) =>
        (await tables.Finds(partition, key))?.Values["text"];

    public static async Task<IReadOnlyList<string>> Keys(this ITables tables, string partition, string from = "", string? before = null) =>
        await tables.ReadAsync(Table, partition, from, before, CancellationToken.None).Select(row => row.Key).ToListAsync();
}
