using PlanBot.Core.Conversation;

namespace PlanBot.Core.Plans.Decisions;

/// <summary>Whether the overview stands in the places that the plan lives in.</summary>
public static class Pinning
{
    public static Outcome Pin(this Plan plan, Turn turn, bool isPinned) =>
        plan.IsPinned == isPinned || plan.Remembers(turn.Id) ? new Outcome.Unchanged(plan) : plan.Change(turn, new PlanEvent.Pinned(isPinned));

    /// <summary>Whether there is a place to pin anything in: a chat alone with the bot is none.</summary>
    public static bool HasAWall(this Plan plan) => plan.Places.Any(place => place.Kind != PlaceKind.Personal);
}
