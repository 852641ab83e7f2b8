using PlanBot.Core.Plans;

namespace PlanBot.Core.Conversation.Commands;

/// <summary>A plan's status: all of it, or what one phase, one party or one state holds.</summary>
/// <param name="Page">From 0, of what is drilled into.</param>
public sealed record ShowStatus(int Page = 0) : PlanCommand
{
    public string? Phase { get; init; }

    public PartyId? Party { get; init; }

    public StatusState? State { get; init; }

    public bool AsText { get; init; }
}

/// <summary>What of a status can be looked at on its own.</summary>
public enum StatusState
{
    Late,
    Unowned,
    Proposed,
    Due,
    NotStarted,
    UnderWay,
    Completed,
    Divided,
    Unclear,
    New,
}

/// <summary>How all the plans stand that the person may see.</summary>
public sealed record ShowAllPlans : Command;

/// <summary>Puts the overview into the places the plan lives in, where it is kept true; or lets it be.</summary>
public sealed record PinOverview(bool Off = false) : PlanCommand;

public sealed record ShowMine : Command;

/// <param name="Before">Shows the changes before this version; 0 for the newest.</param>
public sealed record ShowHistory(int Before = 0) : PlanCommand;

/// <summary>What can be done with the plan besides.</summary>
public sealed record ShowMenu : PlanCommand;
