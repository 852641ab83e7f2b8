namespace PlanBot.Core.Languages;

public sealed partial class Danish
{
    public override string MakeInitiative => "Lav til initiativ";
    public override string NumberTakenOut(bool danish) => danish ? "Et tal, der ligner et CPR-nummer, er taget ud af beskedens tekst." : "Et tal, der ligner et fødselsnummer, er taget ud af beskedens tekst.";
    public override string SavedInThePlan => "Initiativet er gemt i planen.";
    public override string OpenInThePlan => "Åbn i planen";
    public override string OpenThePage => "Åbn siden";
    public override string NoPlanOfYours => "Du er ikke med i en plan endnu. Begynd en sammen med PlanBot i jeres team.";
    public override string NothingAhead => "Der er ingen initiativer, der mangler, i dine planer.";
    public override string NothingFound => "Ingen initiativer i dine planer passer til søgningen.";
    public override string NotSavedByUs => "Noget gik galt hos os, og det blev ikke gemt. Prøv igen om lidt.";
    public override string NotFetchedByUs => "Noget gik galt hos os. Prøv igen om lidt.";
}
