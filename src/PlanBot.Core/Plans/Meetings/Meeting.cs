using PlanBot.Core.People;

namespace PlanBot.Core.Plans.Meetings;

/// <summary>The team goes through the plan together: one drives, and the shared card follows.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Since">The plan's version before it: what came after belongs to the minutes.</param>
/// <param name="Question">The question that all look at; null when there was none left.</param>
public sealed record Meeting(int Number, Person Driver, DateTimeOffset StartedAt, int Since, QuestionId? Question)
{
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>The plan's version that ended it; 0 while it goes on, and for good when it was forgotten.</summary>
    public int Until { get; init; }
}
