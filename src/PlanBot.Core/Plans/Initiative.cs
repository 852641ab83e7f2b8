using System.Collections.Immutable;
using PlanBot.Core.People;

namespace PlanBot.Core.Plans;

/// <summary>What the team will do about an answer, or on its own account.</summary>
/// <param name="Question">The question it came from; null when it stands alone.</param>
/// <param name="Deadline">In the plan's country, without time, and as precise as the team knows it.</param>
/// <param name="By">Who changed it last.</param>
/// <param name="Version">1 for a new one; what a card calls "seen".</param>
/// <param name="Number">The order in which the plan's initiatives were made, from 1.</param>
public sealed record Initiative(
    InitiativeId Id,
    int Number,
    QuestionId? Question,
    string Title,
    Owner? Owner,
    PlanDate? Deadline,
    ImmutableArray<Milestone> Milestones,
    Completion Completion,
    Person By,
    int Version = 1,
    bool IsDeleted = false)
{
    /// <summary>Ten, so that a form fits a phone.</summary>
    public const int MostMilestones = 10;

    /// <summary>Only when the last day that the deadline may mean has gone.</summary>
    public bool IsLate(DateOnly today) => Completion != Completion.Completed && Deadline?.Last < today;

    public bool IsDueWithin(int days, DateOnly today) =>
        Completion != Completion.Completed && Deadline?.Last >= today && Deadline.First <= today.AddDays(days);

    /// <summary>Whether the two would be read as the same, whatever their versions.</summary>
    public bool SaysTheSameAs(Initiative other) =>
        this with { Version = 0, By = other.By, Milestones = [] } == other with { Version = 0, Milestones = [] } && Milestones.SequenceEqual(other.Milestones);
}

/// <summary>A step on the way. A day is never invented for one that has none.</summary>
public sealed record Milestone(string Title, PlanDate? Date);
