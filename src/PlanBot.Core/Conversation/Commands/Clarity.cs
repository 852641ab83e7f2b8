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
