using PlanBot.Core.Plans.Beside;

namespace PlanBot.Graph.Planner.Wire;

/// <summary>A task as Planner shows it now.</summary>
/// <param name="Assignees">All of them, the longest assigned first: Planner knows several, a plan one who answers for it.</param>
/// <param name="OpenPoints">How many points of its checklist are not ticked.</param>
/// <param name="CompletedAt">The only change that Planner tells the time of.</param>
internal sealed record SeenTask(
    string Id, string ETag, string PlannerPlan, string Title, DateTimeOffset? Due, int Percent, IReadOnlyList<string> Assignees, DateTimeOffset? CreatedAt = null, DateTimeOffset? CompletedAt = null, string? CreatedByApp = null,
    int? OpenPoints = null)
{
    /// <summary>Who else it is assigned to.</summary>
    public IReadOnlyList<string> Others(string? owner) => [.. Assignees.Where(one => one != owner).Order(StringComparer.Ordinal)];

    /// <summary>The same as facts.</summary>
    /// <param name="others">Who was assigned before besides the owner.</param>
    public TaskFacts Facts(TaskFacts agreed, IReadOnlyList<string> others, Func<DateTimeOffset, DateOnly> day) => new(
        Title,
        Due is { } due ? day(due) : null,
        // 30 and 50 are the same step: what was agreed stays.
        TaskFacts.CompletionOf(Percent) == TaskFacts.CompletionOf(agreed.Percent) ? agreed.Percent : TaskFacts.PercentOf(TaskFacts.CompletionOf(Percent)),
        Owner(agreed.Owner, others),
        agreed.Phase);

    /// <summary>Who answered for it before still does, as long as she is among the assignees; then who is new there; and at last who is left.</summary>
    private string? Owner(string? before, IReadOnlyList<string> others) =>
        before is not null && Assignees.Contains(before) ? before
        : Assignees.FirstOrDefault(one => !others.Contains(one)) ?? (before is null || Assignees.Count == 0 ? null : Assignees[0]);
}
