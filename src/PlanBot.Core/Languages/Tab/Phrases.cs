namespace PlanBot.Core.Languages;

/// <summary>The page in Teams.</summary>
public abstract partial class Phrases
{
    public abstract string TabBoard { get; }
    public abstract string TabTimeline { get; }
    public abstract string TabAnswers { get; }
    public abstract string TabPlans { get; }
    public abstract string TabNoPlans { get; }
    public abstract string TabFailed { get; }
    public abstract string TabClosed { get; }
    public abstract string TabShow { get; }
    public abstract string TabEverybody { get; }
    public abstract string TabMine { get; }
    public abstract string TabNobodys { get; }
    public abstract string TabWholePlan { get; }
    public abstract string TabLateOnly { get; }
    public abstract string TabNothingHere { get; }
    public abstract string TabWithoutDate { get; }
    public abstract string TabNow { get; }
    public abstract string TabWheelHelp { get; }
    public abstract string TabInternal { get; }
    public abstract string TabClose { get; }
    public abstract string TabOlder { get; }
}
