using System.Collections.Concurrent;
using PlanBot.Core.Nudges;
using PlanBot.Core.Nudges.Settings;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Storage.Nudges;

namespace PlanBot.Nudging;

/// <summary>
/// Looks at plans: what they ask for, and what was done about it. A plan is not looked at again while its hints are as they were and the
/// day is the same, but once in half an hour.
/// </summary>
internal sealed class Looks(IPlanStore plans, INudgePreferences preferences, IWorkingHours hours, NudgeClaims claims, DueHints hints, TimeProvider time)
{
    private const int MostKept = 20_000;
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(30);

    /// <summary>No step is caught up after so long, and a record may go.</summary>
    private static readonly TimeSpan RecordsKept = TimeSpan.FromDays(120);

    private readonly ConcurrentDictionary<PlanId, (string Hints, DateOnly Today, long At, Look Look)> kept = new();
    private readonly ConcurrentDictionary<PlanId, DateOnly> hinted = new();

    /// <param name="seen">The ETags of the hints that led here.</param>
    public async Task<Look> AtAsync(PlanId plan, string seen, Days days, CancellationToken cancellationToken)
    {
        if (kept.TryGetValue(plan, out var known) && known.Hints == seen && known.Today == days.Today && time.GetElapsedTime(known.At) < Fresh)
            return known.Look;

        var at = time.GetTimestamp();
        var look = await LookAsync(plan, days, cancellationToken);
        if (kept.Count >= MostKept)
            kept.Clear();
        kept[plan] = (seen, days.Today, at, look);
        return look;
    }

    public void Forget(PlanId plan) => kept.TryRemove(plan, out _);

    /// <summary>What a plan asks for at this moment, past everything that is remembered.</summary>
    public async Task<(Plan? Plan, IReadOnlyList<Nudge> Nudges)> TruthAsync(PlanId plan, Days days, CancellationToken cancellationToken) =>
        await plans.FindAsync(plan, cancellationToken) is { } standing
            ? (standing, await People(standing, days).NudgesAsync(cancellationToken))
            : (null, []);

    private async Task<Look> LookAsync(PlanId id, Days days, CancellationToken cancellationToken)
    {
        // The records first: what is claimed meanwhile by another is then found out when it is claimed, and what is new in the plan is in it.
        var records = await claims.OfAsync(id, null, cancellationToken);
        if (await plans.FindAsync(id, cancellationToken) is not { } plan)
            return new(id, [], records);

        var people = People(plan, days);
        var nudges = await people.NudgesAsync(cancellationToken);
        var settled = records.Where(record => record.Record.IsSettled).Select(record => record.Id).ToHashSet();

        // Both before the cursor may pass: what could not be sent on its day is looked at tomorrow, too, and so is the plan's next day.
        if (nudges.Any(nudge => nudge.Day < days.Today && !settled.Contains(nudge.Id)))
            await HintAsync(days.Today, id, cancellationToken);
        if (await people.NextDayAsync(cancellationToken) is { } next)
            await HintAsync(next, id, cancellationToken);

        var old = records.Where(record => record.Record.IsSettled && time.GetUtcNow() - record.Row.At > RecordsKept).ToArray();
        if (old.Length > 0)
            await claims.RemoveAsync(id, old, cancellationToken);

        // What is long past and settled is of no more use, and there is much of it.
        var wanted = nudges.Select(nudge => nudge.Id).ToHashSet();
        return new(id, nudges, [.. records.Where(record => !record.Record.IsSettled || record.Row.State == NudgeState.Claimed || wanted.Contains(record.Id))]);
    }

    private PeopleOfPlan People(Plan plan, Days days) => new(preferences, hours, plan, days, time.GetUtcNow());

    private async Task HintAsync(DateOnly day, PlanId plan, CancellationToken cancellationToken)
    {
        if (hinted.TryGetValue(plan, out var before) && before == day)
            return;
        await hints.EnsureAsync(day, plan, cancellationToken);
        if (hinted.Count >= MostKept)
            hinted.Clear();
        hinted[plan] = day;
    }
}

/// <summary>The days that a sweep is about.</summary>
/// <param name="First">Steps of earlier days are not caught up.</param>
/// <param name="Today">In the countries PlanBot knows, which share a clock.</param>
/// <param name="Sunday">The end of this week: the last message that somebody may get in it brings what its remaining days would have brought.</param>
internal sealed record Days(DateOnly First, DateOnly Today, DateOnly Sunday)
{
    private const int CaughtUp = 14;
    private const int MostCaughtUp = 60;

    /// <param name="cursor">Everything before it has its outcome; null for a store that never saw a sweep.</param>
    public static Days Of(DateTimeOffset now, DateOnly? cursor)
    {
        var today = Country.Norway.Today(now);
        var first = today.AddDays(-CaughtUp);

        // Down for longer: what is not bound to a deadline is still to be said.
        if (cursor < first)
            first = cursor.Value > today.AddDays(-MostCaughtUp) ? cursor.Value : today.AddDays(-MostCaughtUp);
        return new(first, today, today.AddDays((7 - (int)today.DayOfWeek) % 7));
    }

    /// <summary>The days whose hints are read. Yesterday's always: a turn that began before midnight may have ended after.</summary>
    /// <remarks>A cursor in days to come was set by a clock that went wrong; then everything that may be caught up is looked at.</remarks>
    public IEnumerable<DateOnly> Hinted(DateOnly? cursor)
    {
        var from = cursor is { } day && day <= Today ? day.AddDays(-1) : First;
        if (from < First)
            from = First;
        return Enumerable.Range(0, Sunday.DayNumber - from.DayNumber + 1).Select(from.AddDays);
    }
}

/// <summary>What a sweep saw of a plan.</summary>
/// <param name="Nudges">From two weeks ago to this week's Sunday.</param>
/// <param name="Kept">What became of its nudges so far.</param>
internal sealed record Look(PlanId Plan, IReadOnlyList<Nudge> Nudges, IReadOnlyList<KeptNudge> Kept)
{
    /// <summary>Those that somebody began to send and of which nothing is known yet, or that are to be tried again.</summary>
    public IEnumerable<KeptNudge> Open => Kept.Where(kept => kept.Row.State is NudgeState.Claimed or NudgeState.Failed or NudgeState.Unknown);
}
