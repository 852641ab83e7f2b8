namespace PlanBot.Core.Languages;

/// <summary>What was done, as the history tells it.</summary>
public abstract partial class Phrases
{
    public abstract string History { get; }
    public abstract string DidStart { get; }
    public abstract string DidJoin(string who, string party);
    public abstract string DidTakePart(string who);
    public abstract string DidAnswer(string question, string party, string answer);
    public abstract string DidChangeAnswer(string question, string party, string before, string answer);
    public abstract string DidAnswerOnBehalf { get; }
    public abstract string TextOnly { get; }
    public abstract string DidDecide(string question, string need);
    public abstract string DidAdd(string title);
    public abstract string DidChange(string title, string what);
    public abstract string DidDelete(string title);
    public abstract string DidRestore(string title);
    public abstract string DidRename(string before, string after);
    public abstract string Quoted(string text);
    public abstract string DidDeletePlan { get; }
    public abstract string DidRestorePlan { get; }
    public abstract string TitleWas(string before);
    public abstract string OwnerIs(string owner);
    public abstract string DeadlineMoved(string from, string to);
}
