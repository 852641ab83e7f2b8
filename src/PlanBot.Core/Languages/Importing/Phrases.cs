using PlanBot.Core.Documents;

namespace PlanBot.Core.Languages;

/// <summary>Importing a plan that exists already, and the files that come with it.</summary>
public abstract partial class Phrases
{
    public abstract string ImportTitle { get; }
    public abstract string ImportHelp { get; }
    public abstract string ImportFromFile { get; }
    public abstract string TextOfThePlan { get; }
    public abstract string ReadTheText { get; }
    public abstract string PreviewTitle { get; }
    public abstract string NothingKeptYet { get; }
    public abstract string LooksLikeAPlan { get; }
    public abstract string CountItems(int count);
    public abstract string CountDates(int count);
    public abstract string CountAnswers(int count);
    public abstract string CountOwnQuestions(int count);
    public abstract string EmptyElements(string names);
    public abstract string DatesTitle { get; }
    public abstract string PastItems(int count);
    public abstract string ComesAgain { get; }
    public abstract string HowOftenNext { get; }
    public abstract string ProposedAsResponsible { get; }
    public abstract string NotItems(int count);
    public abstract string AnswersCut(int count, int most);
    public abstract string OneAnswerForAll { get; }
    public abstract string AboutThePlan { get; }
    public abstract string KeepThePlan { get; }
    public abstract string PlanImported { get; }
    public abstract string WhatIsLeft { get; }
    public abstract string NothingIsLeft { get; }
    public abstract string Confirm(string name);
    public abstract string PerhapsTheSame { get; }
    public abstract string MergeThem { get; }
    public abstract string Merged { get; }
    public abstract string IsThisDone { get; }
    public abstract string AllIsDone(string part);
    public abstract string MarkedCompleted(int count);
    public abstract string NoLongerCompleted { get; }
    public abstract string NoPlanInText { get; }
    public abstract string ImportTooLong { get; }
    public abstract string ImportTooMany(int count, int most);
    public abstract string NumbersTakenOut { get; }
    public abstract string FileNameHoldsIdNumber(bool danish);
    public abstract string DocumentIs(DocumentProblem problem);
}
