using System.Collections.Concurrent;
using PlanBot.Core.Conversation;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;

namespace PlanBot.Tests.Talking;

/// <summary>Plans in memory that behave as a store must: a change decided on an old plan is refused and decided again.</summary>
public sealed class MemoryPlans : IPlanStore
{
    private readonly ConcurrentDictionary<PlanId, Plan> plans = new();
    private readonly ConcurrentDictionary<PlanId, List<HistoryEntry>> histories = new();

    /// <summary>Runs once inside the next change, after its decision and before it is kept: a colleague who is faster.</summary>
    public Func<Task>? Meanwhile { get; set; }

    /// <summary>Others are faster every time.</summary>
    public bool IsBusy { get; set; }

    public IReadOnlyCollection<Plan> All => [.. plans.Values];

    public IReadOnlyList<HistoryEntry> HistoryOf(PlanId id) => histories[id];

    /// <summary>A plan in a state that no command brings it into yet.</summary>
    public void Put(Plan plan) => plans[plan.Id] = plan;

    public Task<Plan?> FindAsync(PlanId id, CancellationToken cancellationToken) => Task.FromResult(plans.GetValueOrDefault(id));

    public async Task<Outcome> ChangeAsync(PlanId id, Func<Plan?, Outcome> decide, CancellationToken cancellationToken, Func<Plan, ValueTask>? prepare = null)
    {
        while (true)
        {
            var before = plans.GetValueOrDefault(id);
            if (before is not null && prepare is not null)
                await prepare(before);
            var outcome = decide(before);
            if (Meanwhile is { } meanwhile)
            {
                Meanwhile = null;
                await meanwhile();
            }

            if (outcome is not Outcome.Changed changed)
                return outcome;
            if (IsBusy)
                return new Outcome.Busy(before ?? changed.Plan);
            if (before is null ? plans.TryAdd(id, changed.Plan) : plans.TryUpdate(id, changed.Plan, before))
            {
                histories.GetOrAdd(id, _ => []).Add(changed.Entry);
                return outcome;
            }
        }
    }

    public Task<IReadOnlyList<HistoryEntry>> HistoryAsync(PlanId id, int before, int take, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<HistoryEntry>>([.. histories[id].Where(entry => entry.Version < before).OrderByDescending(entry => entry.Version).Take(take)]);

    public Task<IReadOnlyList<PlanId>> PlansInAsync(Place place, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<PlanId>>([.. plans.Values.Where(plan => plan.Places.Contains(place)).Select(plan => plan.Id)]);

    public Task<IReadOnlyList<PlanId>> PlansOfAsync(string tenant, PersonId person, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<PlanId>>([.. plans.Values.Where(plan => plan.Members.ContainsKey(person)).Select(plan => plan.Id)]);
}
