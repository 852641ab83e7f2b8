namespace PlanBot.Core.Languages;

public sealed partial class Norwegian
{
    public override string AddInitiative => "Legg til tiltak";
    public override string AddAnother => "Legg til et tiltak til";
    public override string Initiative => "Tiltak";
    public override string WhatToDo => "Hva vil dere gjøre?";
    public override string WhatToDoExample => "F.eks. møter, endringsteoriworkshop, samarbeidsavtale";
    public override string WhoIsResponsible => "Hvem er ansvarlig?";
    public override string ChooseAPerson => "Velg en person";
    public override string NotInTeams => "Ikke i Teams: skriv under";
    public override string OrNameOrRole => "Eller skriv et navn eller en rolle utenfor Teams";
    public override string RoleExample => "F.eks. leder, prosjektleder, koordinator, frivillig";
    public override string Responsible => "Ansvarlig";
    public override string NoOneResponsible => "Ingen ansvarlig";
    public override string PersonUnknown => "Fant ikke personen i samtalen. Velg en annen, eller skriv et navn eller en rolle.";
    public override string OneOwner => "Velg enten en person eller skriv et navn, ikke begge deler.";
    public override string Deadline => "Frist";
    public override string NoDeadline => "Ingen frist";
    public override string DeadlineIs(string date) => $"Frist {date}";
    public override string DeadlineWas(string date) => $"Fristen var {date}";
    public override string Milestones => "Milepæler";
    public override string MilestoneNumber(int number) => $"Milepæl {number}";
    public override string MilestoneDate(int number) => $"Dato for milepæl {number}";
    public override string MilestoneExample => "F.eks. møte er gjennomført, endringsteori utarbeidet";
    public override string MoreMilestones => "Flere milepæler";
    public override string IsItCompleted => "Er tiltaket gjennomført?";
    public override string HowFar => "Status";
    public override string NotStarted => "Ikke startet";
    public override string UnderWay => "I gang";
    public override string Completed => "Gjennomført";
    public override string MarkCompleted => "Gjennomført";
    public override string MarkUnderWay => "Sett i gang igjen";
    public override string MoveDeadline => "Flytt frist";
    public override string ChooseResponsible => "Velg ansvarlig";
    public override string DeleteInitiative => "Slett tiltaket";
    public override string InitiativeDeleted(string title) => $"Tiltaket «{title}» er slettet.";
    public override string InitiativeRestored => "Tiltaket er tilbake.";
    public override string FromQuestion(string part) => $"Fra {part}";
}
