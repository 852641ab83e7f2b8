using PlanBot.Core.Plans;

namespace PlanBot.Core.Conversation.Commands;

/// <summary>What nobody is responsible for, and whose owner is only proposed.</summary>
/// <param name="Page">From 0.</param>
public sealed record ShowUnowned(int Page = 0) : PlanCommand;

/// <summary>"I'll take it": one tap makes whoever presses responsible.</summary>
public sealed record TakeInitiative(InitiativeId Initiative) : PlanCommand;

/// <summary>Confirms the owner that was proposed.</summary>
/// <param name="Seen">The version that the card showed: nobody is confirmed unseen.</param>
public sealed record ConfirmOwner(InitiativeId Initiative, int Seen) : PlanCommand;

/// <summary>Taking over from somebody: whose work it was, and who coordinates.</summary>
public sealed record TakeOver : PlanCommand;

/// <summary>Makes somebody the coordinator.</summary>
public sealed record MakeCoordinator : PlanCommand
{
    /// <summary>The Entra object id; null: whoever presses.</summary>
    public string? Coordinator { get; init; }
}

/// <summary>What one owner has open.</summary>
public sealed record ShowOpenItems : PlanCommand
{
    /// <summary>An <see cref="OwnerKey"/>.</summary>
    public string? From { get; init; }
}

public sealed record TakeOverItems : PlanCommand, IFreeText
{
    public string? Former { get; init; }

    /// <summary>The ticks, with commas between.</summary>
    public string? Items { get; init; }

    public string? Owner { get; init; }

    public string? OwnerName { get; init; }

    public SuspectNumber Suspect { get; init; }

    public Command WithTexts(Func<string, string> change) => this with { OwnerName = OwnerName?.With(change) };

    public Command Again(SuspectNumber suspect) => new TakeOverItems { Plan = Plan, Former = Former, Suspect = suspect };
}

/// <summary>Moves the deadlines that follow one that was moved.</summary>
/// <param name="Initiative">The one that was moved first.</param>
/// <param name="Days">How far.</param>
public sealed record MoveFollowing(InitiativeId Initiative, int Days) : PlanCommand
{
    /// <summary>The ticks, each an id and the version that the card showed, "id:3", with commas between.</summary>
    public string? Items { get; init; }
}
