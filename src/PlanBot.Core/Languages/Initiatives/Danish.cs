namespace PlanBot.Core.Languages;

public sealed partial class Danish
{
    public override string AddInitiative => "Tilføj initiativ";
    public override string AddAnother => "Tilføj et initiativ mere";
    public override string Initiative => "Initiativ";
    public override string WhatToDo => "Hvad vil I gøre?";
    public override string WhatToDoExample => "Fx møder, forandringsteoriworkshop, samarbejdsaftale";
    public override string WhoIsResponsible => "Hvem er ansvarlig?";
    public override string ChooseAPerson => "Vælg en person";
    public override string NotInTeams => "Ikke i Teams: skriv herunder";
    public override string OrNameOrRole => "Eller skriv et navn eller en rolle uden for Teams";
    public override string RoleExample => "Fx leder, projektleder, koordinator, frivillig";
    public override string Responsible => "Ansvarlig";
    public override string NoOneResponsible => "Ingen ansvarlig";
    public override string PersonUnknown => "Personen kan ikke findes i samtalen. Vælg en anden, eller skriv et navn eller en rolle.";
    public override string OneOwner => "Vælg enten en person eller skriv et navn, ikke begge dele.";
    public override string Deadline => "Frist";
    public override string NoDeadline => "Ingen frist";
    public override string DeadlineIs(string date) => $"Frist {date}";
    public override string DeadlineWas(string date) => $"Fristen var {date}";
    public override string Milestones => "Milepæle";
    public override string MilestoneNumber(int number) => $"Milepæl {number}";
    public override string MilestoneDate(int number) => $"Dato for milepæl {number}";
    public override string MilestoneExample => "Fx møde er gennemført, forandringsteori udarbejdet";
    public override string MoreMilestones => "Flere milepæle";
    public override string IsItCompleted => "Er initiativet gennemført?";
    public override string HowFar => "Status";
    public override string NotStarted => "Ikke begyndt";
    public override string UnderWay => "I gang";
    public override string Completed => "Gennemført";
    public override string MarkCompleted => "Gennemført";
    public override string MarkUnderWay => "Sæt i gang igen";
    public override string MoveDeadline => "Flyt frist";
    public override string ChooseResponsible => "Vælg ansvarlig";
    public override string DeleteInitiative => "Slet initiativet";
    public override string InitiativeDeleted(string title) => $"Initiativet »{title}« er slettet.";
    public override string InitiativeRestored => "Initiativet er tilbage.";
    public override string FromQuestion(string part) => $"Fra {part}";
}
