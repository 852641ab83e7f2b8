using PlanBot.Core.Plans.Beside;

namespace PlanBot.Core.Conversation.Commands;

/// <summary>How the plan stands with Planner, or which plan there to use.</summary>
public sealed record ShowPlanner : PlanCommand;

/// <param name="PlannerPlan">Planner's id of one of the team's plans, or <see cref="Another"/> for a new one.</param>
public sealed record ConnectPlanner(string? PlannerPlan = null) : PlanCommand
{
    public const string Another = "new";
}

public sealed record DisconnectPlanner : PlanCommand;

/// <summary>In whose name nudges come in channels.</summary>
public sealed record ShowPosting : PlanCommand;

public sealed record PostAsMe : PlanCommand;

public sealed record PostAsBot : PlanCommand;

/// <summary>Where one is reminded: in the chat, or in the activity feed.</summary>
public sealed record ShowFeed : Command;

public sealed record ChooseFeed(bool On) : Command;

/// <summary>What works and what does not, for whoever looks after this PlanBot.</summary>
public sealed record ShowDoctor : Command;
