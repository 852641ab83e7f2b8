using System.Collections.Concurrent;
using System.Collections.Immutable;
using PlanBot.Storage;

namespace PlanBot.Tests.Storage;

/// <summary>A store in memory that tells what was asked of it, and that a test may take down.</summary>
internal sealed class WatchedTables : ITables
{
    private readonly MemoryTables inner = new();

    /// <summary>The table and the row, or the range of rows, of each reading.</summary>
    public ConcurrentQueue<string> Reads { get; } = new();

    /// <summary>The transactions that were made.</summary>
    public ConcurrentQueue<IReadOnlyList<RowChange>> Writes { get; } = new();

    public bool IsDown { get; set; }

    public async Task<RowValues?> RowAsync(string table, string partition, string row) =>
        (await inner.FindAsync(table, partition, row, CancellationToken.None))?.Values;

    public IAsyncEnumerable<TableRow> ReadAsync(string table, string partition, string from, string? before, CancellationToken cancellationToken)
    {
        Reads.Enqueue($"{table} {from}..{before}");
        return Up().ReadAsync(table, partition, from, before, cancellationToken);
    }

    public Task<TableRow?> FindAsync(string table, string partition, string row, CancellationToken cancellationToken)
    {
        Reads.Enqueue($"{table} {row}");
        return Up().FindAsync(table, partition, row, cancellationToken);
    }

    public async Task ApplyAsync(string table, string partition, IReadOnlyList<RowChange> changes, CancellationToken cancellationToken)
    {
        await Up().ApplyAsync(table, partition, changes, cancellationToken);
        Writes.Enqueue(changes);
    }

    private MemoryTables Up() => IsDown ? throw new StoreUnavailableException("Taken down by the test.") : inner;
}
