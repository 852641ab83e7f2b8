namespace PlanBot.Core.Languages;

public sealed partial class Norwegian
{
    public override string ShowSource => "Se hva kilden sier";
    public override string ShowExample => "Se et eksempel";
    public override string Example => "Eksempel";
    public override string ExampleFrom(string origin) => $"Eksempel fra {origin}";
    public override string Elaborate => "Utdyp gjerne";
    public override string ChooseOrElaborate => "Velg et svar, eller skriv det med egne ord.";
    public override string TickOrElaborate => "Sett kryss, eller skriv det med egne ord.";
    public override string WriteOrDontKnow => "Skriv et svar, eller kryss av for «Vet ikke».";
    public override string StandsAlone => "«Vet ikke» og «ingen» står alene. Fjern det krysset eller de andre.";
    public override string IfYouDontKnow => "Hvis dere ikke vet det ennå";
    public override string Partially(string labels) => $"{labels} (delvis)";
    public override string PartlyAnswered => "Delvis";
    public override string NotInPlaceHint => "Det er ikke helt på plass ennå. Vil dere sette i gang et tiltak?";
    public override string StrengthInSource => "Styrke i kilden";
    public override string Must => "Skal";
    public override string Should => "Bør";
    public override string May => "Kan";
    public override string IfItApplies => "Hvis det er aktuelt";
    public override string SignOfSuccess => "Tegn på at det lykkes";
    public override string ToBeExpected => "Kan ventes";
    public override string GrantCondition => "Krav fra tilskuddsordningen";
    public override string WhatItMeans => "Hva det betyr for planen";
    public override string SettledButOpen(string how) => $"Spørsmålet er {how}. Dere kan svare likevel.";
    public override string NotAskedNow => "Spørsmålet er ikke aktuelt med svarene dere har gitt. Dere kan svare likevel.";
    public override string NotRelevant => "ikke aktuelt nå";
    public override string AboutTheTemplate => "Om malen";
    public override string ComesFrom => "Kilde";
    public override string TitleInSource => "Tittel i kilden";
    public override string Questions(int count) => $"{count} spørsmål";
    public override string WhatTheSourceSays => "Dette sier kilden";
    public override string InItsOwnLanguage(string language) => $"Ordene i kilden står på originalspråket: {language}.";
    public override string Duties => "Plikter og krav";
    public override string DutiesIntroduction => "Det som skal, bør eller kan finnes når prosjektperioden er slutt. Velg en linje for å svare.";
    public override string NoDuties => "Malen for denne planen har ingen liste over plikter.";
    public override string Evidence => "Dokumentasjon";
    public override string UsuallyResponsible => "Vanligvis ansvarlig";
    public override string HowOften => "Hvor ofte";
}
