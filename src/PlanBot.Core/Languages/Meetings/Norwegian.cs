namespace PlanBot.Core.Languages;

public sealed partial class Norwegian
{
    public override string Meeting => "Møte";
    public override string MeetingStarted => "Møtet er i gang, og du styrer. Det felles kortet følger med når du går videre.";
    public override string MeetingGoesOn(string driver) => $"Det er et møte i gang. {driver} styrer.";
    public override string YouDrive => "Du styrer møtet.";
    public override string Drives(string name) => $"{name} styrer";
    public override string QuestionsLeft(int count) => $"{(count == 0 ? "Alle spørsmål er besvart" : $"{count} spørsmål igjen")}";
    public override string NoAnswerYet => "Ingen har svart ennå.";
    public override string AnswerThis => "Svar på spørsmålet";
    public override string NextQuestion => "Neste";
    public override string TakeOverMeeting => "Overta møtet";
    public override string EndMeeting => "Avslutt møtet";
    public override string MeetingEnded => "Møtet er slutt.";
    public override string MeetingIsOver => "Det møtet er slutt. Skriv «møte» for å begynne et nytt.";
    public override string NoMeeting => "Det er ikke noe møte i gang. Skriv «møte» for å begynne et.";
    public override string NoMinutes => "Det har ikke vært noe møte ennå.";
    public override string MeetingMovedOn => "Møtet har gått videre. Her er det slik det står nå.";
    public override string MinutesTitle(string date) => $"Referat {date}";
    public override string ShowMinutes => "Se referatet";
    public override string MinutesSoFar => "Møtet er fremdeles i gang.";
    public override string MeetingDriver => "Styrte møtet";
    public override string AnsweredInMeeting => "Besvart";
    public override string DecidedInMeeting => "Besluttet";
    public override string NothingInMinutes => "Det ble ikke besluttet noe på møtet.";
    public override string ShowAsText => "Vis som tekst";
    public override string DidStartMeeting => "begynte et møte";
    public override string DidTakeOverMeeting => "overtok møtet";
    public override string DidEndMeeting => "avsluttet møtet";
    public override string InitiativeWanted => "et tiltak trengs";
    public override string InitiativeNotNeeded => "tiltak ikke nødvendig";
    public override string InitiativeLater => "om et tiltak avgjøres senere";
}
