using System.Runtime.CompilerServices;
using PlanBot.Storage;

namespace PlanBot.Tests.Storage;

/// <summary>A store whose readings take so long that something happens between one page and the next.</summary>
/// <param name="row">The first row of the second page.</param>
/// <param name="between">Done once.</param>
internal sealed class TornTables(ITables inner, string row, Func<Task> between) : ITables
{
    private bool isDone;

    public async IAsyncEnumerable<TableRow> ReadAsync(string table, string partition, string from, string? before, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var first = new List<TableRow>();
        await foreach (var one in inner.ReadAsync(table, partition, from, row, cancellationToken))
            first.Add(one);
        if (!isDone)
        {
            isDone = true;
            await between();
        }

        foreach (var one in first)
            yield return one;
        await foreach (var one in inner.ReadAsync(table, partition, row, before, cancellationToken))
            yield return one;
    }

    public Task<TableRow?> FindAsync(string table, string partition, string key, CancellationToken cancellationToken) => inner.FindAsync(table, partition, key, cancellationToken);

    public Task ApplyAsync(string table, string partition, IReadOnlyList<RowChange> changes, CancellationToken cancellationToken) => inner.ApplyAsync(table, partition, changes, cancellationToken);
}
