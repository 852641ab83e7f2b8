namespace PlanBot.Core.Languages;

/// <summary>The team's own questions.</summary>
public abstract partial class Phrases
{
    public abstract string AddOwnQuestion { get; }
    public abstract string RenameOwnQuestion { get; }
    public abstract string OwnQuestionText { get; }
    public abstract string OwnQuestionExample { get; }
    public abstract string WhichPart { get; }
    public abstract string RemoveOwnQuestion { get; }
    public abstract string OwnQuestionRemoved { get; }
    public abstract string OwnQuestionBack { get; }
}
