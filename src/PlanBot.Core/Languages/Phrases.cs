using PlanBot.Core.Calendar;
using PlanBot.Core.Plans;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Languages;

/// <summary>Everything PlanBot says. A language is a subclass, so that a missing phrase does not compile.</summary>
/// <remarks>
/// Words and grammar follow the glossary: "I/jer" and "dere" for a team, "du" for one person, no exclamation marks, no blame.
/// Long because it is the whole vocabulary: one line a phrase.
/// </remarks>
public abstract partial class Phrases
{
    public abstract Language Language { get; }

    /// <summary>The long form: torsdag den 5. marts 2026.</summary>
    public abstract string Date(DateOnly date);

    /// <summary>Without the weekday: 5. marts 2026.</summary>
    public abstract string ShortDate(DateOnly date);

    /// <summary>With the time, 24 hours: 5. marts 2026 kl. 14.05.</summary>
    public abstract string Moment(DateTime local);

    /// <summary>A list in running text: a, b og c.</summary>
    public abstract string List(IReadOnlyList<string> items);

    /// <summary>A whole number with the language's thousands separator.</summary>
    public abstract string Number(int number);

    // What the bot is called upon with, and what it is.
    public abstract string Back { get; }
    public abstract string Save { get; }
    public abstract string SaveAndNext { get; }
    public abstract string SaveAndStop { get; }
    public abstract string SkipForNow { get; }
    public abstract string GoOn { get; }
    public abstract string Cancel { get; }
    public abstract string Undo { get; }
    public abstract string Edit { get; }
    public abstract string Yes { get; }
    public abstract string ShowMore { get; }
    public abstract string ShowOlder { get; }

    // Meeting.
    public abstract string Welcome { get; }
    public abstract string AddedBy(string name);
    public abstract string WhatItDoes { get; }
    public abstract string HowToCall { get; }
    public abstract string HelpTitle { get; }
    public abstract string HelpNewPlan { get; }
    public abstract string HelpPlan { get; }
    public abstract string HelpContinue { get; }
    public abstract string HelpStatus { get; }
    public abstract string HelpMine { get; }
    public abstract string HelpHistory { get; }
    public abstract string HelpLanguage { get; }
    public abstract string NotUnderstood { get; }
    public abstract string NewPlan { get; }
    public abstract string Help { get; }
    public abstract string ChooseLanguage { get; }
    public abstract string LanguageChosen { get; }

    // When something is in the way.
    public abstract string SomethingWentWrong { get; }
    public abstract string Busy { get; }
    public abstract string TryAgain { get; }
    public abstract string CardTooOld { get; }
    public abstract string GetNewCard { get; }
    public abstract string YouTyped { get; }
    public abstract string PlanGone { get; }
    public abstract string ThingGone { get; }
    public abstract string PlanIsDeleted { get; }
    public abstract string CoordinatorOnly(string name);
    public abstract string TooMany { get; }
    public abstract string HoldsIdNumber(bool danish);
    public abstract string LooksLikeIdNumber(bool danish);
    public abstract string RemoveNumber { get; }
    public abstract string NotAnIdNumber(bool danish);
    public abstract string DeleteYourMessage { get; }
    public abstract string TextTooLong(int most);
    public abstract string CutToFit { get; }
    public abstract string WriteInWords { get; }
    public abstract string FillIn(string field);
    public abstract string DateUnreadable(string field);
    public abstract string DateOutOfRange(string field);
    public abstract string MilestoneAfterDeadline(string milestone, string deadline);
    public abstract string MilestoneWithoutTitle(int number);
    public abstract string SomebodyChangedIt(string name);
    public abstract string SomebodyChangedThis(string name);

