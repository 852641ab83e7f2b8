namespace PlanBot.Core.Languages;

public sealed partial class English
{
    public override string Meeting => "Meeting";
    public override string MeetingStarted => "The meeting has started, and you drive. The shared card follows as you go on.";
    public override string MeetingGoesOn(string driver) => $"A meeting is going on. {driver} drives.";
    public override string YouDrive => "You drive the meeting.";
    public override string Drives(string name) => $"{name} drives";
    public override string QuestionsLeft(int count) => $"{(count == 0 ? "All questions are answered" : count == 1 ? "1 question left" : $"{count} questions left")}";
    public override string NoAnswerYet => "No answer yet.";
    public override string AnswerThis => "Answer this question";
    public override string NextQuestion => "Next";
    public override string TakeOverMeeting => "Take over the meeting";
    public override string EndMeeting => "End the meeting";
    public override string MeetingEnded => "The meeting has ended.";
    public override string MeetingIsOver => "That meeting is over. Write \"meeting\" to start a new one.";
    public override string NoMeeting => "No meeting is going on. Write \"meeting\" to start one.";
    public override string NoMinutes => "There has been no meeting yet.";
    public override string MeetingMovedOn => "The meeting has moved on. This is where it is now.";
    public override string MinutesTitle(string date) => $"Minutes {date}";
    public override string ShowMinutes => "See the minutes";
    public override string MinutesSoFar => "The meeting is still going on.";
    public override string MeetingDriver => "Drove the meeting";
    public override string AnsweredInMeeting => "Answered";
    public override string DecidedInMeeting => "Decided";
    public override string NothingInMinutes => "Nothing was decided in the meeting.";
    public override string ShowAsText => "Show as text";
    public override string DidStartMeeting => "started a meeting";
    public override string DidTakeOverMeeting => "took over the meeting";
    public override string DidEndMeeting => "ended the meeting";
    public override string InitiativeWanted => "an initiative is needed";
    public override string InitiativeNotNeeded => "no initiative needed";
    public override string InitiativeLater => "whether an initiative is needed is decided later";
}
