using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;

namespace PlanBot.Core.Conversation.Commands;

/// <summary>The round that the plan is in.</summary>
public sealed record ShowLap : PlanCommand;

/// <summary>Offers the next round.</summary>
public sealed record NewLap : PlanCommand;

/// <param name="From">The round that the card showed.</param>
/// <param name="Empty">Whether the fields begin empty, instead of with the earlier answers.</param>
public sealed record StartLap(int From, bool Empty = false) : PlanCommand;

public sealed record UndoLap(int Number) : PlanCommand;

/// <param name="Seen">The version of the round that the card showed.</param>
public sealed record MoveLap(int Number, int Seen, LapStep Step) : PlanCommand;

/// <summary>What was learned in a round, and then whether the loop can be left.</summary>
public sealed record EndLap(int Number, int Seen) : PlanCommand, IFreeText
{
    public string? Worked { get; init; }

    public string? DidNotWork { get; init; }

    public SuspectNumber Suspect { get; init; }

    public Command WithTexts(Func<string, string> change) => this with { Worked = Worked?.With(change), DidNotWork = DidNotWork?.With(change) };

    public Command Again(SuspectNumber suspect) => new EndLap(Number, Seen) { Plan = Plan, Suspect = suspect };
}

public sealed record LeaveLoop(int Number) : PlanCommand;

/// <summary>Somebody came or left: asks anew what depends on it.</summary>
public sealed record StaffChange(bool Confirmed = false) : PlanCommand;
