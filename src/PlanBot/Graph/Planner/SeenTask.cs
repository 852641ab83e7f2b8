namespace PlanBot.Graph.Planner;

/// <summary>A task as Planner shows it now.</summary>
/// <param name="Assignees">All of them, the longest assigned first: Planner knows several, a plan one who answers for it.</param>
/// <param name="CompletedAt">The only change that Planner tells the time of.</param>
internal sealed record SeenTask(
    string Id, string ETag, string PlannerPlan, string Title, DateTimeOffset? Due, int Percent, IReadOnlyList<string> Assignees, DateTimeOffset? CreatedAt = null, DateTimeOffset? CompletedAt = null, string? CreatedByApp = null)
{
    /// <summary>The same as facts. Who answered for it before still does, as long as she is among the assignees.</summary>
    public TaskFacts Facts(TaskFacts agreed, Func<DateTimeOffset, DateOnly> day) => new(
        Title,
        Due is { } due ? day(due) : null,
        // 30 and 50 are the same step: what was agreed stays.
        TaskFacts.CompletionOf(Percent) == TaskFacts.CompletionOf(agreed.Percent) ? agreed.Percent : TaskFacts.PercentOf(TaskFacts.CompletionOf(Percent)),
        agreed.Owner is { } owner && Assignees.Contains(owner) ? owner : Assignees.Count > 0 ? Assignees[0] : null,
        agreed.Phase);
}
