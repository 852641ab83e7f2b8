using PlanBot.Core.Conversation;

namespace PlanBot.Core.Plans.Decisions;

/// <summary>Two initiatives that are one.</summary>
public static class Merging
{
    /// <summary>Whether there is room for the other as a milestone, and for its own.</summary>
    public static bool CanBeMerged(Initiative one, Initiative other) => one.Milestones.Length + other.Milestones.Length < Initiative.MostMilestones;

    /// <summary>The one with the later deadline stays, and the other becomes a milestone of it, so that no word and no date is lost.</summary>
    public static Outcome Merge(this Plan plan, Turn turn, InitiativeId one, InitiativeId other)
    {
        if (plan.Remembers(turn.Id))
            return new Outcome.Unchanged(plan);
        if (one == other || Standing(plan, one) is not { } first || Standing(plan, other) is not { } second || !CanBeMerged(first, second))
            return new Outcome.Gone(plan);
        var (stays, goes) = second.Deadline?.Last > first.Deadline?.Last || first.Deadline is null ? (second, first) : (first, second);
        var next = stays.NextMilestone;
        var merged = stays with
        {
            Owner = stays.Owner ?? goes.Owner,
            IsOwnerProposed = stays.Owner is null ? goes.IsOwnerProposed : stays.IsOwnerProposed,
            Milestones =
            [
                .. stays.Milestones,
                .. goes.Milestones.Append(new(goes.Title, goes.Deadline) { IsReached = goes.Completion == Completion.Completed }).Select(milestone => milestone with { Id = next++ }),
            ],
        };
        return plan.Change(turn, Changed(stays, merged), Changed(goes, goes with { IsDeleted = true }));

        PlanEvent Changed(Initiative before, Initiative after) => new PlanEvent.InitiativeChanged(before, after with { By = turn.Person, Version = before.Version + 1 });
    }

    private static Initiative? Standing(Plan plan, InitiativeId id) => plan.AllInitiatives.GetValueOrDefault(id) is { IsDeleted: false } initiative ? initiative : null;
}
