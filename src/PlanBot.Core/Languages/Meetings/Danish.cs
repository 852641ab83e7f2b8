namespace PlanBot.Core.Languages;

public sealed partial class Danish
{
    public override string Meeting => "Møde";
    public override string MeetingStarted => "Mødet er begyndt, og du styrer. Det fælles kort følger med, når du går videre.";
    public override string MeetingGoesOn(string driver) => $"Der er et møde i gang. {driver} styrer.";
    public override string YouDrive => "Du styrer mødet.";
    public override string Drives(string name) => $"{name} styrer";
    public override string QuestionsLeft(int count) => $"{(count == 0 ? "Alle spørgsmål er besvaret" : $"{count} spørgsmål tilbage")}";
    public override string NoAnswerYet => "Ingen har svaret endnu.";
    public override string AnswerThis => "Svar på spørgsmålet";
    public override string NextQuestion => "Næste";
    public override string TakeOverMeeting => "Overtag mødet";
    public override string EndMeeting => "Afslut mødet";
    public override string MeetingEnded => "Mødet er slut.";
    public override string MeetingIsOver => "Det møde er slut. Skriv »møde« for at begynde et nyt.";
    public override string NoMeeting => "Der er intet møde i gang. Skriv »møde« for at begynde et.";
    public override string NoMinutes => "Der har ikke været et møde endnu.";
    public override string MeetingMovedOn => "Mødet er gået videre. Her er det, hvor det er nu.";
    public override string MinutesTitle(string date) => $"Referat {date}";
    public override string ShowMinutes => "Se referatet";
    public override string MinutesSoFar => "Mødet er stadig i gang.";
    public override string MeetingDriver => "Styrede mødet";
    public override string AnsweredInMeeting => "Besvaret";
    public override string DecidedInMeeting => "Besluttet";
    public override string NothingInMinutes => "Der blev ikke besluttet noget på mødet.";
    public override string ShowAsText => "Vis som tekst";
    public override string DidStartMeeting => "begyndte et møde";
    public override string DidTakeOverMeeting => "overtog mødet";
    public override string DidEndMeeting => "afsluttede mødet";
    public override string InitiativeWanted => "et initiativ er nødvendigt";
    public override string InitiativeNotNeeded => "initiativ ikke nødvendigt";
    public override string InitiativeLater => "om et initiativ afgøres senere";
}
