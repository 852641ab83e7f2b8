namespace PlanBot.Core.Languages;

/// <summary>Starting a plan.</summary>
public abstract partial class Phrases
{
    public abstract string NewPlanTitle { get; }
    public abstract string PlanTitle { get; }
    public abstract string PlanTitleExample { get; }
    public abstract string Party(int number);
    public abstract string PartyHelp { get; }
    public abstract string Municipality { get; }
    public abstract string Ngo { get; }
    public abstract string CountryLabel { get; }
    public abstract string Denmark { get; }
    public abstract string Norway { get; }
    public abstract string PlanLanguage { get; }
    public abstract string Coordinator { get; }
    public abstract string StartPlan { get; }
    public abstract string PartiesAlike { get; }
    public abstract string PlanStarted { get; }
    public abstract string WhichPlan { get; }
    public abstract string Open { get; }
    public abstract string NoPlan { get; }
    public abstract string DeletePlan { get; }
    public abstract string DeletePlanSure(string title);
    public abstract string PlanRestored { get; }
}
