namespace PlanBot.Core.Languages;

/// <summary>Everything that can be done with a plan and is not done every day, with what each is for.</summary>
public abstract partial class Phrases
{
    public abstract string More { get; }
    public abstract string MenuTitle { get; }
    public abstract string MenuOwnQuestion { get; }
    public abstract string MenuHistory { get; }
    public abstract string MenuDuties { get; }
    public abstract string MenuRound { get; }
    public abstract string MenuStaffChange { get; }
    public abstract string MenuDocuments { get; }
    public abstract string MenuYearWheel { get; }
    public abstract string MenuUnowned { get; }
    public abstract string MenuTakeOver { get; }
    public abstract string MenuClarity { get; }
    public abstract string MenuPulse { get; }
    public abstract string MenuMeeting { get; }
    public abstract string MenuReminders { get; }
    public abstract string MenuImported { get; }
    public abstract string HelpImport { get; }
    public abstract string HelpGraph { get; }
    public abstract string HelpMenu { get; }
    public abstract string PinTheOverview { get; }
    public abstract string UnpinTheOverview { get; }
    public abstract string MenuPin { get; }
    public abstract string MenuAllPlans { get; }
    public abstract string MenuMinutes { get; }
    public abstract string MenuPlanner { get; }
    public abstract string MenuPosting { get; }
    public abstract string HelpAllPlans { get; }
    public abstract string HelpTemplates { get; }
    public abstract string MenuAbout { get; }
    public abstract string MenuDelete { get; }
}
