using System.Text;

namespace PlanBot.Storage.Copying;

/// <summary>Brings every row of a store into another, and looks whether they have arrived.</summary>
/// <remarks>Neither may be written to meanwhile. ETags are each store's own and are not compared.</remarks>
internal sealed class TableCopy(IEnumerateTables from, IEnumerateTables to, TextWriter output)
{
    /// <summary>A line of progress for as many partitions.</summary>
    private const int Stride = 100;

    /// <returns>True when every row of the one is in the other, and nothing else.</returns>
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        var same = true;
        foreach (var table in TableNames.All)
            await CopyAsync(table, cancellationToken);
        foreach (var table in TableNames.All)
            same &= await VerifyAsync(table, cancellationToken);
        await output.WriteLineAsync(same ? "Both stores hold the same rows." : "The stores differ: run the same command again, and look at what it names.");
        return same;
    }

    private async Task CopyAsync(string table, CancellationToken cancellationToken)
    {
        var (partitions, rows, written) = (0, 0, 0);
        await foreach (var partition in from.PartitionsAsync(table, cancellationToken))
        {
            var (read, changed) = await CopyAsync(table, partition, cancellationToken);
            (partitions, rows, written) = (partitions + 1, rows + read, written + changed);
            if (partitions % Stride == 0)
                await output.WriteLineAsync($"{table}: {partitions} partitions, {rows} rows, {written} of them new…");
        }

        await output.WriteLineAsync($"{table}: {partitions} partitions, {rows} rows, {written} of them new.");
    }

    private async Task<(int Read, int Written)> CopyAsync(string table, string partition, CancellationToken cancellationToken)
    {
        var (read, written) = (0, 0);
        List<RowChange> changes = [];
        var bytes = 0;
        await foreach (var (row, standing) in PairsAsync(table, partition, cancellationToken))
        {
            // What only the other has is not ours to remove.
            if (row is null)
                continue;
            read++;
            if (SameValues(row, standing))
                continue;
            // At twice its length no escaping makes it longer than allowed for.
            var size = row.Values.Sum(value => 2 * Encoding.UTF8.GetByteCount(value.Value));
            if (changes.Count == RowChanges.Most || bytes + size > RowChanges.MostBytes)
                await FlushAsync();
            changes.Add(new RowChange.Upsert(row.Key, row.Values));
            bytes += size;
            written++;
        }

        await FlushAsync();
        return (read, written);

        async Task FlushAsync()
        {
            await to.ApplyAsync(table, partition, changes, cancellationToken);
            changes.Clear();
            bytes = 0;
        }
    }

    private async Task<bool> VerifyAsync(string table, CancellationToken cancellationToken)
    {
        var (here, there, differences) = (0, 0, 0);
        var partitions = await from.PartitionsAsync(table, cancellationToken).ToHashSetAsync(cancellationToken: cancellationToken);
        partitions.UnionWith(await to.PartitionsAsync(table, cancellationToken).ToListAsync(cancellationToken));
        foreach (var partition in partitions)
        {
            await foreach (var (one, other) in PairsAsync(table, partition, cancellationToken))
            {
                here += one is null ? 0 : 1;
                there += other is null ? 0 : 1;
                if (one is not null && SameValues(one, other))
                    continue;
                if (++differences <= 10)
                    await output.WriteLineAsync($"  {table}/{partition}/{(one ?? other)!.Key}: {(one is null ? "only in the target" : other is null ? "missing in the target" : "different in the target")}");
            }
        }

        await output.WriteLineAsync($"{table}: {here} rows in the source, {there} in the target, {differences} differences.");
        return differences == 0;
    }

    private static bool SameValues(TableRow row, TableRow? other) => other is not null && row.Values.SequenceEqual(other.Values);

    /// <summary>The partition's rows in both stores side by side, by key; both read in the same order, so neither is held in memory.</summary>
    private async IAsyncEnumerable<(TableRow? One, TableRow? Other)> PairsAsync(
        string table, string partition, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var ones = from.ReadAsync(table, partition, "", null, cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using var others = to.ReadAsync(table, partition, "", null, cancellationToken).GetAsyncEnumerator(cancellationToken);
        var one = await NextAsync(ones);
        var other = await NextAsync(others);
        while (one is not null || other is not null)
        {
            var order = one is null ? 1 : other is null ? -1 : string.CompareOrdinal(one.Key, other.Key);
            yield return (order <= 0 ? one : null, order >= 0 ? other : null);
            one = order <= 0 ? await NextAsync(ones) : one;
            other = order >= 0 ? await NextAsync(others) : other;
        }
    }

    private static async Task<TableRow?> NextAsync(IAsyncEnumerator<TableRow> rows) => await rows.MoveNextAsync() ? rows.Current : null;
}
