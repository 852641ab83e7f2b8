using PlanBot.Core.Plans.Beside;

namespace PlanBot.Core.Languages;

public sealed partial class English
{
    public override string Planner => "Planner";
    public override string PlannerIsOff => "PlanBot may not use Planner here. Whoever runs PlanBot can switch it on (the setting Graph:Planner).";
    public override string PlannerNeedsTeam => "Planner belongs to a team. Add PlanBot to one of the team's channels and start the plan there.";
    public override string PlannerAsking => "PlanBot is asking which plans the team has in Planner. Show the card again in a moment.";
    public override string PlannerNotReached => "Planner has not answered yet. Show the card again shortly. If it goes on, whoever runs PlanBot can write ‘doctor’.";
    public override string PlannerNotChosen(string coordinator) => $"The plan is not in Planner yet. The coordinator, {coordinator}, can choose that.";
    public override string WhatPlannerDoes => "Initiatives with someone responsible in Teams become tasks in Planner. Title, responsible, deadline and whether it is completed follow both ways. Answers and notes stay here.";
    public override string ChoosePlannerPlan => "Choose a plan in Planner";
    public override string NewPlannerPlan => "A new plan in Planner";
    public override string ConnectPlanner => "Connect with Planner";
    public override string DisconnectPlanner => "Disconnect Planner";
    public override string PlannerConnected => "The plan is connected with Planner. The tasks will be there shortly.";
    public override string PlannerDisconnected => "The plan is no longer connected with Planner. The tasks there stay as they are.";
    public override string PlannerPlan => "Plan in Planner";
    public override string PlannerBeingMade => "The plan in Planner is being created.";
    public override string PlannerTasks(int count) => $"{count} {(count == 1 ? "initiative is a task" : "initiatives are tasks")} in Planner";
    public override string PlannerLooked(string moment) => $"Last compared {moment}";
    public override string PlannerNotLooked => "Not compared yet";
    public override string PlannerWaiting => "Something was changed here and is on its way to Planner.";
    public override string PlannerTroubles => "This could not be taken along";
    public override string OpenPlanner => "Open Planner";
    public override string ShowAgain => "Show again";
    public override string AndSoManyMore(int count) => $"and {count} more";
    public override string SomebodyInPlanner => "Somebody in Planner";
    public override string OpenInTeams => "Open the plan in Teams";
    public override string TaskNote(string plan) => $"The task belongs to the plan ‘{plan}’ in PlanBot. Feel free to change title, deadline, responsible and status here: PlanBot follows.";
    public override string NoPhaseBucket => "Other";
    public override string DidConnectPlanner(string title) => $"connected the plan with ‘{title}’ in Planner";
    public override string DidDisconnectPlanner => "disconnected the plan from Planner";
    public override string PlannerSharedWith(string title, string names) => $"‘{title}’ is also assigned to {names} in Planner";
    public override string PlannerNotShared(string title) => $"‘{title}’ is no longer assigned to others in Planner";
    public override string PlannerSettled(string title, string field, bool plannersStands, string other) => $"‘{title}’: {field} was changed both here and in Planner. The latest change stands, which is {(plannersStands ? "Planner's" : "the one here")}. The other was: {other}";
    public override string PlannerDeletion => "deleted";
    public override string TheTitle => "the title";
    public override string TheDeadline => "the deadline";
    public override string TheCompletion => "how far it is";
    public override string TheOwner => "who is responsible";
    public override string TheInitiative => "the initiative";
    public override string PlannerNotGranted => "PlanBot is not (or no longer) allowed to use Planner. An administrator can allow it: write ‘doctor’ to see how.";
    public override string PlannerPlanGone => "The plan in Planner no longer exists. Disconnect, and choose another plan.";
    public override string PlannerFull => "The plan in Planner holds no more tasks. Remove completed tasks there, or choose a new plan.";
    public override string PlannerOwnerFull => "The person responsible has as many tasks as Planner allows. The initiative is in the plan here all the same.";
    public override string PlannerChecklistFull => "Planner holds 20 points on a task's checklist. The last milestones stand here alone.";
    public override string PlannerBucketsFull => "The plan in Planner holds no more columns. The task lies outside the parts of the plan.";
    public override string PlannerAssigneesFull => "The task has as many assignees as Planner allows. Remove one there.";
    public override string PlannerPlansFull => "The team can have no more plans in Planner. Choose one of those there are.";
    public override string PlannerOwnerOutside => "Planner cannot assign the task to the person responsible. Is she or he in the team? The task is there without anyone responsible.";
    public override string PlannerRefused => "Planner did not take it. PlanBot tries again the next time something changes.";
}
