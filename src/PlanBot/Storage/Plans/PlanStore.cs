using PlanBot.Core.Conversation;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;

namespace PlanBot.Storage.Plans;

/// <summary>Plans on the tables port: one read, and one transaction guarded by the ETags that were read, a change.</summary>
/// <param name="observers">Told of every change before it is kept.</param>
public sealed class PlanStore(ITables tables, TimeProvider time, IEnumerable<IPlanObserver>? observers = null) : IPlanStore
{
    /// <summary>With everybody in one meeting on one plan, the unluckiest gets through well before this.</summary>
    private const int MostTries = 12;

    private static readonly Comparer<TableRow> ByKey = Comparer<TableRow>.Create((one, other) => string.CompareOrdinal(one.Key, other.Key));

    public async Task<Plan?> FindAsync(PlanId id, CancellationToken cancellationToken) => (await ReadAsync(id, cancellationToken)).Plan;

    public async Task<Outcome> ChangeAsync(PlanId id, Func<Plan?, Outcome> decide, CancellationToken cancellationToken, Func<Plan, ValueTask>? prepare = null)
    {
        for (var attempt = 1; ; attempt++)
        {
            var (plan, rows) = await ReadAsync(id, cancellationToken);
            if (plan is not null && prepare is not null)
                await prepare(plan);
            var outcome = decide(plan);
            if (outcome is not Outcome.Changed changed)
                return outcome;
            try
            {
                await WriteAsync(id, plan, rows, changed, cancellationToken);
                return outcome;
            }
            catch (RowConflictException) when (attempt < MostTries)
            {
                // Somebody else was faster: decide again on what stands now, a little later and not all at the same moment.
                await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(1, 10 * attempt)), time, cancellationToken);
            }
            catch (RowConflictException)
            {
                return new Outcome.Busy(plan ?? changed.Plan);
            }
        }
    }

    public async Task<IReadOnlyList<HistoryEntry>> HistoryAsync(PlanId id, int before, int take, CancellationToken cancellationToken)
    {
        // Versions have no gaps, so the page is known by its numbers and nothing else is read.
        var end = before == int.MaxValue ? (await FindAsync(id, cancellationToken))?.Version + 1 ?? 1 : before;
        var entries = new List<HistoryEntry>();
        await foreach (var row in tables.ReadAsync(TableNames.Plans, id.Value, PlanRows.KeyBefore(Math.Max(1, end - take)), PlanRows.KeyBefore(end), cancellationToken))
            entries.Add(PlanRows.ReadEntry(row));
        entries.Reverse();
        return entries;
    }

    public Task<IReadOnlyList<PlanId>> PlansInAsync(Place place, CancellationToken cancellationToken) =>
        ListAsync(TableNames.Conversations, Partitions.Of(place), cancellationToken);

    public Task<IReadOnlyList<PlanId>> PlansOfAsync(string tenant, PersonId person, CancellationToken cancellationToken) =>
        ListAsync(TableNames.People, Partitions.Of(tenant, person), cancellationToken);

    private async Task<(Plan? Plan, List<TableRow> Rows)> ReadAsync(PlanId id, CancellationToken cancellationToken)
    {
        if (!Ids.IsWellFormed(id.Value))
            return (null, []);
        var rows = new List<TableRow>();
        await foreach (var row in tables.ReadAsync(TableNames.Plans, id.Value, "", PlanRows.History, cancellationToken))
            rows.Add(row);
        return (PlanRows.Read(id, rows), rows);
    }

    /// <summary>The hints come first: one without a plan behind it is passed over, a plan that no hint leads to would be lost.</summary>
    private async Task WriteAsync(PlanId id, Plan? before, List<TableRow> rows, Outcome.Changed changed, CancellationToken cancellationToken)
    {
        await Task.WhenAll(Hint.New(before, changed.Plan, changed.Plan.Country.Today(changed.Entry.At)).Select(hint =>
            tables.ApplyAsync(hint.Table, hint.Partition, [new RowChange.Upsert(hint.Row, PlanRows.Values("{}"))], cancellationToken)));
        foreach (var observer in observers ?? [])
            await observer.BeforeAsync(before, changed.Plan, cancellationToken);

        var changes = new List<RowChange>();
        foreach (var (key, json) in PlanRows.Changed(before, changed.Plan))
        {
            // Each as it was read, and not the plan's own row alone: a plan of several pages may have been changed between one page and the next.
            var (values, at) = (PlanRows.Values(json), rows.BinarySearch(new(key, "", RowValues.Empty), ByKey));
            changes.Add(at < 0 ? new RowChange.Insert(key, values) : new RowChange.Replace(key, values, rows[at].ETag));
        }

        changes.Add(new RowChange.Insert(PlanRows.KeyOf(changed.Entry), PlanRows.Values(PlanRows.Json(changed.Entry))));
        await tables.ApplyAsync(TableNames.Plans, id.Value, changes, cancellationToken);
    }

    private async Task<IReadOnlyList<PlanId>> ListAsync(string table, string partition, CancellationToken cancellationToken)
    {
        var ids = new List<PlanId>();
        await foreach (var row in tables.ReadAsync(table, partition, Hint.Plan, Hint.AfterPlan, cancellationToken))
            ids.Add(new PlanId(row.Key[Hint.Plan.Length..]));
        return ids;
    }
}
