using PlanBot.Core.Plans;

namespace PlanBot.Core.Languages;

public abstract partial class Phrases
{
    /// <summary>What was decided about an initiative, in the middle of a sentence.</summary>
    public string InitiativeNeed(Need need) => need switch
    {
        Need.Yes => InitiativeWanted,
        Need.No => InitiativeNotNeeded,
        _ => InitiativeLater,
    };
}
