namespace PlanBot.Core.Plans.Decisions;

/// <summary>Remembers when dates were set, so that nobody is reminded of a day that had gone by then.</summary>
internal static class Dating
{
    /// <summary>What a form does not hold, taken over from what stands: since when a date is, and what was reached.</summary>
    public static Initiative Kept(Initiative before, Initiative wanted) => wanted with
    {
        Since = before.Since,
        MovedBecause = wanted.MovedBecause ?? (wanted.Deadline == before.Deadline ? before.MovedBecause : null),
        Milestones = [.. wanted.Milestones.Select(milestone => before.Milestones.FirstOrDefault(one => one.Title == milestone.Title) is { } same
            ? milestone with { IsReached = same.IsReached, Since = same.Since }
            : milestone)],
    };

    public static PlanEvent Stamped(PlanEvent what, DateOnly day) => what switch
    {
        PlanEvent.InitiativeChanged changed => changed with { After = Stamped(changed.Before, changed.After, day) },
        PlanEvent.CheckpointChanged changed => changed with
        {
            After = changed.After with { Since = changed.Before is { } before && before.Start == changed.After.Start && before.Rhythm == changed.After.Rhythm ? before.Since : day },
        },
        _ => what,
    };

    /// <summary>With the day on every date that is not as it was.</summary>
    private static Initiative Stamped(Initiative? before, Initiative after, DateOnly day) => after with
    {
        Since = after.Deadline is null ? null : before is not null && before.Deadline == after.Deadline ? before.Since : day,
        Milestones = [.. after.Milestones.Select(milestone => milestone with
        {
            Since = milestone.Date is null ? null
                : before?.Milestones.FirstOrDefault(one => one.Title == milestone.Title && one.Date == milestone.Date) is { } same ? same.Since
                : day,
        })],
    };
}
