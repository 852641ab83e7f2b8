namespace PlanBot.Core.Languages;

/// <summary>Questions and answers.</summary>
public abstract partial class Phrases
{
    public abstract string Part(string part, int number, int of);
    public abstract string PartName(string part, string name);
    public abstract string AddedByYou { get; }
    public abstract string ShowOriginal { get; }
    public abstract string YourAnswer { get; }
    public abstract string HowDoesItShow { get; }
    public abstract string High { get; }
    public abstract string Some { get; }
    public abstract string None { get; }
    public abstract string DontKnow { get; }
    public abstract string AboutService { get; }
    public abstract string AboutProcedures { get; }
    public abstract string ChooseOrWrite { get; }
    public abstract string AnsweringFor(string party);
    public abstract string AnsweringOnBehalf(string party);
    public abstract string AnswerFor(string party);
    public abstract string AnswerForOwn(string party);
    public abstract string WhomDoYouAnswerFor { get; }
    public abstract string ChangeParty { get; }
    public abstract string CheckAndSave(string party);
    public abstract string OtherAnswers { get; }
    public abstract string By(string name, string when);
    public abstract string OnBehalf(string name, string when);
    public abstract string AnsweredDifferently { get; }
    public abstract string UnclearHint { get; }
    public abstract string NotSavedYet { get; }
    public abstract string GoWithoutSaving { get; }
    public abstract string Saved { get; }
    public abstract string SavedComeBack { get; }
    public abstract string Noted { get; }
    public abstract string AllAnswered { get; }
}
