using PlanBot.Core.Plans.Clarity;

namespace PlanBot.Core.Languages;

public abstract partial class Phrases
{
    /// <summary>What a round is called.</summary>
    public string Title(ClarityRound round) => round.Kind == ClarityKind.Pulse ? PulseTitle : ClarityTitle;
}
