namespace PlanBot.Core.Languages;

public sealed partial class English
{
    public override string MissingOwner => "No one responsible";
    public override string NothingMissesOwner => "Every open initiative has somebody responsible.";
    public override string ITakeIt => "I'll take it";
    public override string ProposedOwner(string name) => $"Suggested: {name} – confirm?";
    public override string ConfirmProposed => "Confirm";
    public override string TakeOverTitle => "Take over the plan";
    public override string CoordinatorIsHere(string name) => $"{name} is here and can pass on the role of coordinator.";
    public override string CoordinatorMayHaveLeft(string name) => $"Has {name} left? Write “take over” in the plan's own conversation, and somebody else can take the role.";
    public override string CoordinatorLeft(string name) => $"{name} is no longer in the plan's conversation. You can take the role.";
    public override string BecomeCoordinator => "Become coordinator";
    public override string NewCoordinator => "New coordinator";
    public override string PassOnCoordination => "Pass on the role";
    public override string CoordinatorNow(string name) => $"{name} is now the coordinator.";
    public override string OpenWork => "Open tasks";
    public override string WhoseWork => "Who has the tasks now?";
    public override string OwnerHas(string name, int count) => $"{name} ({count})";
    public override string ShowWork => "Show the tasks";
    public override string NobodyHasWork => "Nobody has open tasks in the plan.";
    public override string WorkOf(string name) => $"Open tasks of {name}";
    public override string WhichToTakeOver => "Which tasks should somebody else have?";
    public override string TickOne => "Tick at least one.";
    public override string TakeOverChosen => "Take over the chosen";
    public override string TakenOver(int count, string name) => $"{count} {(count == 1 ? "task is" : "tasks are")} now with {name}.";
    public override string SomeAreLeft(int count) => $"{count} more can be taken over afterwards.";
    public override string ThinkOfTurnover => "Think of turnover too";
    public override string DidMakeCoordinator(string name) => $"made {name} the coordinator";
}
