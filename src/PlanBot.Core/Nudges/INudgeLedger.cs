using PlanBot.Core.Plans;

namespace PlanBot.Core.Nudges;

/// <summary>What was sent and what was not.</summary>
public interface INudgeLedger
{
    /// <summary>The records of a plan that changed in these days (of the plan's country), oldest first.</summary>
    Task<IReadOnlyList<NudgeRecord>> OfPlanAsync(PlanId plan, DateOnly from, DateOnly until, CancellationToken cancellationToken);

    /// <summary>Null: there was no sweep yet.</summary>
    Task<Heartbeat?> HeartbeatAsync(CancellationToken cancellationToken);
}

/// <summary>The last sweep, over all plans.</summary>
/// <param name="Next">When the next one is expected.</param>
public sealed record Heartbeat(DateTimeOffset LastSweep, int Sent, int Failed, DateTimeOffset Next);
