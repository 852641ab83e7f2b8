using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;
using PlanBot.Core.Plans.Words;

namespace PlanBot.Core.Conversation.Commands;

/// <param name="Page">From 0.</param>
public sealed record ShowYearWheel(int Page = 0) : PlanCommand;

/// <summary>An empty form for the year wheel.</summary>
public sealed record NewCheckpoint(CheckpointKind Kind = CheckpointKind.Checkpoint) : PlanCommand
{
    /// <summary>Whether it is the checkpoint before the plan and budget work (T3-R12).</summary>
    public bool ForBudget { get; init; }

    /// <summary>The imported line that it is made of.</summary>
    public InitiativeId? Line { get; init; }
}

public sealed record ShowCheckpoint(CheckpointId Checkpoint) : PlanCommand;

public sealed record EditCheckpoint(CheckpointId Checkpoint) : PlanCommand;

/// <param name="Checkpoint">Drawn with the form, so that pressing twice makes one.</param>
/// <param name="Seen">The version that the card showed; 0 for a new one.</param>
public sealed record SaveCheckpoint(CheckpointId Checkpoint, int Seen) : PlanCommand, IFreeText
{
    public InitiativeId? Line { get; init; }

    public string? Kind { get; init; }

    public string? Title { get; init; }

    public string? Owner { get; init; }

    public string? OwnerName { get; init; }

    public string? Rhythm { get; init; }

    public string? Date { get; init; }

    /// <summary>A week, a month or a season, in words.</summary>
    public string? DateWords { get; init; }

    /// <summary>"avoid" where it is ticked.</summary>
    public string? Quiet { get; init; }

    public SuspectNumber Suspect { get; init; }

    public ClosedDayAnswer ClosedDay { get; init; }

    public DayOfWeek? WeekDay { get; init; }

    public Command WithTexts(Func<string, string> change) => this with { Title = Title?.With(change), OwnerName = OwnerName?.With(change), DateWords = DateWords?.With(change) };

    public Command Again(SuspectNumber suspect) => new SaveCheckpoint(Checkpoint, Seen) { Plan = Plan, Line = Line, Suspect = suspect, ClosedDay = ClosedDay, WeekDay = WeekDay };
}

/// <summary>Says how often, with one tap: of a checkpoint, or of an imported line, which becomes one.</summary>
public sealed record ChooseRhythm(Rhythm Rhythm) : PlanCommand
{
    public CheckpointId? Checkpoint { get; init; }

    public InitiativeId? Line { get; init; }
}

/// <param name="On">Which of its times, by its planned date.</param>
public sealed record MarkCheckpoint(CheckpointId Checkpoint, string On, bool Undone = false) : PlanCommand;

public sealed record DeleteCheckpoint(CheckpointId Checkpoint) : PlanCommand;

public sealed record RestoreCheckpoint(CheckpointId Checkpoint) : PlanCommand;
