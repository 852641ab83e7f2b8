using System.Collections.Immutable;

namespace PlanBot.Core.Plans.Clarity;

/// <summary>How one question was answered, without names.</summary>
/// <param name="Parties">
/// Those alone with answers enough. There is no total: what is shown, taken from a total, would be what is not shown.
/// </param>
public sealed record Spread(QuestionId Question, ImmutableArray<PartySpread> Parties);

/// <param name="Party">Null: all together, as in a pulse.</param>
/// <param name="Choices">Those that somebody chose.</param>
/// <param name="Lines">What was written beside them, in an order that tells nothing; empty when fewer than three of the party wrote.</param>
public sealed record PartySpread(PartyId? Party, ImmutableArray<ChoiceCount> Choices, ImmutableArray<string> Lines);

public sealed record ChoiceCount(string Choice, int Count);
