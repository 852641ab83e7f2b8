namespace PlanBot.Core.Languages;

public sealed partial class Danish
{
    public override string Parties => "Parter";
    public override string OtherInitiatives => "Andre initiativer";
    public override string HoldsNoInternal => "Dokumentet indeholder ikke svar, der er markeret som interne.";
    public override string HoldsNoInternalNorNear(string questions) => $"Dokumentet indeholder ikke svar, der er markeret som interne, og ikke svar på {questions}, som ligger tæt på det enkelte barn.";
    public override string Documents => "Dokumenter";
    public override string DocumentsHelp => "Tag planen med: som dokument, som regneark eller i kalenderen. Svar, der er markeret som interne, er ikke med.";
    public override string AsWord => "Word-dokument";
    public override string AsCsv => "Regneark (CSV)";
    public override string AsText => "Ren tekst";
    public override string AsCalendar => "Kalenderfil (.ics)";
    public override string AsPicture => $"{WheelAsPicture} (SVG)";
    public override string WheelAsPicture => "Årshjul som billede";
    public override string AlsoNearTheChild => "Tag også svar om procedurer tæt på det enkelte barn med";
    public override string WithoutNearTheChild => "Udelad svar om procedurer tæt på det enkelte barn";
    public override string NearTheChildIsIn => "Svar om procedurer tæt på det enkelte barn er med. Læs dem igennem, før du deler dokumentet.";
    public override string CalendarAddress => "Kalenderens adresse";
    public override string SubscribeInPrivate => "Kalenderen kan du abonnere på i din egen chat med PlanBot, når du er med i planen.";
    public override string GetDocument => "Hent";
    public override string SendAsFile => "Send som fil her i chatten";
    public override string LinkIsShort => "Linket virker i 15 minutter og kun for den, der har det. Del det ikke.";
    public override string LinkIsOver => "Linket virker ikke mere. Bed om et nyt i chatten: skriv »dokument«.";
    public override string FileIsOnItsWay => "Filen er på vej. Teams spørger, om du vil have den.";
    public override string FileConsent(string plan) => $"Planen »{plan}« som fil. Den lægges i dit OneDrive.";
    public override string FileIsThere => "Filen er lagt i dit OneDrive.";
    public override string FileDeclined => "Det er i orden. Filen er ikke lagt nogen steder.";
    public override string FileFailed => "Filen kunne ikke lægges i dit OneDrive. Prøv igen, eller hent den med et link.";
    public override string SubscribeToCalendar => "Abonnér på kalenderen";
    public override string SubscriptionHelp => "Indsæt adressen i din kalender under »Abonnér« eller »Fra internettet«. Den, der har adressen, kan læse titler, ansvarlige og datoer, så del den ikke.";
    public override string StopSubscription => "Stop abonnementet";
    public override string SubscriptionStopped => "Adressen virker ikke mere.";
    public override string CsvQuestion => "Spørgsmål";
    public override string CsvPart => "Del";
    public override string CsvAnswer => "Svar";
}
