namespace PlanBot.Core.Languages;

public sealed partial class Danish
{
    public override string MissingOwner => "Mangler ansvarlig";
    public override string NothingMissesOwner => "Alle åbne initiativer har en ansvarlig.";
    public override string ITakeIt => "Jeg tager det";
    public override string ProposedOwner(string name) => $"Foreslået: {name} – bekræft?";
    public override string ConfirmProposed => "Bekræft";
    public override string TakeOverTitle => "Overtag planen";
    public override string CoordinatorIsHere(string name) => $"{name} er med her og kan give rollen som koordinator videre.";
    public override string CoordinatorMayHaveLeft(string name) => $"Er {name} ikke med længere? Skriv »overtag planen« i planens egen samtale, så kan en anden tage rollen.";
    public override string CoordinatorLeft(string name) => $"{name} er ikke længere med i planens samtale. Du kan tage rollen.";
    public override string BecomeCoordinator => "Bliv koordinator";
    public override string NewCoordinator => "Ny koordinator";
    public override string PassOnCoordination => "Giv rollen videre";
    public override string CoordinatorNow(string name) => $"{name} er nu koordinator.";
    public override string OpenWork => "Åbne opgaver";
    public override string WhoseWork => "Hvem har opgaverne nu?";
    public override string OwnerHas(string name, int count) => $"{name} ({count})";
    public override string ShowWork => "Vis opgaverne";
    public override string NobodyHasWork => "Ingen har åbne opgaver i planen.";
    public override string WorkOf(string name) => $"Åbne opgaver hos {name}";
    public override string WhichToTakeOver => "Hvilke opgaver skal en anden have?";
    public override string TickOne => "Sæt kryds ved mindst én.";
    public override string TakeOverChosen => "Overtag de valgte";
    public override string TakenOver(int count, string name) => $"{count} {(count == 1 ? "opgave" : "opgaver")} er nu hos {name}.";
    public override string SomeAreLeft(int count) => $"{count} mere kan overtages bagefter.";
    public override string ThinkOfTurnover => "Tænk også på udskiftning";
    public override string DidMakeCoordinator(string name) => $"gjorde {name} til koordinator";
}
