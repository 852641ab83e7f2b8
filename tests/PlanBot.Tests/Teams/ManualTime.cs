using System.Threading.Channels;

namespace PlanBot.Tests.Teams;

/// <summary>A clock that stands still until a test moves it, and tells which alarms were set.</summary>
internal sealed class ManualTime(DateTimeOffset? start = null) : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<Alarm> alarms = [];
    private readonly Channel<TimeSpan> set = Channel.CreateUnbounded<TimeSpan>();
    private DateTimeOffset now = start ?? new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
            return now;
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, () => callback(state));
        alarm.Change(dueTime, period);
        return alarm;
    }

    /// <summary>The next alarm that somebody sets, or set already without having been asked about, and that is for as long as this.</summary>
    public async Task<TimeSpan> AlarmAsync(Func<TimeSpan, bool> wanted)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            var due = await set.Reader.ReadAsync(limit.Token);
            if (wanted(due))
                return due;
        }
    }

    public void Advance(TimeSpan by)
    {
        Alarm[] due;
        lock (gate)
        {
            now += by;
            due = [.. alarms.Where(alarm => alarm.At <= now).OrderBy(alarm => alarm.At)];
            alarms.RemoveAll(due.Contains);
        }

        foreach (var alarm in due)
            alarm.Ring();
    }

    private sealed class Alarm(ManualTime time, Action ring) : ITimer
    {
        public DateTimeOffset At { get; private set; }

        public void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Dispose();
            if (dueTime == Timeout.InfiniteTimeSpan)
                return true;

            lock (time.gate)
            {
                At = time.now + dueTime;
                time.alarms.Add(this);
            }

            return time.set.Writer.TryWrite(dueTime);
        }

        public void Dispose()
        {
            lock (time.gate)
                time.alarms.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
