using PlanBot.Core.Plans;

namespace PlanBot.Core.Conversation.Commands;

public sealed record Continue : PlanCommand;

public sealed record ShowQuestion(QuestionId Question) : PlanCommand;

/// <summary>Shows the question whether an initiative is needed.</summary>
public sealed record AskDecision(QuestionId Question) : PlanCommand;

/// <summary>Asks whom one answers for, to put a wrong choice right.</summary>
public sealed record AskParty(QuestionId Question) : PlanCommand
{
    public string? Choice { get; init; }

    public string? Text { get; init; }
}

/// <summary>Says whom one answers for, and goes on to the question with what was typed there.</summary>
public sealed record ChooseParty(QuestionId Question, PartyId Party) : PlanCommand
{
    public string? Choice { get; init; }

    public string? Text { get; init; }
}

public enum AfterSaving
{
    GoOn,
    Stop,
}

/// <param name="Seen">The version of the party's answer that the card showed; 0 for none.</param>
public sealed record SaveAnswer(QuestionId Question, int Seen, AfterSaving Then = AfterSaving.GoOn) : PlanCommand, IFreeText
{
    public PartyId? Party { get; init; }

    public string? Choice { get; init; }

    public string? Text { get; init; }

    public SuspectNumber Suspect { get; init; }

    public Command WithTexts(Func<string, string> change) => this with { Text = Text?.With(change) };

    public Command Again(SuspectNumber suspect) => new SaveAnswer(Question, Seen, Then) { Plan = Plan, Party = Party, Suspect = suspect };
}

public enum Direction
{
    Back,
    Skip,

    /// <summary>To the same question, for another party.</summary>
    Party,
}

/// <summary>Away from what one is typing. What was typed and not saved is shown again first, unless <paramref name="Discard"/>.</summary>
public sealed record LeaveQuestion(QuestionId Question, Direction Direction, int Seen, bool Discard = false) : PlanCommand
{
    public PartyId? Party { get; init; }

    public PartyId? To { get; init; }

    public string? Choice { get; init; }

    public string? Text { get; init; }
}

/// <summary>Is an initiative needed?</summary>
public sealed record Decide(QuestionId Question, Need Need) : PlanCommand;

/// <summary>Says that a party's answer is for its own people, or open again. What was typed meanwhile comes along and stays in the fields.</summary>
/// <param name="Seen">The version of the answer that the card showed.</param>
public sealed record MarkInternal(QuestionId Question, bool IsInternal, int Seen) : PlanCommand
{
    public PartyId? Party { get; init; }

    public string? Choice { get; init; }

    public string? Text { get; init; }
}
