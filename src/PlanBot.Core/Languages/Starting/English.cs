namespace PlanBot.Core.Languages;

public sealed partial class English
{
    public override string NewPlanTitle => "Start a plan";
    public override string PlanTitle => "Title of the plan";
    public override string PlanTitleExample => "E.g. Joint work at the Family House";
    public override string Party(int number) => $"Party {number}";
    public override string PartyHelp => "Who makes the plan together? One to four parties.";
    public override string Municipality => "Municipality";
    public override string Ngo => "NGO";
    public override string CountryLabel => "Country (decides the calendar)";
    public override string Denmark => "Denmark";
    public override string Norway => "Norway";
    public override string PlanLanguage => "Language of the plan";
    public override string Coordinator => "Coordinator";
    public override string StartPlan => "Start the plan";
    public override string PartiesAlike => "Two parties have the same name. Give each its own.";
    public override string PlanStarted => "The plan has been created.";
    public override string WhichPlan => "Which plan?";
    public override string Open => "Open";
    public override string NoPlan => "There is no plan here yet.";
    public override string DeletePlan => "Delete the plan";
    public override string DeletePlanSure(string title) => $"Do you want to delete ‘{title}’? You can undo it afterwards.";
    public override string PlanRestored => "The plan is back.";
}
