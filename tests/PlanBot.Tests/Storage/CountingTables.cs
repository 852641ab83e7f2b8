using System.Collections.Concurrent;
using PlanBot.Storage;

namespace PlanBot.Tests.Storage;

/// <summary>Counts what is asked of a store.</summary>
internal sealed class CountingTables(ITables inner) : ITables
{
    public ConcurrentQueue<string> Reads { get; } = new();

    public ConcurrentQueue<IReadOnlyList<RowChange>> Writes { get; } = new();

    public IAsyncEnumerable<TableRow> ReadAsync(string table, string partition, string from, string? before, CancellationToken cancellationToken)
    {
        Reads.Enqueue($"{table} {from}..{before}");
        return inner.ReadAsync(table, partition, from, before, cancellationToken);
    }

    public Task<TableRow?> FindAsync(string table, string partition, string row, CancellationToken cancellationToken)
    {
        Reads.Enqueue($"{table} {row}");
        return inner.FindAsync(table, partition, row, cancellationToken);
    }

    public Task ApplyAsync(string table, string partition, IReadOnlyList<RowChange> changes, CancellationToken cancellationToken)
    {
        Writes.Enqueue(changes);
        return inner.ApplyAsync(table, partition, changes, cancellationToken);
    }
}
