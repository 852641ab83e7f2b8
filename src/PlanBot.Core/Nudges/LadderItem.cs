using PlanBot.Core.Plans;

namespace PlanBot.Core.Nudges;

/// <summary>Something with a deadline, as the ladder climbs it: an initiative, or one of its milestones.</summary>
/// <param name="Milestone">The milestone's id; null for the initiative itself.</param>
/// <param name="Since">The day its date was set; null where nobody wrote that down, long ago then.</param>
internal sealed record LadderItem(Initiative Initiative, int? Milestone, string Title, PlanDate Date, DateOnly? Since)
{
    public NudgeThing Thing => Milestone is { } id ? new NudgeThing.OfMilestone(Initiative.Id, id) : new NudgeThing.OfInitiative(Initiative.Id);

    /// <summary>No message goes out on this day or before.</summary>
    public DateOnly Made => Since ?? DateOnly.MinValue;

    /// <summary>What nobody has done yet, in the plan's order. Nothing of what was history when it came, of notes, or of what is done.</summary>
    public static IEnumerable<LadderItem> Of(Plan plan) => plan.Initiatives.SelectMany(Of);

    public static IEnumerable<LadderItem> Of(Initiative initiative)
    {
        if (initiative.IsDeleted || !initiative.IsAhead)
            yield break;
        if (initiative.Deadline is { } deadline)
            yield return new(initiative, null, initiative.Title, deadline, initiative.Since);
        foreach (var milestone in initiative.Milestones)
        {
            if (milestone is { Date: { } date, IsReached: false })
                yield return new(initiative, milestone.Id, milestone.Title, date, milestone.Since);
        }
    }

    public string Key(Rung rung) => Key(rung, Date);

    public string Key(Rung rung, PlanDate date) => NudgeKeys.Of(Initiative.Id.Value, Milestone, rung, date);
}
