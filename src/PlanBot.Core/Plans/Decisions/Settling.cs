using PlanBot.Core.Conversation;

namespace PlanBot.Core.Plans.Decisions;

/// <summary>Several initiatives at once.</summary>
public static class Settling
{
    /// <summary>A change is one transaction of 100 rows; the next press takes the rest.</summary>
    private const int Most = 90;

    /// <summary>Says of these, as far as they are still there, how far they are.</summary>
    public static Outcome Settle(this Plan plan, Turn turn, IEnumerable<InitiativeId> initiatives, Completion completion)
    {
        if (plan.Remembers(turn.Id))
            return new Outcome.Unchanged(plan);
        PlanEvent[] events =
        [
            .. initiatives.Distinct()
                .Select(id => plan.AllInitiatives.GetValueOrDefault(id))
                .OfType<Initiative>()
                .Where(standing => !standing.IsDeleted && standing.Completion != completion)
                .Take(Most)
                .Select(standing => new PlanEvent.InitiativeChanged(standing, standing with { Completion = completion, By = turn.Person, Version = standing.Version + 1 })),
        ];
        return events.Length == 0 ? new Outcome.Unchanged(plan) : plan.Change(turn, events);
    }
}
