using System.Collections.Immutable;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.People;

namespace PlanBot.Core.Plans.Decisions;

/// <summary>A plan's beginning and end.</summary>
public static class Starting
{
    /// <param name="plan">What is kept under the new plan's id already: the same form may be sent twice.</param>
    /// <param name="known">What was said already, on the way to the template.</param>
    public static Outcome Start(Plan? plan, PlanId id, Turn turn, PlanEvent.Started start, IReadOnlyList<PlanEvent>? known = null) =>
        plan is null ? new Plan { Id = id }.Change(turn, [start, .. Coordinating(start.Coordinator, turn), .. known ?? []])
        : plan.IsOpenTo(turn) ? new Outcome.Unchanged(plan)
        : new Outcome.Gone(null);

    public static Outcome Delete(this Plan plan, Turn turn) =>
        plan.IsDeleted || plan.Remembers(turn.Id) ? new Outcome.Unchanged(plan)
        : plan.IsCoordinator(turn) ? plan.Change(turn, new PlanEvent.Deleted())
        : new Outcome.Refused(plan, Refusal.CoordinatorOnly);

    public static Outcome Restore(this Plan plan, Turn turn) =>
        !plan.IsDeleted || plan.Remembers(turn.Id) ? new Outcome.Unchanged(plan)
        : plan.IsCoordinator(turn) ? plan.Change(turn, new PlanEvent.Restored())
        : new Outcome.Refused(plan, Refusal.CoordinatorOnly);

    private static ImmutableArray<PlanEvent> Coordinating(Person coordinator, Turn turn) =>
        coordinator.Id == turn.Person.Id ? [] : [new PlanEvent.Joined(coordinator, null)];
}
