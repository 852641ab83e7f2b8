namespace PlanBot.Core.Languages;

public sealed partial class Norwegian
{
    public override string MissingOwner => "Mangler ansvarlig";
    public override string NothingMissesOwner => "Alle åpne tiltak har en ansvarlig.";
    public override string ITakeIt => "Jeg tar det";
    public override string ProposedOwner(string name) => $"Foreslått: {name} – bekreft?";
    public override string ConfirmProposed => "Bekreft";
    public override string TakeOverTitle => "Overta planen";
    public override string CoordinatorIsHere(string name) => $"{name} er med her og kan gi rollen som koordinator videre.";
    public override string CoordinatorMayHaveLeft(string name) => $"Er ikke {name} med lenger? Skriv «overta planen» i planens egen samtale, så kan en annen ta rollen.";
    public override string CoordinatorLeft(string name) => $"{name} er ikke lenger med i planens samtale. Du kan ta rollen.";
    public override string BecomeCoordinator => "Bli koordinator";
    public override string NewCoordinator => "Ny koordinator";
    public override string PassOnCoordination => "Gi rollen videre";
    public override string CoordinatorNow(string name) => $"{name} er nå koordinator.";
    public override string OpenWork => "Åpne oppgaver";
    public override string WhoseWork => "Hvem har oppgavene nå?";
    public override string OwnerHas(string name, int count) => $"{name} ({count})";
    public override string ShowWork => "Vis oppgavene";
    public override string NobodyHasWork => "Ingen har åpne oppgaver i planen.";
    public override string WorkOf(string name) => $"Åpne oppgaver hos {name}";
    public override string WhichToTakeOver => "Hvilke oppgaver skal en annen ha?";
    public override string TickOne => "Kryss av for minst én.";
    public override string TakeOverChosen => "Overta de valgte";
    public override string TakenOver(int count, string name) => $"{count} {(count == 1 ? "oppgave" : "oppgaver")} er nå hos {name}.";
    public override string SomeAreLeft(int count) => $"{count} til kan overtas etterpå.";
    public override string ThinkOfTurnover => "Tenk også på utskifting";
    public override string DidMakeCoordinator(string name) => $"gjorde {name} til koordinator";
}
