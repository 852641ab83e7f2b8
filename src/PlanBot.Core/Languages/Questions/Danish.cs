namespace PlanBot.Core.Languages;

public sealed partial class Danish
{
    public override string Part(string part, int number, int of) => $"Del {part} · {number} af {of}";
    public override string PartName(string part, string name) => $"Del {part} · {name}";
    public override string AddedByYou => "Tilføjet af jer";
    public override string ShowOriginal => "Vis originalteksten";
    public override string YourAnswer => "Jeres svar";
    public override string HowDoesItShow => "Hvordan kommer det til udtryk?";
    public override string High => "I høj grad";
    public override string Some => "I nogen grad";
    public override string None => "Slet ikke";
    public override string DontKnow => "Ved ikke";
    public override string AboutService => "Skriv om indsatsen, ikke om enkeltpersoner. Ikke navn, CPR-nummer eller noget, et barn kan genkendes på.";
    public override string AboutProcedures => "Spørgsmålet handler om jeres procedurer, ikke om et bestemt barn.";
    public override string ChooseOrWrite => "Vælg et svar, eller skriv, hvordan det kommer til udtryk.";
    public override string AnsweringFor(string party) => $"Du svarer for {party}.";
    public override string AnsweringOnBehalf(string party) => $"Du svarer på vegne af {party}.";
    public override string AnswerFor(string party) => $"Svar på vegne af {party}";
    public override string AnswerForOwn(string party) => $"Svar for {party}";
    public override string WhomDoYouAnswerFor => "Hvem svarer du for?";
    public override string ChangeParty => "Svar for en anden part";
    public override string CheckAndSave(string party) => $"Du svarer for {party}. Se teksten igennem, og gem.";
    public override string OtherAnswers => "Svar indtil nu";
    public override string By(string name, string when) => $"{name}, {when}";
    public override string OnBehalf(string name, string when) => $"{name} på partens vegne, {when}";
    public override string AnsweredDifferently => "I har svaret forskelligt. Det kan være et tegn på, at I mangler fælles klarhed. Vil I sætte et initiativ i gang?";
    public override string UnclearHint => "Det kan være et tegn på, at I mangler fælles klarhed. Vil I sætte et initiativ i gang?";
    public override string NotSavedYet => "Det, du har skrevet, er ikke gemt.";
    public override string GoWithoutSaving => "Gå videre uden at gemme";
    public override string Saved => "Gemt";
    public override string SavedComeBack => "Gemt. I kan fortsætte, når I vil.";
    public override string Noted => "Noteret";
    public override string AllAnswered => "Der er svar på alle spørgsmål. I kan altid ændre et svar: en plan er aldrig helt slut.";
}
