using PlanBot.Core.Plans.Beside;

namespace PlanBot.Core.Languages;

public sealed partial class Danish
{
    public override string Planner => "Planner";
    public override string PlannerIsOff => "PlanBot må ikke bruge Planner her. Den, der driver PlanBot, kan slå det til (indstillingen Graph:Planner).";
    public override string PlannerNeedsTeam => "Planner hører til et team. Tilføj PlanBot i en af teamets kanaler, og begynd planen der.";
    public override string PlannerAsking => "PlanBot spørger, hvilke planer teamet har i Planner. Vis kortet igen om et øjeblik.";
    public override string PlannerNotReached => "Planner har ikke svaret endnu. Vis kortet igen om lidt. Bliver det ved, kan den, der driver PlanBot, skrive »doctor«.";
    public override string PlannerNotChosen(string coordinator) => $"Planen er ikke i Planner endnu. Det kan koordinatoren, {coordinator}, vælge.";
    public override string WhatPlannerDoes => "Initiativer med en ansvarlig i Teams bliver til opgaver i Planner. Titel, ansvarlig, frist og om det er gennemført, følger med begge veje. Svar og noter bliver her.";
    public override string ChoosePlannerPlan => "Vælg en plan i Planner";
    public override string NewPlannerPlan => "En ny plan i Planner";
    public override string ConnectPlanner => "Forbind med Planner";
    public override string DisconnectPlanner => "Afbryd forbindelsen";
    public override string PlannerConnected => "Planen er forbundet med Planner. Opgaverne kommer om lidt.";
    public override string PlannerDisconnected => "Planen er ikke længere forbundet med Planner. Opgaverne dér bliver, som de er.";
    public override string PlannerPlan => "Plan i Planner";
    public override string PlannerBeingMade => "Planen i Planner er ved at blive oprettet.";
    public override string PlannerTasks(int count) => $"{count} {(count == 1 ? "initiativ er en opgave" : "initiativer er opgaver")} i Planner";
    public override string PlannerLooked(string moment) => $"Sammenlignet senest {moment}";
    public override string PlannerNotLooked => "Ikke sammenlignet endnu";
    public override string PlannerWaiting => "Noget er ændret her og er på vej til Planner.";
    public override string PlannerTroubles => "Det her kunne ikke komme med";
    public override string OpenPlanner => "Åbn Planner";
    public override string ShowAgain => "Vis igen";
    public override string AndSoManyMore(int count) => $"og {count} til";
    public override string SomebodyInPlanner => "Nogen i Planner";
    public override string OpenInTeams => "Åbn planen i Teams";
    public override string TaskNote(string plan) => $"Opgaven hører til planen »{plan}« i PlanBot. Ret gerne titel, frist, ansvarlig og status her: PlanBot følger med.";
    public override string NoPhaseBucket => "Øvrige";
    public override string DidConnectPlanner(string title) => $"forbandt planen med »{title}« i Planner";
    public override string DidDisconnectPlanner => "afbrød forbindelsen med Planner";
    public override string PlannerSharedWith(string title, string names) => $"»{title}« er i Planner også tildelt {names}";
    public override string PlannerNotShared(string title) => $"»{title}« er ikke længere tildelt andre i Planner";
    public override string PlannerSettled(string title, string field, bool plannersStands, string other) => $"»{title}«: {field} var ændret både her og i Planner. Den seneste ændring gælder, og det er {(plannersStands ? "Planners" : "den her")}. Den anden var: {other}";
    public override string PlannerDeletion => "slettet";
    public override string TheTitle => "titlen";
    public override string TheDeadline => "fristen";
    public override string TheCompletion => "hvor langt det er";
    public override string TheOwner => "den ansvarlige";
    public override string TheInitiative => "initiativet";
    public override string PlannerNotGranted => "PlanBot har ikke (længere) lov til at bruge Planner. En administrator kan give lov: skriv »doctor« og se hvordan.";
    public override string PlannerPlanGone => "Planen i Planner findes ikke længere. Afbryd forbindelsen, og vælg en anden plan.";
    public override string PlannerFull => "Planen i Planner kan ikke rumme flere opgaver. Fjern gennemførte opgaver dér, eller vælg en ny plan.";
    public override string PlannerOwnerFull => "Den ansvarlige har så mange opgaver, som Planner tillader. Initiativet er her i planen alligevel.";
    public override string PlannerChecklistFull => "Planner har plads til 20 punkter på en opgaves tjekliste. De sidste milepæle står kun her.";
    public override string PlannerBucketsFull => "Planen i Planner kan ikke rumme flere kolonner. Opgaven ligger uden for planens dele.";
    public override string PlannerAssigneesFull => "Opgaven har så mange ansvarlige, som Planner tillader. Fjern en dér.";
    public override string PlannerPlansFull => "Teamet kan ikke få flere planer i Planner. Vælg en af dem, der er.";
    public override string PlannerOwnerOutside => "Planner kan ikke give opgaven til den ansvarlige. Er personen med i teamet? Opgaven er der uden ansvarlig.";
    public override string PlannerRefused => "Planner tog ikke imod det. PlanBot prøver igen, næste gang noget ændres.";
}
