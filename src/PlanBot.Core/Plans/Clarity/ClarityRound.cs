using System.Collections.Immutable;
using PlanBot.Core.People;

namespace PlanBot.Core.Plans.Clarity;

/// <summary>
/// Everybody answers for herself first; then the team looks at the differences together. The plan knows that a round is open and,
/// once it is closed, how the answers were spread: what anybody answered is kept elsewhere, see <see cref="IVoices"/>.
/// </summary>
/// <param name="Number">In the order they were opened, from 1.</param>
public sealed record ClarityRound(RoundId Id, int Number, ClarityKind Kind, ImmutableArray<QuestionId> Questions, Person OpenedBy, DateTimeOffset OpenedAt)
{
    /// <summary>As many as can be answered with some thought in a quarter of an hour.</summary>
    public const int MostQuestions = 30;

    /// <summary>Whoever answers in a party of fewer could be known by her answer.</summary>
    public const int LeastOfAParty = 3;

    /// <summary>The pulse is anonymous for all together (T5-D09, D24).</summary>
    public const int LeastOfAPulse = 5;

    public ClarityState State { get; init; }

    /// <summary>When it was closed or called off.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>How many people answered anything; 0 until it is closed.</summary>
    public int People { get; init; }

    /// <summary>A question each, in the round's order; empty until it is closed.</summary>
    public ImmutableArray<Spread> Spreads { get; init; } = [];
}

public enum ClarityKind
{
    Questions,

    /// <summary>Two questions about the work as a whole, twice a year.</summary>
    Pulse,
}

public enum ClarityState
{
    Open,
    Closed,

    /// <summary>Nothing of what was answered was kept.</summary>
    CalledOff,
}
