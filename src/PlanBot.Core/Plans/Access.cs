using PlanBot.Core.Conversation;
using PlanBot.Core.People;

namespace PlanBot.Core.Plans;

/// <summary>Who may do what. Everything here is decided from the validated turn, never from what a card says.</summary>
public static class Access
{
    /// <summary>Whoever is in a conversation the plan lives in, or on its roster within the same tenant.</summary>
    public static bool IsOpenTo(this Plan plan, Turn turn) => plan.IsOpenTo(turn.Place, turn.Person.Id);

    /// <param name="from">Where the person speaks from, as Teams told; for a page, where it was asked for.</param>
    public static bool IsOpenTo(this Plan plan, Place from, PersonId person) =>
        plan.Places.Contains(from)
        || (plan.Members.ContainsKey(person) && plan.Places.Any(place => place.Tenant == from.Tenant));

    public static bool IsCoordinator(this Plan plan, Turn turn) => plan.Coordinator.Id == turn.Person.Id;
}
