using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;

namespace PlanBot.Core.Reports;

/// <summary>The twelve months that begin with this one, and what falls in each: checkpoints, and the deadlines and milestones still ahead.</summary>
/// <param name="Months">All twelve, in order, the empty ones too.</param>
/// <param name="Unsaid">Checkpoints whose rhythm has not been said yet.</param>
/// <param name="Lines">Imported lines that come again, and nobody has said how often.</param>
public sealed record YearWheel(IReadOnlyList<WheelMonth> Months, IReadOnlyList<Checkpoint> Unsaid, IReadOnlyList<Initiative> Lines)
{
    public static YearWheel Of(Plan plan, DateOnly today)
    {
        var first = new DateOnly(today.Year, today.Month, 1);
        var last = first.AddMonths(12).AddDays(-1);
        var entries = plan.OccurrencesBetween(first, last).Select(one => (WheelEntry)new WheelEntry.Falls(one))
            .Concat(plan.Initiatives.Where(initiative => initiative.IsAhead).SelectMany(Of).Where(entry => entry.When.First <= last && entry.When.Last >= first))
            .OrderBy(entry => entry.When.First)
            .ThenBy(entry => entry.When.Last)
            .ToLookup(entry => entry.When.First < first ? first : new DateOnly(entry.When.First.Year, entry.When.First.Month, 1));
        return new(
            [.. Enumerable.Range(0, 12).Select(first.AddMonths).Select(month => new WheelMonth(month, [.. entries[month]]))],
            [.. plan.Checkpoints.Where(checkpoint => checkpoint.Rhythm == Rhythm.Regularly)],
            [.. plan.Initiatives.Where(initiative => initiative is { Kind: InitiativeKind.Recurring, Completion: not Completion.Completed })]);
    }

    private static IEnumerable<WheelEntry> Of(Initiative initiative)
    {
        foreach (var milestone in initiative.Milestones)
        {
            if (milestone.Date is { } date)
                yield return new WheelEntry.Step(initiative, milestone, date);
        }

        if (initiative.Deadline is { } deadline)
            yield return new WheelEntry.Due(initiative, deadline);
    }
}

/// <param name="First">The month's first day.</param>
public sealed record WheelMonth(DateOnly First, IReadOnlyList<WheelEntry> Entries);

/// <summary>What falls in a month. A season stands in its first month that is shown, and keeps its name.</summary>
public abstract record WheelEntry(PlanDate When)
{
    public sealed record Falls(Occurrence Occurrence) : WheelEntry(Occurrence.When);

    public sealed record Due(Initiative Initiative, PlanDate Deadline) : WheelEntry(Deadline);

    public sealed record Step(Initiative Initiative, Milestone Milestone, PlanDate Date) : WheelEntry(Date);
}
