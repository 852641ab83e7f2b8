namespace PlanBot.Core.Languages;

public sealed partial class Danish
{
    public override string DoctorHeading => "Hvordan har PlanBot det?";
    public override string DoctorExamines => "PlanBot undersøger sig selv. Vis kortet igen om et øjeblik.";
    public override string DoctorAllWell => "Alt er i orden.";
    public override string DoctorFound(int count) => $"{count} ting bør ses på.";
    public override string DoctorInPrivate => "Skriv »doctor« til PlanBot i en privat chat: svaret nævner indstillinger.";
    public override string DoctorForCoordinators => "Det er for dem, der er koordinator for en plan.";
    public override string FindingGood => "I orden";
    public override string FindingOff => "Slået fra";
    public override string FindingLook => "Se på det";
    public override string FindingBad => "Virker ikke";
    public override string FindsIdentity(string name) => $"Botten viser, hvem den er, med {name}";
    public override string FindsNoIdentity => "Botten har ingen identitet";
    public override string FindsToken(bool good) => $"{(good ? "Entra giver botten adgang" : "Entra giver ikke botten adgang")}";
    public override string FindsRight(string name, string enables) => $"{name}: {enables}";
    public override string FindsTables(string name, bool good) => $"{(good ? "Planerne kan læses og skrives" : "Planerne kan ikke læses og skrives")} ({name})";
    public override string FindsClock(int seconds) => $"Uret går {seconds} {(seconds == 1 ? "sekund" : "sekunder")} forkert";
    public override string FindsClockUnknown => "Uret kunne ikke sammenlignes med et andet";
    public override string FindsZone(string name, bool good) => $"{(good ? "Tidszonen kendes" : "Tidszonen kendes ikke")}: {name}";
    public override string FindsInstalled(int count) => $"Botten er installeret {count} {(count == 1 ? "sted" : "steder")}";
    public override string FindsSecret(int days) => $"{(days < 0 ? "Bottens hemmelighed er udløbet" : $"Bottens hemmelighed udløber om {days} {(days == 1 ? "dag" : "dage")}")}";
    public override string FindsSecretUnknown => "Bottens hemmelighed har en udløbsdato, som PlanBot ikke kan læse";
    public override string FindsSends(int hours, string counts) => $"PlanBot så efter påmindelser {(hours == 0 ? "inden for den seneste time" : $"for {hours} {(hours == 1 ? "time" : "timer")} siden")}; sendt/mislykket den dag: {counts}";
    public override string FindsNoSends => "PlanBot har ikke set efter påmindelser endnu";
    public override string AdviseIdentity => "Sæt Bot:AppId og en af Bot:ManagedIdentity, Bot:FederatedCredential og Bot:ClientSecret.";
    public override string AdviseToken => "Se efter, om Bot:AppId og Bot:TenantId passer sammen, og om identiteten er knyttet til værten eller hemmeligheden er udløbet.";
    public override string AdviseRight(string setting) => $"Retten er ikke givet. En administrator kører kommandoen herunder, eller {setting} slås fra.";
    public override string AdviseRightUnknown => "Om retten er givet, ses først, når nogen logger ind.";
    public override string AdviseRightOff(string setting) => $"Slås til med {setting}. PlanBot virker uden.";
    public override string AdviseTables => "Se efter, om lagerkontoen svarer, og om botten har rollen Storage Table Data Contributor.";
    public override string AdviseClock => "Ret værtens ur (NTP). Er det mere end fem minutter forkert, afviser Teams og Entra botten.";
    public override string AdviseZone => "Installer tidszonedata på værten (pakken tzdata).";
    public override string AdviseInstalled => "Tilføj appen i et team eller en chat, eller lad en administrator gøre det for alle.";
    public override string AdviseSecret => "Lav en ny hemmelighed, og sæt Bot:ClientSecret, eller gå over til Bot:ManagedIdentity eller Bot:FederatedCredential, som ikke udløber.";
    public override string AdviseSends => "Se efter, om PlanBot kører hele tiden (Always On), om Nudging:Enabled er slået fra, og hvad loggen siger.";
    public override string EnablesPeople => "navne, mailadresser og ledere";
    public override string EnablesWorkingHours => "arbejdstid og fravær, så påmindelser kommer i arbejdstiden";
    public override string EnablesPlanner => "initiativer som opgaver i Planner";
    public override string EnablesPosting => "påmindelser i kanalen i en leders navn";
    public override string EnablesFeed => "påmindelser i aktivitetsfeedet";
    public override string EnablesInstall => "at skrive til ansvarlige, der aldrig har åbnet PlanBot";
}
