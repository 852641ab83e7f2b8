namespace PlanBot.Core.Languages;

public sealed partial class English
{
    public override string AddInitiative => "Add initiative";
    public override string AddAnother => "Add another initiative";
    public override string Initiative => "Initiative";
    public override string WhatToDo => "What will you do?";
    public override string WhatToDoExample => "E.g. meetings, theory-of-change workshop, collaboration agreement";
    public override string WhoIsResponsible => "Who is responsible?";
    public override string ChooseAPerson => "Choose a person";
    public override string NotInTeams => "Not in Teams: type below";
    public override string OrNameOrRole => "Or type a name or role outside Teams";
    public override string RoleExample => "E.g. leader, project manager, coordinator, volunteer";
    public override string Responsible => "Responsible";
    public override string NoOneResponsible => "No one responsible";
    public override string PersonUnknown => "The person cannot be found in the conversation. Choose another, or type a name or role.";
    public override string OneOwner => "Either choose a person or type a name, not both.";
    public override string Deadline => "Deadline";
    public override string NoDeadline => "No deadline";
    public override string DeadlineIs(string date) => $"Due {date}";
    public override string DeadlineWas(string date) => $"The deadline was {date}";
    public override string Milestones => "Milestones";
    public override string MilestoneNumber(int number) => $"Milestone {number}";
    public override string MilestoneDate(int number) => $"Date of milestone {number}";
    public override string MilestoneExample => "E.g. meeting held, theory of change drawn up";
    public override string MoreMilestones => "More milestones";
    public override string IsItCompleted => "Has the initiative been completed?";
    public override string HowFar => "Status";
    public override string NotStarted => "Not started";
    public override string UnderWay => "Under way";
    public override string Completed => "Completed";
    public override string MarkCompleted => "Completed";
    public override string MarkUnderWay => "Set under way again";
    public override string MoveDeadline => "Move deadline";
    public override string ChooseResponsible => "Choose who is responsible";
    public override string DeleteInitiative => "Delete the initiative";
    public override string InitiativeDeleted(string title) => $"The initiative ‘{title}’ has been deleted.";
    public override string InitiativeRestored => "The initiative is back.";
    public override string FromQuestion(string part) => $"From {part}";
}
