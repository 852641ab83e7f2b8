using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using PlanBot.Storage;

namespace PlanBot.Tests.Storage;

/// <summary>A store for tests that behaves like the real ones: ETags, ordinal order, all or nothing.</summary>
public sealed class MemoryTables : ITables
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(string Table, string Partition), ImmutableSortedDictionary<string, TableRow>> _partitions = [];
    private long _writes;

    public async IAsyncEnumerable<TableRow> ReadAsync(
        string table, string partition, string from, string? before, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.Yield();
        foreach (var row in Partition(table, partition).Values)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (string.CompareOrdinal(row.Key, from) >= 0 && (before is null || string.CompareOrdinal(row.Key, before) < 0))
                yield return row;
        }
    }

    public async Task<TableRow?> FindAsync(string table, string partition, string row, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await Task.Yield();
        return Partition(table, partition).GetValueOrDefault(row);
    }

    public async Task ApplyAsync(string table, string partition, IReadOnlyList<RowChange> changes, CancellationToken cancellationToken)
    {
        RowChanges.Check(changes);
        cancellationToken.ThrowIfCancellationRequested();
        await Task.Yield();
        lock (_lock)
        {
            _partitions[(table, partition)] = changes.Aggregate(Partition(table, partition), Apply);
        }
    }

    private ImmutableSortedDictionary<string, TableRow> Partition(string table, string partition)
    {
        lock (_lock)
        {
            return _partitions.GetValueOrDefault((table, partition)) ?? ImmutableSortedDictionary.Create<string, TableRow>(StringComparer.Ordinal);
        }
    }

    private ImmutableSortedDictionary<string, TableRow> Apply(ImmutableSortedDictionary<string, TableRow> rows, RowChange change)
    {
        var current = rows.GetValueOrDefault(change.Key);
        return change switch
        {
            RowChange.Insert insert when current is null => rows.Add(insert.Key, Row(insert.Key, insert.Values)),
            RowChange.Replace replace when replace.ETag == current?.ETag => rows.SetItem(replace.Key, Row(replace.Key, replace.Values)),
            RowChange.Upsert upsert => rows.SetItem(upsert.Key, Row(upsert.Key, upsert.Values)),
            RowChange.Delete delete when current is not null && (delete.ETag == "*" || delete.ETag == current.ETag) => rows.Remove(delete.Key),
            _ => throw new RowConflictException(change.Key),
        };
    }

    private TableRow Row(string key, RowValues values) =>
        new(key, (++_writes).ToString(CultureInfo.InvariantCulture), values);
}
