namespace PlanBot.Core.Languages;

/// <summary>PlanBot in other people's chats.</summary>
public abstract partial class Phrases
{
    public abstract string MakeInitiative { get; }
    public abstract string NumberTakenOut(bool danish);
    public abstract string SavedInThePlan { get; }
    public abstract string OpenInThePlan { get; }
    public abstract string OpenThePage { get; }
    public abstract string NoPlanOfYours { get; }
    public abstract string NothingAhead { get; }
    public abstract string NothingFound { get; }
    public abstract string NotSavedByUs { get; }
    public abstract string NotFetchedByUs { get; }
}
