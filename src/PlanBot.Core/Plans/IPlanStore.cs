using PlanBot.Core.Conversation;
using PlanBot.Core.People;
using PlanBot.Core.Plans.Decisions;

namespace PlanBot.Core.Plans;

/// <summary>Where plans are kept.</summary>
public interface IPlanStore
{
    /// <summary>The plan, deleted or not; null when there never was one.</summary>
    Task<Plan?> FindAsync(PlanId id, CancellationToken cancellationToken);

    /// <summary>Keeps what was decided, if nobody changed the plan meanwhile; otherwise decides afresh.</summary>
    /// <returns>What was decided, or <see cref="Outcome.Busy"/> when others were faster every time.</returns>
    /// <param name="decide">Pure, since it may run more than once.</param>
    /// <param name="prepare">What a decision needs besides the plan; before each decision, once the plan is read.</param>
    Task<Outcome> ChangeAsync(PlanId id, Func<Plan?, Outcome> decide, CancellationToken cancellationToken, Func<Plan, ValueTask>? prepare = null);

    /// <summary>The changes before a version, newest first.</summary>
    Task<IReadOnlyList<HistoryEntry>> HistoryAsync(PlanId id, int before, int take, CancellationToken cancellationToken);

    /// <summary>The plans that may live in a conversation: hints, to be checked against the plans themselves.</summary>
    Task<IReadOnlyList<PlanId>> PlansInAsync(Place place, CancellationToken cancellationToken);

    /// <summary>The plans that a person may be on the roster of: hints as well.</summary>
    Task<IReadOnlyList<PlanId>> PlansOfAsync(string tenant, PersonId person, CancellationToken cancellationToken);
}
