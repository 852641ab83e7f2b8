using System.Text.Json;
using System.Text.Json.Serialization;
using PlanBot.Core.Conversation.Reading;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Conversation.Commands;

public sealed record NewInitiative : PlanCommand
{
    public QuestionId? Question { get; init; }
}

public sealed record EditInitiative(InitiativeId Initiative) : PlanCommand;

/// <param name="Initiative">Drawn with the form, so that pressing twice makes one initiative.</param>
/// <param name="Seen">The version of the initiative that the card showed; 0 for a new one.</param>
public sealed record SaveInitiative(InitiativeId Initiative, int Seen) : PlanCommand, IFreeText
{
    public QuestionId? Question { get; init; }

    public string? Title { get; init; }

    /// <summary>The Entra object id from the people picker.</summary>
    public string? Owner { get; init; }

    /// <summary>A name or role outside Teams.</summary>
    public string? OwnerName { get; init; }

    public string? Deadline { get; init; }

    /// <summary>A month or a season, in words.</summary>
    public string? DeadlineWords { get; init; }

    public string? Completion { get; init; }

    /// <summary>The milestones' inputs: <c>milestone1</c>, <c>milestoneDate1</c> and <c>milestoneWords1</c> up to 10.</summary>
    [JsonExtensionData] // Settable, since generated code cannot bind extension data in an initializer.
    public Dictionary<string, JsonElement>? Inputs { get; set; }

    public SuspectNumber Suspect { get; init; }

    public Command WithTexts(Func<string, string> change) => this with
    {
        Title = Title?.With(change),
        OwnerName = OwnerName?.With(change),
        DeadlineWords = DeadlineWords?.With(change),
        Inputs = Inputs?.ToDictionary(
            input => input.Key,
            input => input.Value.ValueKind == JsonValueKind.String ? JsonSerializer.SerializeToElement(change(input.Value.GetString()!), CommandJson.Default.String) : input.Value),
    };

    public ClosedDayAnswer ClosedDay { get; init; }

    public DayOfWeek? WeekDay { get; init; }

    public Command Again(SuspectNumber suspect) => new SaveInitiative(Initiative, Seen) { Plan = Plan, Question = Question, Suspect = suspect, ClosedDay = ClosedDay, WeekDay = WeekDay };
}

public sealed record ShowInitiative(InitiativeId Initiative) : PlanCommand;

public sealed record CompleteInitiative(InitiativeId Initiative, Completion Completion) : PlanCommand;

/// <summary>Asks for a new date: of the initiative, or of one of its milestones.</summary>
public sealed record AskDeadline(InitiativeId Initiative) : NudgeCommand
{
    /// <summary>The milestone's id; null for the initiative's own deadline.</summary>
    public int? Milestone { get; init; }
}

public sealed record MoveDeadline(InitiativeId Initiative, int Seen) : NudgeCommand, IFreeText
{
    public int? Milestone { get; init; }

    /// <summary>Why, if somebody likes to say.</summary>
    public string? Reason { get; init; }

    public string? Deadline { get; init; }

    /// <summary>A month or a season, in words.</summary>
    public string? DeadlineWords { get; init; }

    public SuspectNumber Suspect { get; init; }

    public Command WithTexts(Func<string, string> change) => this with { DeadlineWords = DeadlineWords?.With(change), Reason = Reason?.With(change) };

    public ClosedDayAnswer ClosedDay { get; init; }

    public DayOfWeek? WeekDay { get; init; }

    public Command Again(SuspectNumber suspect) => new MoveDeadline(Initiative, Seen) { Plan = Plan, Milestone = Milestone, Sheet = Sheet, Suspect = suspect, ClosedDay = ClosedDay, WeekDay = WeekDay };
}

public sealed record AskOwner(InitiativeId Initiative) : PlanCommand
{
    /// <summary>Whether to go back to the list of what nobody has.</summary>
    public bool FromList { get; init; }
}

public sealed record AssignOwner(InitiativeId Initiative, int Seen) : PlanCommand, IFreeText
{
    public string? Owner { get; init; }

    public string? OwnerName { get; init; }

    public SuspectNumber Suspect { get; init; }

    public Command WithTexts(Func<string, string> change) => this with { OwnerName = OwnerName?.With(change) };

    public bool FromList { get; init; }

    public Command Again(SuspectNumber suspect) => new AssignOwner(Initiative, Seen) { Plan = Plan, Suspect = suspect, FromList = FromList };
}

public sealed record DeleteInitiative(InitiativeId Initiative) : PlanCommand;

public sealed record RestoreInitiative(InitiativeId Initiative) : PlanCommand;

/// <summary>What the person has said about a deadline where nobody is at work.</summary>
public enum ClosedDayAnswer
{
    Ask,
    Keep,

    /// <summary>To the last working day before.</summary>
    Move,
}
