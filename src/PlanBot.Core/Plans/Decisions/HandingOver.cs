using PlanBot.Core.Conversation;
using PlanBot.Core.People;

namespace PlanBot.Core.Plans.Decisions;

/// <summary>Work that goes from one to another, and who coordinates.</summary>
public static class HandingOver
{
    /// <summary>A change is one transaction of 100 rows, the plan's own, its history and room for people among them.</summary>
    public const int Most = 40;

    /// <summary>Puts what one owner has on another, as one change. What is no longer hers is left as it is.</summary>
    public static Outcome Reassign(this Plan plan, Turn turn, OwnerKey from, IReadOnlyCollection<string> keys, Owner to)
    {
        if (plan.Remembers(turn.Id) || OwnerKey.Of(to) == from)
            return new Outcome.Unchanged(plan);
        PlanEvent[] moved = [.. plan.OpenItemsOf(from).Where(item => keys.Contains(item.Key)).Take(Most).Select(item => Moved(plan, turn, item.Key, to))];
        return moved.Length == 0 ? new Outcome.Unchanged(plan) : plan.Change(turn, moved);
    }

    /// <summary>
    /// Makes somebody the coordinator. She herself passes it on; when she has left the plan's conversations, whoever may open the plan
    /// takes it, for herself alone: a plan must not be stuck without one, and nobody can put it on a third. The history tells it.
    /// </summary>
    public static Outcome MakeCoordinator(this Plan plan, Turn turn, Person next, bool hasLeft) =>
        plan.Coordinator.Id == next.Id || plan.Remembers(turn.Id) ? new Outcome.Unchanged(plan)
        : plan.IsCoordinator(turn) || (hasLeft && next.Id == turn.Person.Id) ? plan.Change(turn, new PlanEvent.CoordinatorChanged(plan.Coordinator, next))
        : new Outcome.Refused(plan, Refusal.CoordinatorOnly);

    /// <summary>Moves deadlines that follow another, as one change.</summary>
    /// <param name="chosen">Each with the version that the card showed: what a colleague changed since stays.</param>
    public static Outcome MoveFollowing(this Plan plan, Turn turn, InitiativeId moved, int days, IReadOnlyDictionary<InitiativeId, int> chosen)
    {
        if (plan.Remembers(turn.Id))
            return new Outcome.Unchanged(plan);
        if (plan.AllInitiatives.GetValueOrDefault(moved) is not { IsDeleted: false } first)
            return new Outcome.Gone(plan);
        PlanEvent[] all =
        [
            .. plan.After(first, days)
                .Where(one => chosen.TryGetValue(one.Initiative.Id, out var seen) && seen == one.Initiative.Version)
                .Take(Most)
                .Select(one => new PlanEvent.InitiativeChanged(one.Initiative, one.Initiative with { Deadline = new PlanDate.Day(one.To), MovedBecause = null, By = turn.Person, Version = one.Initiative.Version + 1 })),
        ];
        return all.Length == 0 ? new Outcome.Unchanged(plan) : plan.Change(turn, all);
    }

    private static PlanEvent Moved(Plan plan, Turn turn, string key, Owner to)
    {
        if (key.StartsWith("c:", StringComparison.Ordinal))
        {
            var checkpoint = plan.AllCheckpoints[new(key[2..])];
            return new PlanEvent.CheckpointChanged(checkpoint, checkpoint with { Owner = to, By = turn.Person, Version = checkpoint.Version + 1 });
        }

        var initiative = plan.AllInitiatives[new(key[2..])];
        return new PlanEvent.InitiativeChanged(initiative, initiative with { Owner = to, IsOwnerProposed = false, By = turn.Person, Version = initiative.Version + 1 });
    }
}
