using System.Collections.Immutable;
using PlanBot.Core.Conversation;

namespace PlanBot.Core.Plans.Beside;

/// <summary>Planner as far as it can be known without asking it: a turn never waits for it.</summary>
public interface IPlanner
{
    /// <summary>Whether this PlanBot may use Planner at all.</summary>
    bool IsOn { get; }

    Task<PlannerState> StateAsync(PlanId plan, CancellationToken cancellationToken);

    /// <summary>Asks for the plans of the team that this channel belongs to; they are there a little later.</summary>
    Task AskForPlansAsync(PlanId plan, Place channel, CancellationToken cancellationToken);
}

/// <param name="Team">What was found out about the channel's team; null: not asked yet.</param>
/// <param name="Tasks">How many initiatives are tasks.</param>
/// <param name="IsWaiting">Whether changes made here wait to be told to Planner.</param>
/// <param name="LastLook">When Planner was last compared; null: never.</param>
public sealed record PlannerState(
    PlannerTeam? Team, int Tasks = 0, bool IsWaiting = false, DateTimeOffset? LastLook = null, ImmutableArray<PlannerProblem> Problems = default);

/// <param name="Group">The team's Entra group; null where the place belongs to no team, or Graph did not tell.</param>
/// <param name="Asked">When it was asked: what is older than a few minutes is asked again.</param>
public sealed record PlannerTeam(string? Group, ImmutableArray<PlannerPlan> Plans, DateTimeOffset Asked);

public sealed record PlannerPlan(string Id, string Title);

/// <summary>Something that Planner does not take, or that stands in the way, for the coordinator to know.</summary>
/// <param name="Initiative">Null where it concerns all.</param>
public sealed record PlannerProblem(PlannerTrouble Trouble, InitiativeId? Initiative);

public enum PlannerTrouble
{
    /// <summary>Planner's right is not granted (any more).</summary>
    NotGranted,

    /// <summary>The plan in Planner is no more.</summary>
    PlanGone,

    /// <summary>The plan in Planner holds no more tasks.</summary>
    TooManyTasks,

    /// <summary>The owner has as many tasks as Planner allows her.</summary>
    OwnerHasTooMany,

    /// <summary>A task's checklist holds twenty points.</summary>
    TooManyChecklistPoints,

    TooManyBuckets,

    TooManyAssignees,

    /// <summary>The team, or the bot, may have no more plans.</summary>
    TooManyPlans,

    /// <summary>Planner does not let this person be assigned: she is not in the team.</summary>
    OwnerNotInTeam,

    /// <summary>Planner refused it for a reason of its own.</summary>
    Refused,
}

/// <summary>The Planner of a PlanBot that may not use it.</summary>
public sealed class NoPlanner : IPlanner
{
    public bool IsOn => false;

    public Task<PlannerState> StateAsync(PlanId plan, CancellationToken cancellationToken) => Task.FromResult(new PlannerState(null));

    public Task AskForPlansAsync(PlanId plan, Place channel, CancellationToken cancellationToken) => Task.CompletedTask;
}
