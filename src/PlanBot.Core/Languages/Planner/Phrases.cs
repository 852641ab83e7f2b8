using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Beside;

namespace PlanBot.Core.Languages;

/// <summary>Planner: choosing a plan there, and how it stands.</summary>
public abstract partial class Phrases
{
    public abstract string Planner { get; }
    public abstract string PlannerIsOff { get; }
    public abstract string PlannerNeedsTeam { get; }
    public abstract string PlannerAsking { get; }
    public abstract string PlannerNotReached { get; }
    public abstract string PlannerNotChosen(string coordinator);
    public abstract string WhatPlannerDoes { get; }
    public abstract string ChoosePlannerPlan { get; }
    public abstract string NewPlannerPlan { get; }
    public abstract string ConnectPlanner { get; }
    public abstract string DisconnectPlanner { get; }
    public abstract string PlannerConnected { get; }
    public abstract string PlannerDisconnected { get; }
    public abstract string PlannerPlan { get; }
    public abstract string PlannerBeingMade { get; }
    public abstract string PlannerTasks(int count);
    public abstract string PlannerLooked(string moment);
    public abstract string PlannerNotLooked { get; }
    public abstract string PlannerWaiting { get; }
    public abstract string PlannerTroubles { get; }
    public abstract string OpenPlanner { get; }
    public abstract string ShowAgain { get; }
    public abstract string AndSoManyMore(int count);
    public abstract string SomebodyInPlanner { get; }
    public abstract string OpenInTeams { get; }
    public abstract string TaskNote(string plan);
    public abstract string NoPhaseBucket { get; }
    public abstract string DidConnectPlanner(string title);
    public abstract string DidDisconnectPlanner { get; }
    public abstract string PlannerSharedWith(string title, string names);
    public abstract string PlannerNotShared(string title);
    public abstract string PlannerSettled(string title, string field, bool plannersStands, string other);
    public abstract string PlannerDeletion { get; }
    public abstract string TheTitle { get; }
    public abstract string TheDeadline { get; }
    public abstract string TheCompletion { get; }
    public abstract string TheOwner { get; }
    public abstract string TheInitiative { get; }
    public abstract string PlannerNotGranted { get; }
    public abstract string PlannerPlanGone { get; }
    public abstract string PlannerFull { get; }
    public abstract string PlannerOwnerFull { get; }
    public abstract string PlannerChecklistFull { get; }
    public abstract string PlannerBucketsFull { get; }
    public abstract string PlannerAssigneesFull { get; }
    public abstract string PlannerPlansFull { get; }
    public abstract string PlannerOwnerOutside { get; }
    public abstract string PlannerRefused { get; }

    public string PlannerFieldIs(PlannerField field) => field switch
    {
        PlannerField.Title => TheTitle,
        PlannerField.Deadline => TheDeadline,
        PlannerField.Completion => TheCompletion,
        PlannerField.Owner => TheOwner,
        _ => TheInitiative,
    };

    /// <summary>What Planner does not take, and what helps.</summary>
    public string TroubleIs(PlannerTrouble trouble) => trouble switch
    {
        PlannerTrouble.NotGranted => PlannerNotGranted,
        PlannerTrouble.PlanGone => PlannerPlanGone,
        PlannerTrouble.TooManyTasks => PlannerFull,
        PlannerTrouble.OwnerHasTooMany => PlannerOwnerFull,
        PlannerTrouble.TooManyChecklistPoints => PlannerChecklistFull,
        PlannerTrouble.TooManyBuckets => PlannerBucketsFull,
        PlannerTrouble.TooManyAssignees => PlannerAssigneesFull,
        PlannerTrouble.TooManyPlans => PlannerPlansFull,
        PlannerTrouble.OwnerNotInTeam => PlannerOwnerOutside,
        _ => PlannerRefused,
    };
}
