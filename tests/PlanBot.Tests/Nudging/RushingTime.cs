namespace PlanBot.Tests.Nudging;

/// <summary>
/// A clock for rehearsals: whoever waits for a few seconds waits for none, since the clock jumps to the next alarm as soon as nobody sets
/// another. Longer waits are the test's to pass.
/// </summary>
internal sealed class RushingTime : TimeProvider, IDisposable
{
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(5);

    private readonly Lock gate = new();
    private readonly PriorityQueue<Alarm, TimeSpan> alarms = new();
    private readonly CancellationTokenSource over = new();
    private DateTimeOffset wall;
    private TimeSpan passed;
    private int changes;

    public RushingTime(DateTimeOffset start)
    {
        wall = start;
        _ = Task.Run(RushAsync);
    }

    /// <summary>How much time went by, whatever the clock on the wall was set to.</summary>
    public TimeSpan Passed
    {
        get
        {
            lock (gate)
                return passed;
        }
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
            return wall;
    }

    public override long GetTimestamp() => Passed.Ticks;

    /// <summary>Time goes by.</summary>
    public void Advance(TimeSpan by)
    {
        lock (gate)
        {
            wall += by;
            passed += by;
        }

        Ring();
    }

    /// <summary>Somebody sets the clock on the wall, and no time goes by.</summary>
    public void Set(DateTimeOffset now)
    {
        lock (gate)
            wall = now;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, () => callback(state));
        alarm.Change(dueTime, period);
        return alarm;
    }

    public void Dispose()
    {
        over.Cancel();
        over.Dispose();
    }

    private async Task RushAsync()
    {
        try
        {
            for (var before = -1; ;)
            {
                await Task.Delay(1, over.Token);
                var now = Volatile.Read(ref changes);
                if (now == before)
                    Ring(jump: true);
                before = now;
            }
        }
        catch (Exception end) when (end is OperationCanceledException or ObjectDisposedException)
        {
        }
    }

    private void Ring(bool jump = false)
    {
        var due = new List<Alarm>();
        lock (gate)
        {
            while (alarms.TryPeek(out var cancelled, out var at) && cancelled.At != at)
                alarms.Dequeue();
            if (jump && alarms.TryPeek(out _, out var next) && next > passed && next - passed <= Short)
            {
                wall += next - passed;
                passed = next;
            }

            while (alarms.TryPeek(out var alarm, out var at) && at <= passed)
            {
                alarms.Dequeue();
                if (alarm.At == at)
                    due.Add(alarm);
            }
        }

        foreach (var alarm in due)
            alarm.Ring();
    }

    private sealed class Alarm(RushingTime time, Action ring) : ITimer
    {
        /// <summary>Null: it does not ring.</summary>
        public TimeSpan? At { get; private set; }

        public void Ring()
        {
            Interlocked.Increment(ref time.changes);
            ring();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time.gate)
            {
                At = dueTime == Timeout.InfiniteTimeSpan ? null : time.passed + dueTime;
                if (At is { } at)
                    time.alarms.Enqueue(this, at);
            }

            Interlocked.Increment(ref time.changes);
            return true;
        }

        public void Dispose()
        {
            lock (time.gate)
                At = null;
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
