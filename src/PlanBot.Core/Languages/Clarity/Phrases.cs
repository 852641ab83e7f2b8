namespace PlanBot.Core.Languages;

/// <summary>Everybody answers for herself first, and the half-yearly pulse.</summary>
public abstract partial class Phrases
{
    public abstract string ClarityTitle { get; }
    public abstract string ClarityIs { get; }
    public abstract string ClarityKeeps { get; }
    public abstract string ClarityAbout { get; }
    public abstract string ClarityUnclear(int count);
    public abstract string ClarityPart(string part, int count);
    public abstract string ClarityChosen { get; }
    public abstract string ClarityTooMany(int most);
    public abstract string ClarityNothingChosen { get; }
    public abstract string OpenClarity { get; }
    public abstract string RoundOpened { get; }
    public abstract string AnotherRoundIsOpen { get; }
    public abstract string RoundIsOpen(int questions);
    public abstract string PeopleHaveAnswered(int people);
    public abstract string SoManyOf(int answered, int of);
    public abstract string OnlyWhoIsShown { get; }
    public abstract string AllHaveAnswered(string coordinator);
    public abstract string ShowRound { get; }
    public abstract string AnswerPrivately { get; }
    public abstract string CloseRound { get; }
    public abstract string CallOffRound { get; }
    public abstract string CloseRoundSure(string answered);
    public abstract string CallOffRoundSure { get; }
    public abstract string RoundClosed(int people);
    public abstract string RoundCalledOff { get; }
    public abstract string RoundIsOver { get; }
    public abstract string ShowSpread { get; }
    public abstract string SpreadOf(string title, string date);
    public abstract string MostDividedFirst { get; }
    public abstract string FewerThanThree { get; }
    public abstract string FewerThanFive { get; }
    public abstract string All { get; }
    public abstract string SetAnswerTogether { get; }
    public abstract string YourOwnAnswer { get; }
    public abstract string YourOwnAnswerTo(int number, int of);
    public abstract string HowClearIsIt { get; }
    public abstract string YouAnswered { get; }
    public abstract string YouHaveAnsweredThis { get; }
    public abstract string OneLine { get; }
    public abstract string AboutTheLine { get; }
    public abstract string OnlyYouSeeIt { get; }
    public abstract string LineInPrivate { get; }
    public abstract string WithdrawAnswer { get; }
    public abstract string AnswerWithdrawn { get; }
    public abstract string StopForNow { get; }
    public abstract string YouAreThrough(int of);
    public abstract string ChangeUntilClosed { get; }
    public abstract string ChangeAnswer { get; }
    public abstract string OpenRounds { get; }
    public abstract string NoOpenRound { get; }
    public abstract string NoRoundYet(string coordinator);
    public abstract string AnswerInYourOwnChat { get; }
    public abstract string PulseTitle { get; }
    public abstract string PulseIs { get; }
    public abstract string PulseKeeps { get; }
    public abstract string IsItUseful { get; }
    public abstract string DoWeUseIt { get; }
    public abstract string OpenPulse { get; }
    public abstract string LastPulse(string date);
    public abstract string NextPulse(string date);
    public abstract string DidOpenRound(int questions);
    public abstract string DidOpenPulse { get; }
    public abstract string DidCloseRound(int people);
    public abstract string DidCallOffRound { get; }
}
