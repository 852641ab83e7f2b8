namespace PlanBot.Core.Languages;

public sealed partial class English
{
    public override string StatusPer(string date) => $"Status as of {date}";
    public override string NewSince(string moment) => $"New since you last looked ({moment})";
    public override string NothingNewSince(string moment) => $"Nothing new since you last looked ({moment}).";
    public override string NewInitiative => "New initiative";
    public override string ClarityRoundIsOpen => "A clarity round is open.";
    public override string CountProposed(int count) => $"{count} with a proposed owner";
    public override string ProposedOwners => "Owner proposed, not confirmed";
    public override string WholeStatus => "The whole status";
    public override string NothingHere => "Nothing here right now.";
    public override string AllPlansTitle => "All your plans";
    public override string AllPlansOrder => "What needs somebody most comes first.";
    public override string NothingIsWaiting => "Nothing is waiting for anybody";
    public override string CountDivided(int count) => $"different answers to {count} {(count == 1 ? "question" : "questions")}";
    public override string CountUnclear(int count) => $"unclear answers to {count} {(count == 1 ? "question" : "questions")}";
    public override string MorePlans(int count) => $"There {(count == 1 ? "is 1 more plan" : $"are {count} more plans")}. Write ‘overview’ to choose one.";
    public override string OverviewPinned => "The overview is pinned. It follows when the plan changes.";
    public override string OverviewUnpinned => "The overview is no longer pinned.";
    public override string NowhereToPin => "The plan is only here in your own chat. An overview can be pinned in a channel or a group chat.";
    public override string DidPin => "pinned the overview";
    public override string DidUnpin => "unpinned the overview";
    public override string CountNotSent(int count) => $"{count} {(count == 1 ? "reminder" : "reminders")} could not be sent.";
}
