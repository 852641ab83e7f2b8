using PlanBot.Core.Conversation;

namespace PlanBot.Core.Plans.Decisions;

/// <summary>Undoing a change of several things at once.</summary>
public static class TakingBack
{
    /// <summary>Puts back what an entry of the history changed, as far as nobody has changed it since.</summary>
    /// <param name="entry">One of this plan's own; only who made it takes it back.</param>
    public static Outcome TakeBack(this Plan plan, Turn turn, HistoryEntry entry)
    {
        if (plan.Remembers(turn.Id))
            return new Outcome.Unchanged(plan);
        if (entry.By.Id != turn.Person.Id)
            return new Outcome.Gone(plan);
        PlanEvent[] back = [.. entry.Events.Reverse().Select(what => Back(plan, turn, what)).OfType<PlanEvent>()];
        return back.Length == 0 ? new Outcome.Unchanged(plan) : plan.Change(turn, back);
    }

    /// <summary>How many of the things it changed were changed again since, and so would stay.</summary>
    public static int ChangedSince(this Plan plan, HistoryEntry entry) => entry.Events.Count(what => what switch
    {
        PlanEvent.InitiativeChanged changed => plan.AllInitiatives.GetValueOrDefault(changed.After.Id)?.Version != changed.After.Version,
        PlanEvent.CheckpointChanged changed => plan.AllCheckpoints.GetValueOrDefault(changed.After.Id)?.Version != changed.After.Version,
        PlanEvent.CoordinatorChanged changed => plan.Coordinator.Id != changed.After.Id,
        _ => false,
    });

    private static PlanEvent? Back(Plan plan, Turn turn, PlanEvent what) => what switch
    {
        PlanEvent.InitiativeChanged changed when plan.AllInitiatives.GetValueOrDefault(changed.After.Id) is { } now && now.Version == changed.After.Version =>
            new PlanEvent.InitiativeChanged(now, (changed.Before ?? now with { IsDeleted = true }) with { By = turn.Person, Version = now.Version + 1 }),
        PlanEvent.CheckpointChanged changed when plan.AllCheckpoints.GetValueOrDefault(changed.After.Id) is { } now && now.Version == changed.After.Version =>
            new PlanEvent.CheckpointChanged(now, (changed.Before ?? now with { IsDeleted = true }) with { By = turn.Person, Version = now.Version + 1 }),
        PlanEvent.CoordinatorChanged changed when plan.Coordinator.Id == changed.After.Id => new PlanEvent.CoordinatorChanged(changed.After, changed.Before),
        _ => null,
    };
}
