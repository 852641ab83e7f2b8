namespace PlanBot.Rehearsal;

/// <summary>The clock on the wall, put forward as somebody puts a machine's: everything in the process reads it, and what is measured meanwhile is measured as ever.</summary>
internal sealed class RehearsalClock(DateTimeOffset start, TimeProvider real) : TimeProvider
{
    private long ahead = (start - real.GetUtcNow()).Ticks;

    public override long TimestampFrequency => real.TimestampFrequency;

    public override TimeZoneInfo LocalTimeZone => real.LocalTimeZone;

    public override DateTimeOffset GetUtcNow() => real.GetUtcNow().AddTicks(Interlocked.Read(ref ahead));

    public override long GetTimestamp() => real.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => real.CreateTimer(callback, state, dueTime, period);

    /// <returns>False for a moment that has gone: a plan would meet its own future.</returns>
    public bool TryMove(DateTimeOffset to)
    {
        var before = Interlocked.Read(ref ahead);
        var after = (to - real.GetUtcNow()).Ticks;
        return after >= before && Interlocked.CompareExchange(ref ahead, after, before) == before;
    }
}