    // Starting a plan.
    public abstract string NewPlanTitle { get; }
    public abstract string PlanTitle { get; }
    public abstract string PlanTitleExample { get; }
    public abstract string Party(int number);
    public abstract string PartyHelp { get; }
    public abstract string Municipality { get; }
    public abstract string Ngo { get; }
    public abstract string CountryLabel { get; }
    public abstract string Denmark { get; }
    public abstract string Norway { get; }
    public abstract string PlanLanguage { get; }
    public abstract string Coordinator { get; }
    public abstract string StartPlan { get; }
    public abstract string PartiesAlike { get; }
    public abstract string PlanStarted { get; }
    public abstract string WhichPlan { get; }
    public abstract string Open { get; }
    public abstract string NoPlan { get; }
    public abstract string DeletePlan { get; }
    public abstract string DeletePlanSure(string title);
    public abstract string PlanRestored { get; }

    // Questions and answers.
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

    // Is an initiative needed?
    public abstract string TakeAStand { get; }
    public abstract string NoNotNecessary { get; }
    public abstract string Later { get; }
    public abstract string NotNecessary(string name, string date);
    public abstract string NotDecided { get; }
    public abstract string WantedButMissing { get; }

    // Initiatives.
    public abstract string AddInitiative { get; }
    public abstract string AddAnother { get; }
    public abstract string Initiative { get; }
    public abstract string WhatToDo { get; }
    public abstract string WhatToDoExample { get; }
    public abstract string WhoIsResponsible { get; }
    public abstract string ChooseAPerson { get; }
    public abstract string NotInTeams { get; }
    public abstract string OrNameOrRole { get; }
    public abstract string RoleExample { get; }
    public abstract string Responsible { get; }
    public abstract string NoOneResponsible { get; }
    public abstract string PersonUnknown { get; }
    public abstract string OneOwner { get; }
    public abstract string Deadline { get; }
    public abstract string NoDeadline { get; }
    public abstract string DeadlineIs(string date);
    public abstract string DeadlineWas(string date);
    public abstract string Milestones { get; }
    public abstract string MilestoneNumber(int number);
    public abstract string MilestoneDate(int number);
    public abstract string MilestoneExample { get; }
    public abstract string MoreMilestones { get; }
    public abstract string IsItCompleted { get; }
    public abstract string HowFar { get; }
    public abstract string NotStarted { get; }
    public abstract string UnderWay { get; }
    public abstract string Completed { get; }
    public abstract string MarkCompleted { get; }
    public abstract string MarkUnderWay { get; }
    public abstract string MoveDeadline { get; }
    public abstract string ChooseResponsible { get; }
    public abstract string DeleteInitiative { get; }
    public abstract string InitiativeDeleted(string title);
    public abstract string InitiativeRestored { get; }
    public abstract string FromQuestion(string part);

    // The team's own questions.
    public abstract string AddOwnQuestion { get; }
    public abstract string RenameOwnQuestion { get; }
    public abstract string OwnQuestionText { get; }
    public abstract string OwnQuestionExample { get; }
    public abstract string WhichPart { get; }
    public abstract string RemoveOwnQuestion { get; }
    public abstract string OwnQuestionRemoved { get; }
    public abstract string OwnQuestionBack { get; }

    // Overview and status.
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

    // History.
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

    // Dates that are no days.
    public abstract string Month(DateOnly first);
    public abstract string Season(Plans.YearSeason season, int year);
    public abstract string DayUnknown { get; }
    public abstract string MonthOrSeason(string field);
    public abstract string MonthOrSeasonExample { get; }
    public abstract string MonthOrSeasonUnreadable(string field);
    public abstract string DayOrMonth(string field);
    // Choosing a template, carrying answers over, and rounds.
    public abstract string Template { get; }
    public abstract string ChooseATemplate { get; }

    // Deadlines where nobody is at work.
    public abstract string DeadlineIsClosed(ClosedDay why);
    public abstract string KeepOrMove(string why, string before);
    public abstract string KeepDeadline(string day);
    public abstract string MoveDeadlineTo(string day);
}
