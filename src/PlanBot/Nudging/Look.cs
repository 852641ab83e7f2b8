using PlanBot.Core.Nudges;
using PlanBot.Core.Plans;
using PlanBot.Storage.Nudges;

namespace PlanBot.Nudging;

/// <summary>What a sweep saw of a plan.</summary>
/// <param name="Nudges">From two weeks ago to this week's Sunday.</param>
/// <param name="Kept">What became of its nudges so far.</param>
internal sealed record Look(PlanId Plan, IReadOnlyList<Nudge> Nudges, IReadOnlyList<KeptNudge> Kept)
{
    /// <summary>Those that somebody began to send and of which nothing is known yet, or that are to be tried again.</summary>
    public IEnumerable<KeptNudge> Open => Kept.Where(kept => kept.Row.State is NudgeState.Claimed or NudgeState.Failed or NudgeState.Unknown);
}
