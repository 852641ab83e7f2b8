using PlanBot.Core.Plans;

namespace PlanBot.Core.Nudges;

/// <summary>What became of a nudge.</summary>
public enum NudgeState
{
    /// <summary>Somebody is sending it.</summary>
    Claimed,

    Sent,

    /// <summary>It did not go out, and is tried again.</summary>
    Failed,

    GaveUp,

    /// <summary>Nobody can say whether it went out: it is sent once more, marked as a possible repeat.</summary>
    Unknown,

    /// <summary>It is not needed any more: done, moved, deleted or paused meanwhile.</summary>
    Cancelled,
}

/// <param name="At">When the state was reached, UTC.</param>
/// <param name="ActivityId">The message it was sent with; several nudges of one digest share it.</param>
/// <param name="Code">Why it failed, as Teams says it (<c>403 MessageWritesBlocked</c>); null otherwise.</param>
/// <param name="MaybeTwice">Whether it may have been sent before.</param>
public sealed record NudgeRecord(string Key, PlanId Plan, Recipient To, NudgeState State, DateTimeOffset At, string? ActivityId, string? Code, int Tries, bool MaybeTwice)
{
    public NudgeId Id => new(Plan, Key);

    /// <summary>Whether it is settled: never sent again by a sweep.</summary>
    public bool IsSettled => State is not NudgeState.Failed and not NudgeState.Unknown;
}
