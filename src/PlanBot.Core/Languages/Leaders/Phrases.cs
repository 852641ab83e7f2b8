namespace PlanBot.Core.Languages;

/// <summary>Status, all plans, and the overview on the wall.</summary>
public abstract partial class Phrases
{
    public abstract string StatusPer(string date);
    public abstract string NewSince(string moment);
    public abstract string NothingNewSince(string moment);
    public abstract string NewInitiative { get; }
    public abstract string ClarityRoundIsOpen { get; }
    public abstract string CountProposed(int count);
    public abstract string ProposedOwners { get; }
    public abstract string WholeStatus { get; }
    public abstract string NothingHere { get; }
    public abstract string AllPlansTitle { get; }
    public abstract string AllPlansOrder { get; }
    public abstract string NothingIsWaiting { get; }
    public abstract string CountDivided(int count);
    public abstract string CountUnclear(int count);
    public abstract string MorePlans(int count);
    public abstract string OverviewPinned { get; }
    public abstract string OverviewUnpinned { get; }
    public abstract string NowhereToPin { get; }
    public abstract string DidPin { get; }
    public abstract string DidUnpin { get; }
    public abstract string CountNotSent(int count);
}
