namespace PlanBot.Core.Languages;

public sealed partial class English
{
    public override string MakeInitiative => "Make an initiative";
    public override string NumberTakenOut(bool danish) => "A number that looks like a national ID number was taken out of the message’s text.";
    public override string SavedInThePlan => "The initiative has been saved in the plan.";
    public override string OpenInThePlan => "Open in the plan";
    public override string OpenThePage => "Open the page";
    public override string NoPlanOfYours => "You are not part of a plan yet. Start one with PlanBot in your team.";
    public override string NothingAhead => "There are no initiatives left to do in your plans.";
    public override string NothingFound => "No initiatives in your plans match the search.";
    public override string NotSavedByUs => "Something went wrong on our side and it was not saved. Please try again shortly.";
    public override string NotFetchedByUs => "Something went wrong on our side. Please try again shortly.";
}
