using PlanBot.Core.Plans.Beside;

namespace PlanBot.Core.Languages;

public sealed partial class Norwegian
{
    public override string Planner => "Planner";
    public override string PlannerIsOff => "PlanBot har ikke lov til å bruke Planner her. Den som drifter PlanBot, kan slå det på (innstillingen Graph:Planner).";
    public override string PlannerNeedsTeam => "Planner hører til et team. Legg til PlanBot i en av kanalene til teamet, og start planen der.";
    public override string PlannerAsking => "PlanBot spør hvilke planer teamet har i Planner. Vis kortet igjen om et øyeblikk.";
    public override string PlannerNotReached => "Planner har ikke svart ennå. Vis kortet igjen om litt. Fortsetter det, kan den som drifter PlanBot, skrive «doctor».";
    public override string PlannerNotChosen(string coordinator) => $"Planen er ikke i Planner ennå. Det kan koordinatoren, {coordinator}, velge.";
    public override string WhatPlannerDoes => "Tiltak med en ansvarlig i Teams blir oppgaver i Planner. Tittel, ansvarlig, frist og om det er gjennomført, følger med begge veier. Svar og notater blir her.";
    public override string ChoosePlannerPlan => "Velg en plan i Planner";
    public override string NewPlannerPlan => "En ny plan i Planner";
    public override string ConnectPlanner => "Koble til Planner";
    public override string DisconnectPlanner => "Koble fra Planner";
    public override string PlannerConnected => "Planen er koblet til Planner. Oppgavene kommer om litt.";
    public override string PlannerDisconnected => "Planen er ikke lenger koblet til Planner. Oppgavene der blir som de er.";
    public override string PlannerPlan => "Plan i Planner";
    public override string PlannerBeingMade => "Planen i Planner er i ferd med å bli opprettet.";
    public override string PlannerTasks(int count) => $"{count} tiltak er {(count == 1 ? "en oppgave" : "oppgaver")} i Planner";
    public override string PlannerLooked(string moment) => $"Sist sammenlignet {moment}";
    public override string PlannerNotLooked => "Ikke sammenlignet ennå";
    public override string PlannerWaiting => "Noe er endret her og er på vei til Planner.";
    public override string PlannerTroubles => "Dette kunne ikke bli med";
    public override string OpenPlanner => "Åpne Planner";
    public override string ShowAgain => "Vis igjen";
    public override string AndSoManyMore(int count) => $"og {count} til";
    public override string SomebodyInPlanner => "Noen i Planner";
    public override string OpenInTeams => "Åpne planen i Teams";
    public override string TaskNote(string plan) => $"Oppgaven hører til planen «{plan}» i PlanBot. Endre gjerne tittel, frist, ansvarlig og status her: PlanBot følger med.";
    public override string NoPhaseBucket => "Øvrige";
    public override string DidConnectPlanner(string title) => $"koblet planen til «{title}» i Planner";
    public override string DidDisconnectPlanner => "avsluttet koblingen til Planner";
    public override string PlannerSharedWith(string title, string names) => $"«{title}» er i Planner også tildelt {names}";
    public override string PlannerNotShared(string title) => $"«{title}» er ikke lenger tildelt andre i Planner";
    public override string PlannerSettled(string title, string field, bool plannersStands, string other) => $"«{title}»: {field} var endret både her og i Planner. Den siste endringen gjelder, og det er {(plannersStands ? "den i Planner" : "den her")}. Den andre var: {other}";
    public override string PlannerDeletion => "slettet";
    public override string TheTitle => "tittelen";
    public override string TheDeadline => "fristen";
    public override string TheCompletion => "hvor langt det er kommet";
    public override string TheOwner => "den ansvarlige";
    public override string TheInitiative => "tiltaket";
    public override string PlannerNotGranted => "PlanBot har ikke (lenger) lov til å bruke Planner. En administrator kan gi lov: skriv «doctor» og se hvordan.";
    public override string PlannerPlanGone => "Planen i Planner finnes ikke lenger. Koble fra, og velg en annen plan.";
    public override string PlannerFull => "Planen i Planner har ikke plass til flere oppgaver. Fjern gjennomførte oppgaver der, eller velg en ny plan.";
    public override string PlannerOwnerFull => "Den ansvarlige har så mange oppgaver som Planner tillater. Tiltaket står her i planen likevel.";
    public override string PlannerChecklistFull => "Planner har plass til 20 punkter på sjekklisten til en oppgave. De siste milepælene står bare her.";
    public override string PlannerBucketsFull => "Planen i Planner har ikke plass til flere kolonner. Oppgaven ligger utenfor delene i planen.";
    public override string PlannerAssigneesFull => "Oppgaven har så mange ansvarlige som Planner tillater. Fjern en der.";
    public override string PlannerPlansFull => "Teamet kan ikke få flere planer i Planner. Velg en av dem som finnes.";
    public override string PlannerOwnerOutside => "Planner kan ikke gi oppgaven til den ansvarlige. Er personen med i teamet? Oppgaven er der uten ansvarlig.";
    public override string PlannerRefused => "Planner tok ikke imot det. PlanBot prøver igjen neste gang noe endres.";
}
