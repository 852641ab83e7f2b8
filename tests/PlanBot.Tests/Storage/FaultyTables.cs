using PlanBot.Storage;

namespace PlanBot.Tests.Storage;

/// <summary>A store of which one write fails: the worse way is after it was made, when the answer got lost.</summary>
/// <param name="call">Which call of <see cref="ApplyAsync"/> fails, from 1.</param>
/// <param name="afterWriting">True: the changes were made all the same.</param>
public sealed class FaultyTables(ITables inner, int call, bool afterWriting) : ITables
{
    private int _calls;

    public IAsyncEnumerable<TableRow> ReadAsync(string table, string partition, string from, string? before, CancellationToken cancellationToken) =>
        inner.ReadAsync(table, partition, from, before, cancellationToken);

    public Task<TableRow?> FindAsync(string table, string partition, string row, CancellationToken cancellationToken) =>
        inner.FindAsync(table, partition, row, cancellationToken);

    public async Task ApplyAsync(string table, string partition, IReadOnlyList<RowChange> changes, CancellationToken cancellationToken)
    {
        var fails = Interlocked.Increment(ref _calls) == call;
        if (!fails || afterWriting)
            await inner.ApplyAsync(table, partition, changes, cancellationToken);
        if (fails)
            throw new StoreUnavailableException($"Staged: write {call} failed {(afterWriting ? "after" : "before")} it was made.");
    }
}
