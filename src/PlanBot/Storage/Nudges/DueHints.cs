using System.Globalization;
using System.Runtime.CompilerServices;
using PlanBot.Core.Plans;
using PlanBot.Storage.Plans;

namespace PlanBot.Storage.Nudges;

/// <summary>The days on which plans are to be looked at, and how far the looking has come.</summary>
/// <remarks>
/// The row <c>{plan}</c> of <c>Due</c> under <c>{day}|{shard}</c>, and the row <c>cursor</c> under <c>clock</c>. What is due is found by
/// its days alone, so a sweep costs as much as there is due, and not as much as there is.
/// </remarks>
internal sealed class DueHints(ITables tables)
{
    private const string Clock = "clock";
    private const string CursorRow = "cursor";

    /// <summary>One day's plans, with the ETag of each hint: another one when the plan changed in a way that concerns the day.</summary>
    public async IAsyncEnumerable<(PlanId Plan, string ETag)> OnAsync(DateOnly day, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var shard = 0; shard < Hint.Shards; shard++)
        {
            await foreach (var row in tables.ReadAsync(TableNames.Due, Hint.PartitionOf(day, shard), "", null, cancellationToken))
            {
                // Older rows name an initiative and "deadline" as well.
                var end = row.Key.IndexOf('|', StringComparison.Ordinal);
                yield return (new(end < 0 ? row.Key : row.Key[..end]), row.ETag);
            }
        }
    }

    public Task AddAsync(DateOnly day, PlanId plan, CancellationToken cancellationToken)
    {
        var hint = Hint.Due(day, plan);
        return tables.ApplyAsync(hint.Table, hint.Partition, [new RowChange.Upsert(hint.Row, PlanRows.Values("{}"))], cancellationToken);
    }

    /// <summary>The same where one that is there already says nothing new.</summary>
    public Task EnsureAsync(DateOnly day, PlanId plan, CancellationToken cancellationToken)
    {
        var hint = Hint.Due(day, plan);
        return tables.TryApplyAsync(hint.Table, hint.Partition, [new RowChange.Insert(hint.Row, PlanRows.Values("{}"))], cancellationToken);
    }

    /// <summary>Everything before this day has its outcome; null before the first sweep.</summary>
    public async Task<Cursor?> CursorAsync(CancellationToken cancellationToken) =>
        await tables.FindAsync(TableNames.Due, Clock, CursorRow, cancellationToken) is { Values: var values }
            ? new(Day(values["day"]), Day(values["cleared"]))
            : null;

    public Task MoveAsync(Cursor cursor, CancellationToken cancellationToken) => tables.ApplyAsync(
        TableNames.Due,
        Clock,
        [new RowChange.Upsert(CursorRow, Flat.Values(("day", Text(cursor.Day)), ("cleared", Text(cursor.Cleared))))],
        cancellationToken);

    /// <summary>Removes hints of a day that nobody looks at any more.</summary>
    /// <returns>True when none are left.</returns>
    public async Task<bool> ClearAsync(DateOnly day, int most, CancellationToken cancellationToken)
    {
        for (var shard = 0; shard < Hint.Shards; shard++)
        {
            var partition = Hint.PartitionOf(day, shard);
            var rows = new List<RowChange>();
            await foreach (var row in tables.ReadAsync(TableNames.Due, partition, "", null, cancellationToken))
            {
                if (rows.Count >= most)
                    break;
                rows.Add(new RowChange.Delete(row.Key, "*"));
            }

            most -= rows.Count;
            foreach (var some in rows.Chunk(RowChanges.Most))
                await tables.TryApplyAsync(TableNames.Due, partition, some, cancellationToken);
            if (most <= 0)
                return false;
        }

        return true;
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <param name="Day">Everything before it has its outcome.</param>
/// <param name="Cleared">Hints of days before this one are removed.</param>
internal sealed record Cursor(DateOnly Day, DateOnly Cleared);
