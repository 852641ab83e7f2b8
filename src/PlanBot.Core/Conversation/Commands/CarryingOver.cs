using PlanBot.Core.Plans;

namespace PlanBot.Core.Conversation.Commands;

/// <summary>Looks in the reader's other plans for an answer to nearly the same question. What was typed meanwhile comes along.</summary>
/// <param name="Party">Whom the card was for.</param>
public sealed record FindAlike(QuestionId Question, PartyId? Party = null) : PlanCommand
{
    public string? Choice { get; init; }

    public string? Text { get; init; }
}

/// <summary>Back to the question, its fields filled with such an answer. Nothing is saved by it.</summary>
/// <param name="From">The other plan; none to go back with what was typed alone.</param>
/// <param name="Answered">The question that was answered there, and by whom.</param>
public sealed record UseAlike(QuestionId Question, PartyId? Party = null, PlanId? From = null, QuestionId? Answered = null, PartyId? Of = null) : PlanCommand
{
    public string? Choice { get; init; }

    public string? Text { get; init; }
}
