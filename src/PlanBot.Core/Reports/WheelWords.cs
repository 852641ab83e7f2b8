using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;

namespace PlanBot.Core.Reports;

/// <summary>An entry of the year wheel in a line: what, what kind of thing, whose, and whether it is done.</summary>
public static class WheelWords
{
    public static string Of(Phrases say, WheelEntry entry) => string.Join(" · ", Parts(say, entry).Where(part => !string.IsNullOrEmpty(part)));

    private static string?[] Parts(Phrases say, WheelEntry entry) => entry switch
    {
        WheelEntry.Falls { Occurrence: var one } => [one.Checkpoint.Title, say.ShortDate(entry.When), say.Kind(one.Checkpoint.Kind), one.Checkpoint.Owner?.Name, one.IsDone ? say.Completed : null],
        WheelEntry.Step step => [step.Milestone.Title, say.ShortDate(entry.When), step.Initiative.Title == step.Milestone.Title ? null : step.Initiative.Title, step.Initiative.Owner?.Name],
        WheelEntry.Due due => [say.DeadlineFor(due.Initiative.Title), say.ShortDate(entry.When), due.Initiative.Owner?.Name ?? say.NoOneResponsible],
        _ => [],
    };
}
