using System.Collections.Concurrent;

namespace PlanBot.Graph.Traffic;

/// <summary>How fast Graph may be asked, and what of it is closed at the moment. One for the whole process, whoever asks.</summary>
/// <remarks>
/// Throttling is by part: what Planner refuses says nothing about people. Limits per app and tenant, and four a second on one team, are
/// Graph's own (throttling-limits.md); we stay below.
/// </remarks>
public sealed class GraphPace(TimeProvider time)
{
    private static readonly TimeSpan AppGap = TimeSpan.FromMilliseconds(1000d / 25);
    private static readonly TimeSpan TeamGap = TimeSpan.FromMilliseconds(1000d / 4);
    private static readonly TimeSpan LongestBackoff = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan WarningPause = TimeSpan.FromSeconds(10);

    // The teams that were spoken to in the last second matter; the rest may be forgotten at any time.
    private const int MostRemembered = 2_000;

    private readonly ConcurrentDictionary<string, (DateTimeOffset Until, int Times)> closed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateTimeOffset> next = new(StringComparer.Ordinal);
    private readonly Lock gate = new();
    private DateTimeOffset syncWaitsUntil;
    private long requests;

    /// <summary>How many requests went out since the start.</summary>
    public long Requests => Interlocked.Read(ref requests);

    /// <summary>When this part may be asked again; null: now.</summary>
    public DateTimeOffset? ClosedUntil(string part, GraphLane lane)
    {
        var now = time.GetUtcNow();
        var until = closed.TryGetValue(part, out var one) ? one.Until : default;
        if (lane == GraphLane.Sync && syncWaitsUntil > until)
            until = syncWaitsUntil;
        return until > now ? until : null;
    }

    /// <summary>Takes the next place in the queue.</summary>
    /// <returns>How long to wait for it.</returns>
    public TimeSpan Take(string? team)
    {
        Interlocked.Increment(ref requests);
        lock (gate)
        {
            var now = time.GetUtcNow();
            if (next.Count > MostRemembered)
                next.Clear();
            var at = Later(now, next.GetValueOrDefault(""));
            next[""] = at + AppGap;
            if (team is null)
                return at - now;

            // Who waits for a team lets everybody else go first.
            at = Later(at, next.GetValueOrDefault(team));
            next[team] = at + TeamGap;
            return at - now;
        }
    }

    /// <summary>Notes that a part refused for being asked too much, or is down.</summary>
    /// <param name="retryAfter">As it asked for; null: twice as long as last time.</param>
    public DateTimeOffset Close(string part, TimeSpan? retryAfter)
    {
        var now = time.GetUtcNow();
        return closed.AddOrUpdate(part, _ => After(0), (_, before) => After(before.Times)).Until;

        (DateTimeOffset Until, int Times) After(int times)
        {
            var wait = retryAfter is { } asked && asked > TimeSpan.Zero ? asked : TimeSpan.FromSeconds(Math.Pow(2, Math.Min(times + 1, 10)));
            return (now + (retryAfter is null && wait > LongestBackoff ? LongestBackoff : wait), times + 1);
        }
    }

    public void Open(string part) => closed.TryRemove(part, out _);

    /// <summary>Graph said that most of what it allows is used up: what nobody waits for gives way.</summary>
    public void Warn() => syncWaitsUntil = time.GetUtcNow() + WarningPause;

    /// <summary>The part of Graph that a path belongs to, and the team that it is about.</summary>
    public static (string Part, string? Team) PartOf(string path)
    {
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var start = segments is ["v1.0" or "beta", ..] ? 1 : 0;
        return segments[Math.Min(start, segments.Length)..] switch
        {
            ["planner", ..] or [_, _, "planner", ..] => ("planner", null),
            [_, _, "mailboxSettings"] => ("mailbox", null),
            ["teams", var team, ..] => ($"teams/{team}", team),
            [_, _, "teamwork", ..] => ("teamwork", null),
            [var first, ..] => (first, null),
            _ => ("", null),
        };
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
