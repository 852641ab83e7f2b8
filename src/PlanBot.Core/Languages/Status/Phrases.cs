namespace PlanBot.Core.Languages;

/// <summary>Overview and status.</summary>
public abstract partial class Phrases
{
    public abstract string Overview { get; }
    public abstract string ShowStatus { get; }
    public abstract string AnsweredOf(int answered, int of);
    public abstract string GoToQuestion(string part, int number);
    public abstract string Answered { get; }
    public abstract string NotAnswered { get; }
    public abstract string AnsweredBy(string parties);
    public abstract string DifferentAnswers { get; }
    public abstract string UnclearAnswers { get; }
    public abstract string Initiatives(int count);
    public abstract string StatusAsOf(string date);
    public abstract string WhereAnswersDiffer { get; }
    public abstract string WhereUnclear { get; }
    public abstract string InitiativesTitle { get; }
    public abstract string CountNotStarted(int count);
    public abstract string CountUnderWay(int count);
    public abstract string CountCompleted(int count);
    public abstract string CountLate(int count);
    public abstract string CountUnowned(int count);
    public abstract string NoInitiatives { get; }
    public abstract string Unowned { get; }
    public abstract string Late { get; }
    public abstract string DueIn30Days { get; }
    public abstract string NothingDue { get; }
    public abstract string AndMore(int count);
    public abstract string MineTitle { get; }
    public abstract string NothingMine { get; }
}
