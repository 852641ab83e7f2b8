using PlanBot.Core.People;

namespace PlanBot.Core.Plans.Beside;

/// <summary>Which plan in Planner the initiatives are tasks of.</summary>
/// <param name="Group">The team's Entra group (a GUID).</param>
/// <param name="PlannerPlan">Planner's id (28 characters); null while a new plan is being made.</param>
public sealed record PlannerLink(string Group, string? PlannerPlan, string Title)
{
    /// <summary>Who is said to have done what was done in Planner: Planner itself does not tell who it was.</summary>
    public static Person Itself { get; } = new(new("planner"), "Planner");
}

/// <summary>What of an initiative is kept the same here and in Planner.</summary>
public enum PlannerField
{
    Title,
    Deadline,
    Completion,
    Owner,

    /// <summary>Whether it is there at all.</summary>
    Existence,
}
