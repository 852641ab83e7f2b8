namespace PlanBot.Core.Languages;

public sealed partial class Norwegian
{
    public override string MakeInitiative => "Lag til tiltak";
    public override string NumberTakenOut(bool danish) => danish ? "Et tall som ligner et CPR-nummer, er tatt ut av teksten i meldingen." : "Et tall som ligner et fødselsnummer, er tatt ut av teksten i meldingen.";
    public override string SavedInThePlan => "Tiltaket er lagret i planen.";
    public override string OpenInThePlan => "Åpne i planen";
    public override string OpenThePage => "Åpne siden";
    public override string NoPlanOfYours => "Du er ikke med i en plan ennå. Start en sammen med PlanBot i teamet deres.";
    public override string NothingAhead => "Det er ingen tiltak som gjenstår i planene dine.";
    public override string NothingFound => "Ingen tiltak i planene dine passer til søket.";
    public override string NotSavedByUs => "Noe gikk galt hos oss, og det ble ikke lagret. Prøv igjen om litt.";
    public override string NotFetchedByUs => "Noe gikk galt hos oss. Prøv igjen om litt.";
}
