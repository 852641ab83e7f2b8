using PlanBot.Core.Conversation;

namespace PlanBot.Core.Plans.Decisions;

/// <summary>Where a plan lives: a plan that was begun alone with the bot is brought to the team it is about.</summary>
public static class Bringing
{
    /// <summary>Lets the plan live where it is asked for, and everybody there open it; or no longer. One person's own chat is nobody else's, and a plan lives somewhere.</summary>
    public static Outcome Bring(this Plan plan, Turn turn, bool isIn) =>
        !plan.IsCoordinator(turn) ? new Outcome.Refused(plan, Refusal.CoordinatorOnly)
        : plan.Remembers(turn.Id) || plan.Places.Contains(turn.Place) == isIn || turn.Place.Kind == PlaceKind.Personal || (!isIn && plan.Places.Length == 1) ? new Outcome.Unchanged(plan)
        : plan.Change(turn, new PlanEvent.PlaceChanged(turn.Place, isIn));
}
