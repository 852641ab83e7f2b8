namespace PlanBot.Core.Languages;

/// <summary>Going round: a circle's rounds, a loop's steps, and asking anew.</summary>
public abstract partial class Phrases
{
    public abstract string RoundNumber(int number);
    public abstract string RoundTitle { get; }
    public abstract string StepDevelop { get; }
    public abstract string StepTryOut { get; }
    public abstract string StepEvaluate { get; }
    public abstract string DevelopHelp { get; }
    public abstract string TryOutHelp { get; }
    public abstract string EvaluateHelp { get; }
    public abstract string OnToStep(string step);
    public abstract string BackToStep(string step);
    public abstract string WhatWorked { get; }
    public abstract string WhatDidNotWork { get; }
    public abstract string SaveAndSeeIfReady { get; }
    public abstract string ReadyToLeave { get; }
    public abstract string LeaveTheLoop { get; }
    public abstract string ContinueInRound(int number);
    public abstract string NotTickedYet(string what, string tick);
    public abstract string NotReadyToLeave(int round, string missing);
    public abstract string LoopLeft(int round);
    public abstract string RoundStarted(int number);
    public abstract string RoundTakenBack(int number);
    public abstract string RoundHasMovedOn { get; }
    public abstract string StartNewRoundQuestion { get; }
    public abstract string StartNewRound { get; }
    public abstract string StartNewRoundEmpty { get; }
    public abstract string NotNow { get; }
    public abstract string LastPartIsAnswered { get; }
    public abstract string RoundGoesOn { get; }
    public abstract string AnswersAsAStart(int round);
    public abstract string FromRoundKeep(int round);
    public abstract string FromRound(int round);
    public abstract string StillSo { get; }
    public abstract string NoRounds { get; }
    public abstract string StaffChange { get; }
    public abstract string StaffChangeQuestion { get; }
    public abstract string AskAgain { get; }
    public abstract string WillBeAskedAgain { get; }
    public abstract string NothingToAskAgain { get; }
    public abstract string NothingDependsOnStaff { get; }
    public abstract string DidStartRound(int number);
    public abstract string DidTakeRoundBack(int number);
    public abstract string DidMoveRound(int number, string step);
    public abstract string DidLearn(int number, string what);
    public abstract string DidLeaveLoop(int number);
    public abstract string DidAskAgain(string questions);
}
