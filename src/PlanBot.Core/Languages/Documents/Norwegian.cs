namespace PlanBot.Core.Languages;

public sealed partial class Norwegian
{
    public override string Parties => "Parter";
    public override string OtherInitiatives => "Andre tiltak";
    public override string HoldsNoInternal => "Dokumentet inneholder ikke svar som er markert som interne.";
    public override string HoldsNoInternalNorNear(string questions) => $"Dokumentet inneholder ikke svar som er markert som interne, og ikke svar på {questions}, som ligger nær det enkelte barnet.";
    public override string Documents => "Dokumenter";
    public override string DocumentsHelp => "Ta med planen: som dokument, som regneark eller i kalenderen. Svar som er markert som interne, er ikke med.";
    public override string AsWord => "Word-dokument";
    public override string AsCsv => "Regneark (CSV)";
    public override string AsText => "Ren tekst";
    public override string AsCalendar => "Kalenderfil (.ics)";
    public override string AsPicture => $"{WheelAsPicture} (SVG)";
    public override string WheelAsPicture => "Årshjul som bilde";
    public override string AlsoNearTheChild => "Ta også med svar om prosedyrer nær det enkelte barnet";
    public override string WithoutNearTheChild => "Utelat svar om prosedyrer nær det enkelte barnet";
    public override string NearTheChildIsIn => "Svar om prosedyrer nær det enkelte barnet er med. Les gjennom dem før du deler dokumentet.";
    public override string CalendarAddress => "Kalenderens adresse";
    public override string SubscribeInPrivate => "Kalenderen kan du abonnere på i din egen chat med PlanBot når du er med i planen.";
    public override string GetDocument => "Hent";
    public override string SendAsFile => "Send som fil her i chatten";
    public override string LinkIsShort => "Lenken virker i 15 minutter og for den som har den. Ikke del den.";
    public override string LinkIsOver => "Lenken virker ikke lenger. Be om en ny i chatten: skriv «dokument».";
    public override string FileIsOnItsWay => "Filen er på vei. Teams spør om du vil ha den.";
    public override string FileConsent(string plan) => $"Planen «{plan}» som fil. Den legges i din OneDrive.";
    public override string FileIsThere => "Filen er lagt i din OneDrive.";
    public override string FileDeclined => "Det er greit. Filen er ikke lagt noe sted.";
    public override string FileFailed => "Filen kunne ikke legges i din OneDrive. Prøv igjen, eller hent den med en lenke.";
    public override string SubscribeToCalendar => "Abonner på kalenderen";
    public override string SubscriptionHelp => "Lim inn adressen i kalenderen din under «Abonner» eller «Fra nettet». Den som har adressen, kan lese titler, ansvarlige og datoer, så ikke del den.";
    public override string StopSubscription => "Stopp abonnementet";
    public override string SubscriptionStopped => "Adressen virker ikke lenger.";
    public override string CsvQuestion => "Spørsmål";
    public override string CsvPart => "Del";
    public override string CsvAnswer => "Svar";
}
