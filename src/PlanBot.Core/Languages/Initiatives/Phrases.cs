namespace PlanBot.Core.Languages;

/// <summary>Initiatives and their owners, deadlines and milestones.</summary>
public abstract partial class Phrases
{
    public abstract string AddInitiative { get; }
    public abstract string AddAnother { get; }
    public abstract string Initiative { get; }
    public abstract string WhatToDo { get; }
    public abstract string WhatToDoExample { get; }
    public abstract string WhoIsResponsible { get; }
    public abstract string ChooseAPerson { get; }
    public abstract string NotInTeams { get; }
    public abstract string OrNameOrRole { get; }
    public abstract string RoleExample { get; }
    public abstract string Responsible { get; }
    public abstract string NoOneResponsible { get; }
    public abstract string PersonUnknown { get; }
    public abstract string OneOwner { get; }
    public abstract string Deadline { get; }
    public abstract string NoDeadline { get; }
    public abstract string DeadlineIs(string date);
    public abstract string DeadlineWas(string date);
    public abstract string Milestones { get; }
    public abstract string MilestoneNumber(int number);
    public abstract string MilestoneDate(int number);
    public abstract string MilestoneExample { get; }
    public abstract string MoreMilestones { get; }
    public abstract string IsItCompleted { get; }
    public abstract string HowFar { get; }
    public abstract string NotStarted { get; }
    public abstract string UnderWay { get; }
    public abstract string Completed { get; }
    public abstract string MarkCompleted { get; }
    public abstract string MarkUnderWay { get; }
    public abstract string MoveDeadline { get; }
    public abstract string ChooseResponsible { get; }
    public abstract string DeleteInitiative { get; }
    public abstract string InitiativeDeleted(string title);
    public abstract string InitiativeRestored { get; }
    public abstract string FromQuestion(string part);
}
