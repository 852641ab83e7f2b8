namespace PlanBot.Core.Languages;

/// <summary>Who has what on them: what nobody has, and what goes from one to another.</summary>
public abstract partial class Phrases
{
    public abstract string MissingOwner { get; }
    public abstract string NothingMissesOwner { get; }
    public abstract string ITakeIt { get; }
    public abstract string ProposedOwner(string name);
    public abstract string ConfirmProposed { get; }
    public abstract string TakeOverTitle { get; }
    public abstract string CoordinatorIsHere(string name);
    public abstract string CoordinatorMayHaveLeft(string name);
    public abstract string CoordinatorLeft(string name);
    public abstract string BecomeCoordinator { get; }
    public abstract string NewCoordinator { get; }
    public abstract string PassOnCoordination { get; }
    public abstract string CoordinatorNow(string name);
    public abstract string OpenWork { get; }
    public abstract string WhoseWork { get; }
    public abstract string OwnerHas(string name, int count);
    public abstract string ShowWork { get; }
    public abstract string NobodyHasWork { get; }
    public abstract string WorkOf(string name);
    public abstract string WhichToTakeOver { get; }
    public abstract string TickOne { get; }
    public abstract string TakeOverChosen { get; }
    public abstract string TakenOver(int count, string name);
    public abstract string SomeAreLeft(int count);
    public abstract string ThinkOfTurnover { get; }
    public abstract string DidMakeCoordinator(string name);
}
