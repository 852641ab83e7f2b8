using PlanBot.Core.Plans;

namespace PlanBot.Core.Nudges;

/// <summary>One reminder that the plan as it stands asks for.</summary>
/// <param name="Key">
/// Stable, and unique in its plan: <c>initiative|milestone's id or -|rung|deadline</c>. A moved deadline makes new keys and
/// so begins the ladder anew. Letters, digits, <c>-</c>, <c>.</c> and <c>|</c> alone, so that it may be the key of a row.
/// </param>
/// <param name="Day">In the plan's country: always a day on which this recipient may get something.</param>
/// <param name="Hour">Local to the zone.</param>
/// <param name="Zone">IANA: <c>Europe/Oslo</c>.</param>
public sealed record Nudge(PlanId Plan, string Key, Rung Rung, NudgeThing Thing, Recipient To, DateOnly Day, TimeOnly Hour, string Zone)
{
    public required string Tenant { get; init; }

    /// <summary>When this recipient may get messages: a nudge that is late waits for its next window.</summary>
    public required SendingHours Hours { get; init; }

    /// <summary>The deadline that it speaks of; null where there is none.</summary>
    public DateOnly? Deadline { get; init; }

    /// <summary>Whether the recipient gets it in place of who is responsible and away.</summary>
    public bool IsInstead { get; init; }

    public NudgeId Id => new(Plan, Key);

    /// <summary>The instant from which it is due. Computed when asked, since a country may change its clock's rules.</summary>
    public DateTimeOffset DueAt => Hours.Country.At(Day, Hour);

    /// <summary>What makes it one of a deadline's steps: of those with the same, only the latest is sent.</summary>
    internal string Item => Key[..Key.IndexOf('|', Key.IndexOf('|', StringComparison.Ordinal) + 1)];
}

/// <summary>A nudge among all plans.</summary>
public readonly record struct NudgeId(PlanId Plan, string Key);
