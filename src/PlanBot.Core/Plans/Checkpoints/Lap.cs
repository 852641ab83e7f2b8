using PlanBot.Core.People;

namespace PlanBot.Core.Plans.Checkpoints;

/// <summary>One time round, which cards call a round: of a circle, in which every question is asked anew; or of a loop, in which something is developed, tried out and evaluated.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Step">Where in the loop; of no meaning in a circle.</param>
/// <param name="Version">0 for the first round while nothing was done about it; what a card calls "seen".</param>
public sealed record Lap(int Number, LapStep Step = LapStep.Develop, int Version = 0)
{
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>Who began or changed it last.</summary>
    public Person? ChangedBy { get; init; }

    /// <summary>The plan's version at which everything was asked anew; 0 where nothing was.</summary>
    public int AsksSince { get; init; }

    /// <summary>Whether the earlier answers stand in the fields as a start.</summary>
    public bool Prefills { get; init; } = true;

    /// <summary>What worked in this round (T3-R3).</summary>
    public string? Worked { get; init; }

    public string? DidNotWork { get; init; }

    /// <summary>Whether the loop was left after this round.</summary>
    public bool IsLeft { get; init; }

    /// <summary>Whether starting it was undone: its number may be started again.</summary>
    public bool IsTakenBack { get; init; }
}

public enum LapStep
{
    Develop,
    TryOut,
    Evaluate,
}
