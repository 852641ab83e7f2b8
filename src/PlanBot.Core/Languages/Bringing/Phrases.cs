namespace PlanBot.Core.Languages;

/// <summary>A plan brought to the conversation it is about.</summary>
public abstract partial class Phrases
{
    public abstract string BringTitle { get; }
    public abstract string BringMeans { get; }
    public abstract string ChooseAPlan { get; }
    public abstract string BringIt { get; }
    public abstract string BringFromThere { get; }
    public abstract string NothingToBring { get; }
    public abstract string PlanIsHere { get; }
    public abstract string PlanSentAway { get; }
    public abstract string PlanBrought(string by, string title);
    public abstract string DidBring { get; }
    public abstract string DidSendAway { get; }
    public abstract string ShareWithATeam { get; }
    public abstract string MenuBring { get; }
}
