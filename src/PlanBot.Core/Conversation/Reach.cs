using PlanBot.Core.Plans;

namespace PlanBot.Core.Conversation;

/// <summary>The plans that a person may open while she is in some chat: those she is on the roster of, and those that live right there.</summary>
internal static class Reach
{
    /// <summary>By title. The store's lists are hints, so each plan is asked.</summary>
    public static async Task<IReadOnlyList<Plan>> PlansWithinReachAsync(this IPlanStore store, Turn turn, CancellationToken cancellationToken)
    {
        var hers = await store.PlansOfAsync(turn.Place.Tenant, turn.Person.Id, cancellationToken);
        var here = turn.Place.Kind == PlaceKind.Personal ? [] : await store.PlansInAsync(turn.Place, cancellationToken);
        var plans = new List<Plan>();
        foreach (var id in hers.Union(here))
        {
            if (await store.FindAsync(id, cancellationToken) is { IsDeleted: false } plan && plan.IsOpenTo(turn))
                plans.Add(plan);
        }

        return [.. plans.OrderBy(plan => plan.Title, StringComparer.Ordinal)];
    }
}
