using System.Diagnostics;
using System.Runtime.CompilerServices;
using PlanBot.Telemetry;

namespace PlanBot.Storage;

/// <summary>The store, with each call measured. Tables are told, and keys are not.</summary>
internal sealed class MeasuredTables(ITables inner) : IEnumerateTables
{
    /// <summary>The store itself, for whoever has to know which one it is.</summary>
    public static ITables Behind(ITables tables) => tables is MeasuredTables measured ? measured.Inner : tables;

    private ITables Inner => inner;

    public async IAsyncEnumerable<TableRow> ReadAsync(
        string table, string partition, string from, string? before, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Up to the first row: what comes after is mostly in hand already, and the reader's own time is not the store's.
        await using var rows = inner.ReadAsync(table, partition, from, before, cancellationToken).GetAsyncEnumerator(cancellationToken);
        var more = await Measures.AroundAsync(Measures.Store, "store read", Tags(table, "read"), async () => await rows.MoveNextAsync());
        while (more)
        {
            yield return rows.Current;
            more = await rows.MoveNextAsync();
        }
    }

    public Task<TableRow?> FindAsync(string table, string partition, string row, CancellationToken cancellationToken) =>
        Measures.AroundAsync(Measures.Store, "store find", Tags(table, "find"), () => inner.FindAsync(table, partition, row, cancellationToken));

    public Task ApplyAsync(string table, string partition, IReadOnlyList<RowChange> changes, CancellationToken cancellationToken) =>
        Measures.AroundAsync(Measures.Store, "store apply", Tags(table, "apply"), async () =>
        {
            await inner.ApplyAsync(table, partition, changes, cancellationToken);
            return true;
        });

    public IAsyncEnumerable<string> PartitionsAsync(string table, CancellationToken cancellationToken) => ((IEnumerateTables)inner).PartitionsAsync(table, cancellationToken);

    private static TagList Tags(string table, string operation) => new() { { "table", table }, { "operation", operation } };
}
