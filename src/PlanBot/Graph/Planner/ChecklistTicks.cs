using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;
using PlanBot.Graph.Planner.Wire;

namespace PlanBot.Graph.Planner;

/// <summary>Takes over what was ticked on checklists: a ticked point is a milestone that was reached.</summary>
/// <remarks>
/// A list of tasks tells how many points are open, and nothing of which: where that number is another, the checklist is read. One tick put
/// and another taken in the meantime leave it as it was, so once a day all checklists are read, twenty in a request.
/// </remarks>
internal sealed class ChecklistTicks(IPlanStore store, DetailsApi api, TimeProvider time)
{
    private static readonly TimeSpan AllAfter = TimeSpan.FromDays(1);

    /// <param name="standing">The tasks as they stand.</param>
    /// <returns>Whether anything was taken over.</returns>
    public async Task<bool> LookAsync(SyncRun run, IReadOnlyDictionary<InitiativeId, SeenTask> standing, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var all = run.Book.Tasks.Where(pair => pair.Value is { Id: not null, Checklist.Count: > 0 } && standing.ContainsKey(pair.Key)).ToArray();
        var isDaily = all.Length > 0 && (run.State.LastTicks is not { } last || now - last >= AllAfter);
        var asked = isDaily ? all : [.. all.Where(pair => standing[pair.Key].OpenPoints is { } open && open != pair.Value.OpenPoints)];
        var changed = false;
        var seen = await api.ReadAsync([.. asked.Select(pair => pair.Value.Id!)], cancellationToken);
        foreach (var (initiative, told) in asked)
        {
            if (seen.GetValueOrDefault(told.Id!) is { } details)
                changed |= await TakeAsync(run, initiative, details, cancellationToken);
        }

        if (isDaily && seen.Count == asked.Length)
            run.State = run.State with { LastTicks = now };
        return changed;
    }

    /// <summary>What was ticked since both agreed becomes part of the plan.</summary>
    public async Task<bool> TakeAsync(SyncRun run, InitiativeId id, SeenDetails standing, CancellationToken cancellationToken)
    {
        if (run.Book.Tasks.GetValueOrDefault(id) is not { Checklist: { } agreed } told)
            return false;
        var theirs = Enumerable.Range(0, agreed.Count).Select(place => standing.Points.TryGetValue(DetailsApi.PointId(id.Value, place), out var ticked) ? ticked : (bool?)null).ToArray();
        var kept = told with { OpenPoints = standing.Points.Values.Count(ticked => !ticked), Checklist = [.. agreed.Select((point, place) => point with { IsTicked = theirs[place] ?? point.IsTicked })] };
        var changed = false;
        if (!kept.Checklist.SequenceEqual(agreed))
        {
            var source = $"planner|{Guid.NewGuid():N}";
            var outcome = await store.ChangeAsync(run.Plan.Id, plan => plan is null ? new Outcome.Gone(null) : plan.FromPlanner(time.GetUtcNow(), source, Events(plan)), cancellationToken);
            run.Plan = Outcome.PlanOf(outcome) ?? run.Plan;
            changed = outcome is Outcome.Changed;
        }

        if (changed || kept.OpenPoints != told.OpenPoints || !kept.Checklist.SequenceEqual(agreed))
            await run.KeepAsync(id, kept, cancellationToken);
        return changed;

        IEnumerable<PlanEvent> Events(Plan plan) =>
            plan.AllInitiatives.GetValueOrDefault(id) is { IsDeleted: false } initiative && ToldPoint.Take(initiative, agreed, theirs) is var after && !ReferenceEquals(after, initiative)
                ? [new PlanEvent.InitiativeChanged(initiative, TaskMerge.Put(after))]
                : [];
    }
}
