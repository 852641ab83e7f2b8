using PlanBot.Core.Plans;

namespace PlanBot.Graph.Planner;

/// <summary>When initiatives were changed here last.</summary>
internal static class LatestChanges
{
    private const int AtATime = 50;

    /// <summary>Reads the history back as far as it needs to, and not at all where nothing is asked.</summary>
    public static async Task<IReadOnlyDictionary<InitiativeId, (int Version, DateTimeOffset At)>> ReadAsync(IPlanStore store, PlanId plan, IEnumerable<InitiativeId> of, CancellationToken cancellationToken)
    {
        var changes = new Dictionary<InitiativeId, (int, DateTimeOffset)>();
        var missing = of.ToHashSet();
        for (var before = int.MaxValue; missing.Count > 0 && before > 1;)
        {
            var entries = await store.HistoryAsync(plan, before, AtATime, cancellationToken);
            if (entries.Count == 0)
                break;
            foreach (var entry in entries)
            {
                foreach (var after in entry.Events.OfType<PlanEvent.InitiativeChanged>().Select(changed => changed.After))
                {
                    if (missing.Remove(after.Id))
                        changes[after.Id] = (after.Version, entry.At);
                }
            }

            before = entries[^1].Version;
        }

        return changes;
    }
}
