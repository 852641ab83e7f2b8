using PlanBot.Core.Plans;

namespace PlanBot.Core.Conversation.Commands;

public sealed record NewOwnQuestion : PlanCommand;

public sealed record EditOwnQuestion(QuestionId Question) : PlanCommand;

/// <param name="Seen">The version of the question that the card showed; 0 for a new one.</param>
public sealed record SaveOwnQuestion(QuestionId Question, int Seen) : PlanCommand, IFreeText
{
    public string? Phase { get; init; }

    public string? Text { get; init; }

    public SuspectNumber Suspect { get; init; }

    public Command WithTexts(Func<string, string> change) => this with { Text = Text?.With(change) };

    public Command Again(SuspectNumber suspect) => new SaveOwnQuestion(Question, Seen) { Plan = Plan, Suspect = suspect };
}

public sealed record RemoveOwnQuestion(QuestionId Question) : PlanCommand;

public sealed record RestoreOwnQuestion(QuestionId Question) : PlanCommand;
