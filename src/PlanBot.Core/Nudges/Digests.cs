namespace PlanBot.Core.Nudges;

/// <summary>What is to be sent now, after what was sent before: caught up, bundled, and never too much.</summary>
public static class Digests
{
    /// <param name="candidates">
    /// The ladders' nudges of every plan that is looked at, from two weeks ago to the Sunday of this week: the last message
    /// that somebody may get this week brings what its remaining days would have brought.
    /// </param>
    /// <param name="now">UTC.</param>
    public static IReadOnlyList<Digest> Due(IReadOnlyList<Nudge> candidates, NudgeLog sentBefore, DateTimeOffset now) => [];
}
