namespace PlanBot.Core.Languages;

/// <summary>Answers that only their own party reads.</summary>
public abstract partial class Phrases
{
    public abstract string MarkInternal { get; }
    public abstract string MakeOpen { get; }
    public abstract string IsInternal { get; }
    public abstract string InternalAnswer { get; }
    public abstract string InternalMeans(string party);
    public abstract string NowInternal { get; }
    public abstract string NowOpen { get; }
    public abstract string OnlyItsOwnMakeOpen { get; }
    public abstract string DidMarkInternal(string question, string party);
    public abstract string DidMakeOpen(string question, string party);
}
