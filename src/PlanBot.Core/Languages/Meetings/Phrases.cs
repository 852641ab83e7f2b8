namespace PlanBot.Core.Languages;

/// <summary>Going through the plan together, and the minutes.</summary>
public abstract partial class Phrases
{
    public abstract string Meeting { get; }
    public abstract string MeetingStarted { get; }
    public abstract string MeetingGoesOn(string driver);
    public abstract string YouDrive { get; }
    public abstract string Drives(string name);
    public abstract string QuestionsLeft(int count);
    public abstract string NoAnswerYet { get; }
    public abstract string AnswerThis { get; }
    public abstract string NextQuestion { get; }
    public abstract string TakeOverMeeting { get; }
    public abstract string EndMeeting { get; }
    public abstract string MeetingEnded { get; }
    public abstract string MeetingIsOver { get; }
    public abstract string NoMeeting { get; }
    public abstract string NoMinutes { get; }
    public abstract string MeetingMovedOn { get; }
    public abstract string MinutesTitle(string date);
    public abstract string ShowMinutes { get; }
    public abstract string MinutesSoFar { get; }
    public abstract string MeetingDriver { get; }
    public abstract string AnsweredInMeeting { get; }
    public abstract string DecidedInMeeting { get; }
    public abstract string NothingInMinutes { get; }
    public abstract string ShowAsText { get; }
    public abstract string DidStartMeeting { get; }
    public abstract string DidTakeOverMeeting { get; }
    public abstract string DidEndMeeting { get; }
    public abstract string InitiativeWanted { get; }
    public abstract string InitiativeNotNeeded { get; }
    public abstract string InitiativeLater { get; }
}
