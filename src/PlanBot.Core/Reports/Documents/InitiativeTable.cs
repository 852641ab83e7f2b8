using PlanBot.Core.Languages;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Reports.Documents;

/// <summary>Initiatives as rows: what, who, when, the steps on the way, and how far.</summary>
internal static class InitiativeTable
{
    public static DocumentPart.Table Of(Phrases say, IEnumerable<Initiative> initiatives, DateOnly today) => new(
        [say.Initiative, say.Responsible, say.Deadline, say.Milestones, say.HowFar],
        [
            .. initiatives.Select(initiative => System.Collections.Immutable.ImmutableArray.Create(
                DocumentCell.Of(initiative.Title),
                DocumentCell.Of(initiative.Owner?.Name ?? say.NoOneResponsible),
                DocumentCell.Of(initiative.Deadline is { } date ? say.ShortDate(date) : null),
                DocumentCell.Of(initiative.Milestones.Select(milestone => milestone.Date is { } day ? $"{milestone.Title} ({say.ShortDate(day)})" : milestone.Title)),
                DocumentCell.Of(initiative.IsLate(today) ? $"{say.State(initiative.Completion)}. {say.Late}" : say.State(initiative.Completion)))),
        ]);
}
