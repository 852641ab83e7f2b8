namespace PlanBot.Core.Languages;

public sealed partial class Norwegian
{
    public override string DoctorHeading => "Hvordan står det til med PlanBot?";
    public override string DoctorExamines => "PlanBot undersøker seg selv. Vis kortet igjen om et øyeblikk.";
    public override string DoctorAllWell => "Alt er i orden.";
    public override string DoctorFound(int count) => $"{count} ting bør ses på.";
    public override string DoctorInPrivate => "Skriv «doctor» til PlanBot i en privat chat: svaret nevner innstillinger.";
    public override string DoctorForCoordinators => "Dette er for dem som er koordinator for en plan.";
    public override string FindingGood => "I orden";
    public override string FindingOff => "Slått av";
    public override string FindingLook => "Se på det";
    public override string FindingBad => "Virker ikke";
    public override string FindsIdentity(string name) => $"Boten viser hvem den er, med {name}";
    public override string FindsNoIdentity => "Boten har ingen identitet";
    public override string FindsToken(bool good) => $"{(good ? "Entra gir boten adgang" : "Entra gir ikke boten adgang")}";
    public override string FindsRight(string name, string enables) => $"{name}: {enables}";
    public override string FindsTables(string name, bool good) => $"{(good ? "Planene kan leses og skrives" : "Planene kan ikke leses og skrives")} ({name})";
    public override string FindsClock(int seconds) => $"Klokken går {seconds} {(seconds == 1 ? "sekund" : "sekunder")} feil";
    public override string FindsClockUnknown => "Klokken kunne ikke sammenlignes med en annen";
    public override string FindsZone(string name, bool good) => $"{(good ? "Tidssonen er kjent" : "Tidssonen er ikke kjent")}: {name}";
    public override string FindsInstalled(int count) => $"Boten er installert {count} {(count == 1 ? "sted" : "steder")}";
    public override string FindsSecret(int days) => $"{(days < 0 ? "Hemmeligheten til boten er utløpt" : $"Hemmeligheten til boten utløper om {days} {(days == 1 ? "dag" : "dager")}")}";
    public override string FindsSecretUnknown => "Hemmeligheten til boten har en utløpsdato som PlanBot ikke kan lese";
    public override string FindsSends(int hours, string counts) => $"PlanBot så etter påminnelser {(hours == 0 ? "den siste timen" : $"for {hours} {(hours == 1 ? "time" : "timer")} siden")}; sendt/mislyktes den dagen: {counts}";
    public override string FindsNoSends => "PlanBot har ikke sett etter påminnelser ennå";
    public override string AdviseIdentity => "Sett Bot:AppId og en av Bot:ManagedIdentity, Bot:FederatedCredential og Bot:ClientSecret.";
    public override string AdviseToken => "Sjekk om Bot:AppId og Bot:TenantId passer sammen, og om identiteten er knyttet til verten eller hemmeligheten er utløpt.";
    public override string AdviseRight(string setting) => $"Rettigheten er ikke gitt. En administrator kjører kommandoen under, eller {setting} slås av.";
    public override string AdviseRightUnknown => "Om rettigheten er gitt, ses først når noen logger inn.";
    public override string AdviseRightOff(string setting) => $"Slås på med {setting}. PlanBot virker uten.";
    public override string AdviseTables => "Sjekk om lagringskontoen svarer, og om boten har rollen Storage Table Data Contributor.";
    public override string AdviseClock => "Rett klokken på verten (NTP). Er den mer enn fem minutter feil, avviser Teams og Entra boten.";
    public override string AdviseZone => "Installer tidssonedata på verten (pakken tzdata).";
    public override string AdviseInstalled => "Legg til appen i et team eller en chat, eller la en administrator gjøre det for alle.";
    public override string AdviseSecret => "Lag en ny hemmelighet, og sett Bot:ClientSecret, eller gå over til Bot:ManagedIdentity eller Bot:FederatedCredential, som ikke utløper.";
    public override string AdviseSends => "Sjekk om PlanBot kjører hele tiden (Always On), om Nudging:Enabled er slått av, og hva loggen sier.";
    public override string EnablesPeople => "navn, e-postadresser og ledere";
    public override string EnablesWorkingHours => "arbeidstid og fravær, så påminnelser kommer i arbeidstiden";
    public override string EnablesPlanner => "tiltak som oppgaver i Planner";
    public override string EnablesPosting => "påminnelser i kanalen i navnet til en leder";
    public override string EnablesFeed => "påminnelser i aktivitetsfeeden";
    public override string EnablesInstall => "å skrive til ansvarlige som aldri har åpnet PlanBot";
}
