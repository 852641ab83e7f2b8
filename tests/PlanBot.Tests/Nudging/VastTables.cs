using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using PlanBot.Storage;
using PlanBot.Tests.Storage;

namespace PlanBot.Tests.Nudging;

/// <summary>A store with very many plans, each the copy of one of two: made when somebody reads it, so that a test need not hold them. It counts what is asked of it.</summary>
/// <param name="patterns">A store with the two plans, called <paramref name="due"/> and <paramref name="later"/>; everything in them that has a name begins it with their id.</param>
internal sealed class VastTables(ITables patterns, string due, int howManyDue, string later, int howManyLater) : ITables
{
    /// <summary>What was written since.</summary>
    private readonly MemoryTables written = new();
    private readonly ConcurrentDictionary<string, bool> plans = new();
    private int calls;
    private int rows;

    /// <summary>The plans of which anything was read.</summary>
    public IEnumerable<string> PlansRead => plans.Keys;

    public int Calls => calls;

    public int Rows => rows;

    public static string IdOf(string pattern, int number) => string.Create(CultureInfo.InvariantCulture, $"{pattern}-{number}");

    public void Forget()
    {
        plans.Clear();
        (calls, rows) = (0, 0);
    }

    public async IAsyncEnumerable<TableRow> ReadAsync(string table, string partition, string from, string? before, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref calls);
        if (table == TableNames.Plans)
            plans[partition] = true;
        await foreach (var row in AllAsync(table, partition, from, before, cancellationToken))
        {
            Interlocked.Increment(ref rows);
            yield return row;
        }
    }

    public async Task<TableRow?> FindAsync(string table, string partition, string row, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref calls);
        Interlocked.Increment(ref rows);
        return await written.FindAsync(table, partition, row, cancellationToken);
    }

    public Task ApplyAsync(string table, string partition, IReadOnlyList<RowChange> changes, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref calls);
        return written.ApplyAsync(table, partition, changes, cancellationToken);
    }

    private async IAsyncEnumerable<TableRow> AllAsync(string table, string partition, string from, string? before, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in written.ReadAsync(table, partition, from, before, cancellationToken))
            yield return row;
        if (table == TableNames.Plans && partition.Split('-') is [var pattern, _])
        {
            await foreach (var row in patterns.ReadAsync(table, pattern, from, before, cancellationToken))
                yield return row with { Values = RowValues.Of([.. row.Values.Select(value => KeyValuePair.Create(value.Key, value.Value.Replace(pattern, partition, StringComparison.Ordinal)))]) };
        }
        else if (table == TableNames.Due)
        {
            await foreach (var row in patterns.ReadAsync(table, partition, from, before, cancellationToken))
            {
                for (var number = 0; number < (row.Key == due ? howManyDue : row.Key == later ? howManyLater : 0); number++)
                    yield return row with { Key = IdOf(row.Key, number) };
            }
        }
    }
}
