using PlanBot.Core.Conversation;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;
using PlanBot.Storage;
using PlanBot.Storage.Plans;

namespace PlanBot.Nudging;

/// <summary>The plan store, whose changes are told to whoever keeps sent messages true.</summary>
internal sealed class NoticedPlans(PlanStore store, ChangedInitiatives changed) : IPlanStore
{
    public Task<Plan?> FindAsync(PlanId id, CancellationToken cancellationToken) => store.FindAsync(id, cancellationToken);

    public async Task<Outcome> ChangeAsync(PlanId id, Func<Plan?, Outcome> decide, CancellationToken cancellationToken, Func<Plan, ValueTask>? prepare = null)
    {
        var outcome = await store.ChangeAsync(id, decide, cancellationToken, prepare);
        if (outcome is Outcome.Changed change)
            changed.Tell(change.Entry, id);
        return outcome;
    }

    public Task<IReadOnlyList<HistoryEntry>> HistoryAsync(PlanId id, int before, int take, CancellationToken cancellationToken) =>
        store.HistoryAsync(id, before, take, cancellationToken);

    public Task<IReadOnlyList<PlanId>> PlansInAsync(Place place, CancellationToken cancellationToken) => store.PlansInAsync(place, cancellationToken);

    public Task<IReadOnlyList<PlanId>> PlansOfAsync(string tenant, PersonId person, CancellationToken cancellationToken) =>
        store.PlansOfAsync(tenant, person, cancellationToken);
}
