using System.Collections.Immutable;
using PlanBot.Core.Plans.Checkpoints;

namespace PlanBot.Core.Plans.Decisions;

/// <summary>Remembers when dates were set, so that nobody is reminded of a day that had gone by then.</summary>
internal static class Dating
{
    /// <summary>What a form does not hold, taken over from what stands: since when a date is, why it was moved, and what was reached.</summary>
    public static Initiative Kept(Initiative before, Initiative wanted) => wanted with
    {
        Since = before.Since,
        MovedBecause = wanted.MovedBecause ?? (wanted.Deadline == before.Deadline ? before.MovedBecause : null),
        MilestonesMade = before.MilestonesMade,
        Milestones = Kept(before, wanted.Milestones),
    };

    /// <summary>A form knows no ids: a milestone is the one that had its title or, renamed, its place.</summary>
    private static ImmutableArray<Milestone> Kept(Initiative before, ImmutableArray<Milestone> wanted)
    {
        var free = before.Milestones.ToList();
        var same = wanted.Select(milestone => Take(one => one.Title == milestone.Title)).ToArray();
        var next = before.NextMilestone;
        return [.. wanted.Select((milestone, place) => (same[place] ?? Take(one => before.Milestones.IndexOf(one) == place)) is { } one
            ? one with { Title = milestone.Title, Date = milestone.Date, MovedBecause = one.Date == milestone.Date ? one.MovedBecause : null }
            : milestone with { Id = next++ })];

        Milestone? Take(Predicate<Milestone> isIt)
        {
            var found = free.Find(isIt);
            if (found is not null)
                free.Remove(found);
            return found;
        }
    }

    public static PlanEvent Stamped(PlanEvent what, DateOnly day) => what switch
    {
        PlanEvent.InitiativeChanged changed => changed with { After = Stamped(changed.Before, changed.After, day) },
        PlanEvent.CheckpointChanged changed => changed with
        {
            After = changed.After with { Since = changed.Before is { } before && before.Start == changed.After.Start && before.Rhythm == changed.After.Rhythm ? before.Since : day },
        },
        _ => what,
    };

    /// <summary>With the day on every date that is not as it was, and the ids of milestones that were taken out given away for good.</summary>
    private static Initiative Stamped(Initiative? before, Initiative after, DateOnly day) => after with
    {
        Since = after.Deadline is null ? null : before is not null && before.Deadline == after.Deadline ? before.Since : day,
        MilestonesMade = before?.NextMilestone > after.NextMilestone ? before.NextMilestone : after.MilestonesMade,
        Milestones = [.. after.Milestones.Select(milestone => milestone with
        {
            Since = milestone.Date is null ? null
                : before?.Find(milestone.Id!.Value) is { } same && same.Date == milestone.Date ? same.Since
                : day,
        })],
    };
}
