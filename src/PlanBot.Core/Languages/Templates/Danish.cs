namespace PlanBot.Core.Languages;

public sealed partial class Danish
{
    public override string ShowSource => "Se, hvad kilden siger";
    public override string ShowExample => "Se et eksempel";
    public override string Example => "Eksempel";
    public override string ExampleFrom(string origin) => $"Eksempel fra {origin}";
    public override string Elaborate => "Uddyb gerne";
    public override string ChooseOrElaborate => "Vælg et svar, eller skriv det med egne ord.";
    public override string TickOrElaborate => "Sæt kryds, eller skriv det med egne ord.";
    public override string WriteOrDontKnow => "Skriv et svar, eller sæt kryds ved »Ved ikke«.";
    public override string StandsAlone => "»Ved ikke« og »ingen« står alene. Fjern det kryds eller de andre.";
    public override string IfYouDontKnow => "Hvis I ikke ved det endnu";
    public override string Partially(string labels) => $"{labels} (delvist)";
    public override string PartlyAnswered => "Delvist";
    public override string NotInPlaceHint => "Det er ikke helt på plads endnu. Vil I sætte et initiativ i gang?";
    public override string StrengthInSource => "Styrke i kilden";
    public override string Must => "Skal";
    public override string Should => "Bør";
    public override string May => "Kan";
    public override string IfItApplies => "Hvis det er relevant";
    public override string SignOfSuccess => "Tegn på, at det lykkes";
    public override string ToBeExpected => "Kan forventes";
    public override string GrantCondition => "Krav fra tilskudsordningen";
    public override string WhatItMeans => "Hvad det betyder for planen";
    public override string SettledButOpen(string how) => $"Spørgsmålet er {how}. I kan svare alligevel.";
    public override string NotAskedNow => "Spørgsmålet er ikke relevant med de svar, I har givet. I kan svare alligevel.";
    public override string NotRelevant => "ikke relevant nu";
    public override string AboutTheTemplate => "Om skabelonen";
    public override string ComesFrom => "Kilde";
    public override string TitleInSource => "Titel i kilden";
    public override string Questions(int count) => $"{count} spørgsmål";
    public override string WhatTheSourceSays => "Det siger kilden";
    public override string InItsOwnLanguage(string language) => $"Kildens ord står på dens eget sprog: {language}.";
    public override string Duties => "Pligter og krav";
    public override string DutiesIntroduction => "Det, der skal, bør eller kan findes, når projektperioden slutter. Vælg en linje for at svare.";
    public override string NoDuties => "Denne plans skabelon har ingen liste over pligter.";
    public override string Evidence => "Dokumentation";
    public override string UsuallyResponsible => "Typisk ansvarlig";
    public override string HowOften => "Hvor ofte";
}
