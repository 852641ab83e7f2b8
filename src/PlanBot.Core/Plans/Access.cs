using PlanBot.Core.Conversation;

namespace PlanBot.Core.Plans;

/// <summary>Who may do what. Everything here is decided from the validated turn, never from what a card says.</summary>
public static class Access
{
    /// <summary>Whoever is in a conversation the plan lives in, or on its roster within the same tenant.</summary>
    public static bool IsOpenTo(this Plan plan, Turn turn) =>
        plan.Places.Contains(turn.Place)
        || (plan.Members.ContainsKey(turn.Person.Id) && plan.Places.Any(place => place.Tenant == turn.Place.Tenant));

    public static bool IsCoordinator(this Plan plan, Turn turn) => plan.Coordinator.Id == turn.Person.Id;
}
