using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using PlanBot.Core.Nudges;
using PlanBot.Core.Plans;
using PlanBot.Storage.Nudges;
using PlanBot.Telemetry;

namespace PlanBot.Nudging;

/// <summary>One round of the clock: which plans have something due, whom it concerns, and how far everything is done.</summary>
internal sealed partial class Sweep(
    DueHints hints, Looks looks, Outbox outbox, NudgeLedger ledger, NudgingOptions options, NudgeMeter meter, TimeProvider time, ILogger<Sweep> logger) : IDisposable
{
    private const int PlansAtOnce = 8;

    /// <summary>Enough for thirty messages a second of half a second each, and the most that is ever on its way.</summary>
    private const int MessagesAtOnce = 32;

    /// <summary>Rows of days gone by that are removed at a time.</summary>
    private const int ClearedAtOnce = 1_000;

    /// <summary>Slowly, so that a clock that went wrong for an hour has not removed what is to come.</summary>
    private static readonly TimeSpan BetweenClearings = TimeSpan.FromHours(1);

    private readonly SemaphoreSlim oneAtATime = new(1);
    private long? cleared;

    /// <returns>What was sent in it.</returns>
    public async Task<Tally> RunAsync(CancellationToken cancellationToken)
    {
        await oneAtATime.WaitAsync(cancellationToken);
        try
        {
            return await SweepAsync(cancellationToken);
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    public void Dispose() => oneAtATime.Dispose();

    private async Task<Tally> SweepAsync(CancellationToken cancellationToken)
    {
        using var span = Measures.Source.StartActivity("sweep");
        var began = time.GetTimestamp();
        var now = time.GetUtcNow();
        var cursor = await hints.CursorAsync(cancellationToken);
        var days = Days.Of(now, cursor?.Day);
        var seen = new Unfinished();
        var found = await LookAsync(days, cursor?.Day, seen, cancellationToken);
        var tally = await ServeAsync(found, days, now, seen, cancellationToken);
        if (seen.Count == 0)
            await MoveAsync(cursor, days, cancellationToken);
        await ledger.BeatAsync(now, options.Every, tally, cancellationToken);
        meter.Swept(time.GetElapsedTime(began), tally);
        span?.SetTag("plans", found.Count).SetTag("sent", tally.Sent).SetTag("failed", tally.Failed).SetTag("unknown", tally.Unknown).SetTag("unfinished", seen.Count);
        if (tally != default || seen.Count > 0)
            Log.Swept(logger, found.Count, tally.Sent, tally.Failed, tally.Unknown, seen.Count);
        return tally;
    }

    private async Task<IReadOnlyDictionary<PlanId, Look>> LookAsync(Days days, DateOnly? cursor, Unfinished unfinished, CancellationToken cancellationToken)
    {
        var led = new Dictionary<PlanId, string>();
        foreach (var day in days.Hinted(cursor))
        {
            await foreach (var (plan, etag) in hints.OnAsync(day, cancellationToken))
                led[plan] = led.GetValueOrDefault(plan) + etag;
        }

        var found = new ConcurrentDictionary<PlanId, Look>();
        await Parallel.ForEachAsync(led, Limit(PlansAtOnce, cancellationToken), async (plan, cancel) =>
        {
            await unfinished.TryAsync(logger, plan.Key.Value, async () => found[plan.Key] = await looks.AtAsync(plan.Key, plan.Value, days, cancel), cancel);
        });
        return found;
    }

    private async Task<Tally> ServeAsync(IReadOnlyDictionary<PlanId, Look> found, Days days, DateTimeOffset now, Unfinished unfinished, CancellationToken cancellationToken)
    {
        // What the plans alone say is enough to leave out whoever gets nothing anyway.
        var records = found.Values.SelectMany(look => look.Kept).Where(kept => kept.Row.State != NudgeState.Claimed).Select(kept => kept.Record).Where(record => record.IsSettled);
        var due = Digests.Due([.. found.Values.SelectMany(look => look.Nudges)], new NudgeLog(records.Select(record => record with { State = NudgeState.Cancelled })), now);
        var plansOf = due.SelectMany(digest => digest.Nudges.Select(nudge => (To: new Addressee(digest.Tenant, digest.To), nudge.Plan)))
            .Concat(found.Values.SelectMany(look => look.Nudges.Select(nudge => (To: new Addressee(nudge.Tenant, nudge.To), look.Plan))
                .Concat(look.Open.Select(kept => (kept.Row.To, look.Plan)))))
            .ToLookup(pair => pair.To, pair => pair.Plan);
        var concerned = due.Select(digest => new Addressee(digest.Tenant, digest.To))
            .Concat(found.Values.SelectMany(look => look.Open.Where(kept => kept.Row.State == NudgeState.Claimed).Select(kept => kept.Row.To)))
            .Distinct()
            .ToArray();

        var tallies = new ConcurrentBag<Tally>();
        await Parallel.ForEachAsync(concerned, Limit(MessagesAtOnce, cancellationToken), async (to, cancel) =>
        {
            await unfinished.TryAsync(
                logger, to.Partition, async () => tallies.Add(await outbox.ServeAsync(to, [.. plansOf[to].Distinct().Select(plan => found[plan])], days, cancel)), cancel);
        });
        return tallies.Aggregate(default(Tally), (sum, one) => sum + one);
    }

    /// <summary>Every plan that was hinted at has been looked at, and what it still owes is hinted at today.</summary>
    private async Task MoveAsync(Cursor? cursor, Days days, CancellationToken cancellationToken)
    {
        var moved = new Cursor(days.Today, cursor?.Cleared ?? days.First);
        if (moved.Cleared < days.First && (cleared is not { } last || time.GetElapsedTime(last) >= BetweenClearings))
        {
            cleared = time.GetTimestamp();
            if (await hints.ClearAsync(moved.Cleared, ClearedAtOnce, cancellationToken))
                moved = moved with { Cleared = moved.Cleared.AddDays(1) };
        }

        if (moved != cursor)
            await hints.MoveAsync(moved, cancellationToken);
    }

    private static ParallelOptions Limit(int most, CancellationToken cancellationToken) => new() { MaxDegreeOfParallelism = most, CancellationToken = cancellationToken };

    /// <summary>What went wrong in a sweep: the rest goes on, and the cursor stays where it is.</summary>
    private sealed class Unfinished
    {
        private int count;

        public int Count => count;

        [SuppressMessage("Design", "CA1031", Justification = "One plan's or one recipient's trouble is not the others'.")]
        public async Task TryAsync(ILogger logger, string what, Func<Task> work, CancellationToken cancellationToken)
        {
            try
            {
                await work();
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                Interlocked.Increment(ref count);
                Log.Failed(logger, what, exception.GetType().Name, exception.StackTrace);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Reminders of {Plans} plans: {Sent} sent, {Failed} failed, {Unknown} unknown, {Unfinished} left for the next round.")]
        public static partial void Swept(ILogger logger, int plans, int sent, int failed, int unknown, int unfinished);

        [LoggerMessage(2, LogLevel.Error, "Reminders: {What} is left for the next round: {Exception}\n{Where}")]
        public static partial void Failed(ILogger logger, string what, string exception, string? where);
    }
}
