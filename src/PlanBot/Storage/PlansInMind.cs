using PlanBot.Core.Plans;

namespace PlanBot.Storage;

/// <summary>
/// The large plans that were read last, each with the ETags of its rows: a look at one is several presses, and a meeting many, and what is
/// row for row as it was is not made of its JSON again. The rows are read from the store every time, so that no other host can be missed.
/// </summary>
internal sealed class PlansInMind
{
    /// <summary>Smaller ones are made in less time than is worth keeping them.</summary>
    private const int Large = 200;

    /// <summary>A megabyte each, or two.</summary>
    private const int Most = 8;

    private readonly Lock gate = new();

    /// <summary>The last one last.</summary>
    private readonly List<Known> plans = [];

    public Plan? Of(PlanId id, IReadOnlyList<TableRow> rows)
    {
        if (rows.Count < Large)
            return PlanRows.Read(id, rows);
        if (Find(id) is { } known && known.IsOf(rows))
            return known.Plan;
        var plan = PlanRows.Read(id, rows);
        if (plan is not null)
            Keep(new(plan, [.. rows.Select(row => (row.Key, row.ETag))]));
        return plan;
    }

    private Known? Find(PlanId id)
    {
        lock (gate)
            return plans.Find(known => known.Plan.Id == id);
    }

    private void Keep(Known read)
    {
        lock (gate)
        {
            plans.RemoveAll(known => known.Plan.Id == read.Plan.Id);
            plans.Add(read);
            if (plans.Count > Most)
                plans.RemoveAt(0);
        }
    }

    private sealed record Known(Plan Plan, (string Key, string ETag)[] Rows)
    {
        public bool IsOf(IReadOnlyList<TableRow> rows)
        {
            if (rows.Count != Rows.Length)
                return false;
            for (var index = 0; index < Rows.Length; index++)
            {
                if (rows[index].ETag != Rows[index].ETag || rows[index].Key != Rows[index].Key)
                    return false;
            }

            return true;
        }
    }
}
