using System.Collections.Immutable;

namespace PlanBot.Core.Nudges;

/// <summary>One message: everything that one recipient is to be told now, from any number of plans.</summary>
/// <param name="Day">The day it is sent, in the recipient's calendar.</param>
/// <param name="Nudges">At least one; by plan, then soonest deadline first.</param>
public sealed record Digest(Recipient To, string Tenant, DateOnly Day, ImmutableArray<Nudge> Nudges);
