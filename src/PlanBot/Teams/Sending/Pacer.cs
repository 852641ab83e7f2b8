using PlanBot.Core.Conversation;

namespace PlanBot.Teams.Sending;

/// <summary>How fast the bot may speak: one message a second in a conversation, thirty a second in a tenant.</summary>
/// <remarks>
/// Teams allows a bot seven messages in a second and conversation, and 30 to 50 in a second and tenant (its pages disagree); a bot that
/// stays well below is never told to wait. Time is measured and not read off a clock, so a clock that is set back holds up nobody.
/// .NET's rate limiters know no <see cref="TimeProvider"/>, and could not be rehearsed.
/// </remarks>
public sealed class Pacer(TimeProvider time)
{
    public static readonly TimeSpan BetweenInConversation = TimeSpan.FromSeconds(1);
    public static readonly TimeSpan BetweenInTenant = TimeSpan.FromSeconds(1) / 30;

    private const int FewEnoughToKeep = 1_000;

    private readonly Lock gate = new();
    private readonly Dictionary<Place, Lane> lanes = [];
    private readonly Dictionary<string, TimeSpan> tenants = new(StringComparer.Ordinal);
    private readonly long start = time.GetTimestamp();
    private int most = FewEnoughToKeep;

    /// <summary>How many conversations it remembers: those in which somebody waits, and those that spoke a moment ago.</summary>
    public int Remembered
    {
        get
        {
            lock (gate)
                return lanes.Count;
        }
    }

    private TimeSpan Now => time.GetElapsedTime(start);

    /// <summary>Completes when a message may be sent to the place. Who asked first goes first; a busy conversation holds up no other.</summary>
    public async Task WaitAsync(Place place, CancellationToken cancellationToken)
    {
        var lane = Enter(place);
        try
        {
            await lane.Turn.WaitAsync(cancellationToken);
            try
            {
                await UntilAsync(lane.Free, cancellationToken);
                await UntilAsync(Reserve(place.Tenant), cancellationToken);
                lane.Free = Now + BetweenInConversation;
            }
            finally
            {
                lane.Turn.Release();
            }
        }
        finally
        {
            Leave(lane);
        }
    }

    private Lane Enter(Place place)
    {
        lock (gate)
        {
            if (lanes.Count >= most)
                Tidy();
            if (!lanes.TryGetValue(place, out var lane))
                lanes[place] = lane = new();
            lane.Waiting++;
            return lane;
        }
    }

    private void Leave(Lane lane)
    {
        lock (gate)
            lane.Waiting--;
    }

    /// <summary>Forgets whoever neither waits nor spoke within the second. Twice as many as are left may come before the next time, so that it costs little.</summary>
    private void Tidy()
    {
        var now = Now;
        foreach (var (place, lane) in lanes.Where(lane => lane.Value.Waiting == 0 && lane.Value.Free <= now).ToArray())
        {
            lanes.Remove(place);
            lane.Turn.Dispose();
        }

        foreach (var (tenant, _) in tenants.Where(tenant => tenant.Value <= now).ToArray())
            tenants.Remove(tenant);
        most = Math.Max(FewEnoughToKeep, 2 * lanes.Count);
    }

    /// <summary>The tenant's next free moment, taken.</summary>
    private TimeSpan Reserve(string tenant)
    {
        lock (gate)
        {
            var now = Now;
            var at = tenants.TryGetValue(tenant, out var free) && free > now ? free : now;
            tenants[tenant] = at + BetweenInTenant;
            return at;
        }
    }

    private async Task UntilAsync(TimeSpan moment, CancellationToken cancellationToken)
    {
        // A timer counts whole milliseconds and may ring early.
        for (TimeSpan left; (left = moment - Now) > TimeSpan.Zero;)
            await Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(left.TotalMilliseconds)), time, cancellationToken);
    }

    /// <summary>One conversation.</summary>
    private sealed class Lane
    {
        public SemaphoreSlim Turn { get; } = new(1);

        /// <summary>Changed by who holds the turn alone.</summary>
        public TimeSpan Free { get; set; }

        public int Waiting { get; set; }
    }
}
