using PlanBot.Core.People;

namespace PlanBot.Core.Plans;

/// <summary>One of the organisations that make the plan together, on equal footing.</summary>
public sealed record Party(PartyId Id, string Name);

/// <summary>Somebody who has taken part in the plan, or owns something in it.</summary>
/// <param name="Party">Whom she answers for; null until she has said so.</param>
/// <param name="Seen">The last day on which she changed something in the plan, in its country; null for never.</param>
public sealed record Member(Person Person, PartyId? Party = null, DateOnly? Seen = null);
