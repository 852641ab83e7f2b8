namespace PlanBot.Core.Languages;

public sealed partial class Norwegian
{
    public override string StatusPer(string date) => $"Status per {date}";
    public override string NewSince(string moment) => $"Nytt siden du sist så status ({moment})";
    public override string NothingNewSince(string moment) => $"Ikke noe nytt siden du sist så status ({moment}).";
    public override string NewInitiative => "Nytt tiltak";
    public override string ClarityRoundIsOpen => "En klarhetsrunde er åpen.";
    public override string CountProposed(int count) => $"{count} med foreslått ansvarlig";
    public override string ProposedOwners => "Ansvarlig er foreslått, ikke bekreftet";
    public override string WholeStatus => "Hele statusen";
    public override string NothingHere => "Ingenting her akkurat nå.";
    public override string AllPlansTitle => "Alle planene dine";
    public override string AllPlansOrder => "Øverst det som venter mest på noen.";
    public override string NothingIsWaiting => "Ingenting venter på noen";
    public override string CountDivided(int count) => $"ulike svar på {count} spørsmål";
    public override string CountUnclear(int count) => $"uklart svar på {count} spørsmål";
    public override string MorePlans(int count) => $"Det er {count} {(count == 1 ? "plan" : "planer")} til. Skriv «oversikt» for å velge en.";
    public override string OverviewPinned => "Oversikten er festet. Den følger med når planen endres.";
    public override string OverviewUnpinned => "Oversikten er ikke festet lenger.";
    public override string NowhereToPin => "Planen er bare her i din egen chat. En oversikt kan festes i en kanal eller en gruppechat.";
    public override string DidPin => "festet oversikten";
    public override string DidUnpin => "løsnet oversikten";
    public override string CountNotSent(int count) => $"{count} {(count == 1 ? "påminnelse" : "påminnelser")} kunne ikke sendes.";
}
