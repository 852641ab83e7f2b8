using PlanBot.Core.Plans;

namespace PlanBot.Core.Conversation.Commands;

/// <summary>Asks what a clarity round is to be about; while one is open, shows that one.</summary>
public sealed record AskClarity : PlanCommand;

/// <param name="Round">Drawn with the form, so that pressing twice opens one.</param>
public sealed record OpenClarity(RoundId Round) : PlanCommand
{
    /// <summary>"unclear" or "part:" and a part's id.</summary>
    public string? Which { get; init; }

    /// <summary>The ticked questions' ids, with commas between: where there are any, they count.</summary>
    public string? Questions { get; init; }
}

/// <summary>Who has answered how many; of the open round, or of this one.</summary>
public sealed record ShowClarity : PlanCommand
{
    public RoundId? Round { get; init; }
}

public sealed record CloseClarity(RoundId Round, bool Confirmed = false) : PlanCommand;

public sealed record CallOffClarity(RoundId Round, bool Confirmed = false) : PlanCommand;

/// <summary>How the answers of a closed round are spread.</summary>
public sealed record ShowSpread(RoundId Round, int Page = 0) : PlanCommand;

/// <summary>The half-yearly pulse: offers one, or shows the one that is open.</summary>
public sealed record AskPulse : PlanCommand;

public sealed record OpenPulse(RoundId Round) : PlanCommand;

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
