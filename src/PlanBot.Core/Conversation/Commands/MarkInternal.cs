using PlanBot.Core.Plans;

namespace PlanBot.Core.Conversation.Commands;

/// <summary>Says that a party's answer is for its own people, or open again. What was typed meanwhile comes along and stays in the fields.</summary>
/// <param name="Seen">The version of the answer that the card showed.</param>
public sealed record MarkInternal(QuestionId Question, bool IsInternal, int Seen) : PlanCommand
{
    public PartyId? Party { get; init; }

    public string? Choice { get; init; }

    public string? Text { get; init; }
}
