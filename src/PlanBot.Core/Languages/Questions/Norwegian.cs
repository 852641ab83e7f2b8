namespace PlanBot.Core.Languages;

public sealed partial class Norwegian
{
    public override string Part(string part, int number, int of) => $"Del {part} · {number} av {of}";
    public override string PartName(string part, string name) => $"Del {part} · {name}";
    public override string AddedByYou => "Lagt til av dere";
    public override string ShowOriginal => "Vis originalteksten";
    public override string YourAnswer => "Svaret deres";
    public override string HowDoesItShow => "Hvordan kommer det til uttrykk?";
    public override string High => "I høy grad";
    public override string Some => "I noen grad";
    public override string None => "Ikke i det hele tatt";
    public override string DontKnow => "Vet ikke";
    public override string AboutService => "Skriv om tjenesten, ikke om enkeltpersoner. Ikke navn, fødselsnummer eller noe som kan kjennetegne et barn.";
    public override string AboutProcedures => "Spørsmålet handler om prosedyrene deres, ikke om et bestemt barn.";
    public override string ChooseOrWrite => "Velg et svar, eller skriv hvordan det kommer til uttrykk.";
    public override string AnsweringFor(string party) => $"Du svarer for {party}.";
    public override string AnsweringOnBehalf(string party) => $"Du svarer på vegne av {party}.";
    public override string AnswerFor(string party) => $"Svar på vegne av {party}";
    public override string AnswerForOwn(string party) => $"Svar for {party}";
    public override string WhomDoYouAnswerFor => "Hvem svarer du for?";
    public override string ChangeParty => "Svar for en annen part";
    public override string CheckAndSave(string party) => $"Du svarer for {party}. Se gjennom teksten og lagre.";
    public override string OtherAnswers => "Svar så langt";
    public override string By(string name, string when) => $"{name}, {when}";
    public override string OnBehalf(string name, string when) => $"{name} på vegne av parten, {when}";
    public override string AnsweredDifferently => "Dere har svart ulikt. Det kan være et tegn på at dere mangler felles klarhet. Vil dere sette i gang et tiltak?";
    public override string UnclearHint => "Det kan være et tegn på at dere mangler felles klarhet. Vil dere sette i gang et tiltak?";
    public override string NotSavedYet => "Det du har skrevet, er ikke lagret.";
    public override string GoWithoutSaving => "Gå videre uten å lagre";
    public override string Saved => "Lagret";
    public override string SavedComeBack => "Lagret. Dere kan fortsette når dere vil.";
    public override string Noted => "Notert";
    public override string AllAnswered => "Alle spørsmål har fått svar. Dere kan alltid endre et svar: en plan blir aldri helt ferdig.";
}
