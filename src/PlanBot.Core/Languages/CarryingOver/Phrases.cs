namespace PlanBot.Core.Languages;

/// <summary>An answer to nearly the same question, in another plan.</summary>
public abstract partial class Phrases
{
    public abstract string AnsweredAlike { get; }
    public abstract string UseAnswerOf(string plan);
    public abstract string UseThisAnswer { get; }
    public abstract string NothingAlike { get; }
    public abstract string TakenFrom(string plan);
}
