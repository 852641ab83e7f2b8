using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PlanBot.Storage;

namespace PlanBot.Tests.Teams;

/// <summary>Just enough of the database for what Teams' part keeps in it.</summary>
internal sealed class TinyTables : ITables
{
    private readonly Lock gate = new();
    private readonly Dictionary<(string Table, string Partition, string Row), ImmutableSortedDictionary<string, string>> rows = [];

    /// <summary>Counts every transaction that was applied.</summary>
    public int Writes { get; private set; }

    public bool IsDown { get; set; }

    public ImmutableSortedDictionary<string, string>? Row(string table, string partition, string row)
    {
        lock (gate)
            return rows.GetValueOrDefault((table, partition, row));
    }

    public async IAsyncEnumerable<TableRow> ReadAsync(
        string table, string partition, string from, string? before, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        foreach (var (key, values) in rows.Where(row => row.Key.Table == table && row.Key.Partition == partition).OrderBy(row => row.Key.Row, StringComparer.Ordinal))
            yield return new(key.Row, "1", values);
    }

    public Task<TableRow?> FindAsync(string table, string partition, string row, CancellationToken cancellationToken) =>
        Task.FromResult(Row(table, partition, row) is { } values ? new TableRow(row, "1", values) : null);

    public Task ApplyAsync(string table, string partition, IReadOnlyList<RowChange> changes, CancellationToken cancellationToken)
    {
        if (IsDown)
            throw new StoreUnavailableException();
        lock (gate)
        {
            foreach (var change in changes)
                Apply((table, partition, change.Key), change);
            Writes++;
        }

        return Task.CompletedTask;
    }

    private void Apply((string Table, string Partition, string Row) key, RowChange change)
    {
        switch (change)
        {
            case RowChange.Insert insert when rows.TryAdd(key, insert.Values):
            case RowChange.Delete when rows.Remove(key):
                break;
            case RowChange.Upsert upsert:
                rows[key] = upsert.Values;
                break;
            default:
                throw new RowConflictException();
        }
    }
}
