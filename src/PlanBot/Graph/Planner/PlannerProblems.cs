using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Beside;
using PlanBot.Graph.Traffic;

namespace PlanBot.Graph.Planner;

/// <summary>What a refusal of Planner's means for people.</summary>
internal static class PlannerProblems
{
    /// <summary>What stands in the way of the whole plan; null where it is nothing that the coordinator could do about.</summary>
    public static PlannerProblem? Of(GraphFailure failure) =>
        failure.Trouble is GraphTrouble.NotGranted or GraphTrouble.Gone or GraphTrouble.Full ? Of(failure, null) : null;

    /// <param name="id">The initiative that it is about; null: the plan.</param>
    public static PlannerProblem Of(GraphFailure failure, InitiativeId? id) => new(
        failure switch
        {
            { Code: "MaximumTasksInProject" or "MaximumActiveTasksInProject" or "MaximumTasksCreatedByUser" } => PlannerTrouble.TooManyTasks,
            { Code: "MaximumTasksAssignedToUser" } => PlannerTrouble.OwnerHasTooMany,
            { Code: "MaximumChecklistItemsOnTask" } => PlannerTrouble.TooManyChecklistPoints,
            { Code: "MaximumBucketsInProject" } => PlannerTrouble.TooManyBuckets,
            { Code: "MaximumAssigneesInTasks" } => PlannerTrouble.TooManyAssignees,
            { Code: "MaximumProjectsOwnedByUser" or "MaximumPlannerPlans" or "MaximumProjectsSharedWithUser" } => PlannerTrouble.TooManyPlans,
            { Trouble: GraphTrouble.NotGranted } => PlannerTrouble.NotGranted,
            { Trouble: GraphTrouble.Gone } => PlannerTrouble.PlanGone,
            _ => PlannerTrouble.Refused,
        },
        id);
}
