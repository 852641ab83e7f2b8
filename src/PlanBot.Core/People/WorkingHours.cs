using System.Collections.Immutable;
using PlanBot.Core.Plans;

namespace PlanBot.Core.People;

/// <summary>Somebody's own working time, as her calendar has it.</summary>
/// <param name="Zone">Where she is: an IANA name, such as Europe/Oslo; null where her mailbox names none that is known.</param>
/// <param name="Days">The days she works; none: she has not said.</param>
/// <param name="From">Local, in her zone.</param>
/// <param name="To">Local, in her zone; earlier than <paramref name="From"/> for who works past midnight.</param>
/// <param name="AwayUntil">Until when her automatic replies are on (UTC); <see cref="DateTimeOffset.MaxValue"/> where no end is set; null: she is there.</param>
public sealed record WorkingHours(string? Zone, ImmutableArray<DayOfWeek> Days, TimeOnly From, TimeOnly To, DateTimeOffset? AwayUntil = null)
{
    public bool IsAway(DateTimeOffset at) => AwayUntil > at;

    /// <summary>The first day, in a country, on which she is not away any more; null for who is there now.</summary>
    public DateOnly? BackOn(Country country, DateTimeOffset now) =>
        !IsAway(now) ? null : AwayUntil - now > LongestAway ? DateOnly.MaxValue : country.Today(AwayUntil!.Value);

    /// <summary>Whether it is working time for her, whatever her automatic replies say.</summary>
    /// <param name="otherwise">The zone of the plan, where hers is unknown.</param>
    public bool Covers(DateTimeOffset at, TimeZoneInfo otherwise)
    {
        var local = TimeZoneInfo.ConvertTime(at, ZoneOr(otherwise)).DateTime;
        var time = TimeOnly.FromDateTime(local);
        if (From == To)
            return Works(local.DayOfWeek);

        // A night shift belongs to the day it began on.
        var day = From > To && time < To ? local.AddDays(-1).DayOfWeek : local.DayOfWeek;
        return Works(day) && time.IsBetween(From, To);
    }

    /// <summary>The first quarter of an hour from now on that is hers to work in and finds her there; null where none comes within five weeks.</summary>
    public DateTimeOffset? Next(DateTimeOffset now, TimeZoneInfo otherwise)
    {
        var from = AwayUntil > now ? AwayUntil.Value : now;
        if (from - now > Furthest)
            return null;
        if (Covers(from, otherwise))
            return from;
        var quarter = TimeSpan.FromMinutes(15).Ticks;
        for (var at = new DateTimeOffset((from.UtcTicks / quarter + 1) * quarter, TimeSpan.Zero); at - now <= Furthest; at += TimeSpan.FromMinutes(15))
        {
            if (Covers(at, otherwise))
                return at;
        }

        return null;
    }

    /// <summary>Without an end as good as.</summary>
    private static readonly TimeSpan LongestAway = TimeSpan.FromDays(1000);

    private static readonly TimeSpan Furthest = TimeSpan.FromDays(35);

    private bool Works(DayOfWeek day) => Days.IsDefaultOrEmpty || Days.Contains(day);

    private TimeZoneInfo ZoneOr(TimeZoneInfo otherwise) => Zone is { } name && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var own) ? own : otherwise;
}
