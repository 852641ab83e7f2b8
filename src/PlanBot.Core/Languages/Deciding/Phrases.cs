namespace PlanBot.Core.Languages;

/// <summary>Is an initiative needed?</summary>
public abstract partial class Phrases
{
    public abstract string TakeAStand { get; }
    public abstract string NoNotNecessary { get; }
    public abstract string Later { get; }
    public abstract string NotNecessary(string name, string date);
    public abstract string NotDecided { get; }
    public abstract string WantedButMissing { get; }
}
