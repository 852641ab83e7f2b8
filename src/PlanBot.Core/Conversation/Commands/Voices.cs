using PlanBot.Core.Plans;

namespace PlanBot.Core.Conversation.Commands;

/// <summary>The open rounds that I can answer in.</summary>
public sealed record MyVoice : Command;

/// <summary>A question of a round to answer for oneself; without one, the first that is left.</summary>
public sealed record AnswerClarity(RoundId Round) : PlanCommand
{
    public QuestionId? Question { get; init; }
}

/// <summary>Says whom one answers for, and goes on to the round's questions.</summary>
public sealed record JoinClarity(RoundId Round, PartyId Party) : PlanCommand;

/// <summary>One's own answer. Its line is taken in a personal chat alone.</summary>
public sealed record GiveVoice(RoundId Round, QuestionId Question, string? Choice) : PlanCommand, IFreeText
{
    public string? Line { get; init; }

    public SuspectNumber Suspect { get; init; }

    public Command WithTexts(Func<string, string> change) => this with { Line = Line?.With(change) };

    public Command Again(SuspectNumber suspect) => new GiveVoice(Round, Question, Choice) { Plan = Plan, Suspect = suspect };

    /// <summary>Whatever prints commands must not repeat a voice.</summary>
    public override string ToString() => nameof(GiveVoice);
}

public sealed record WithdrawVoice(RoundId Round, QuestionId Question) : PlanCommand;
