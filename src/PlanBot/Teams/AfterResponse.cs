using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;
using PlanBot.Core.Conversation;

namespace PlanBot.Teams;

/// <summary>
/// What a turn leaves to be done once it is answered. Work about one conversation is done in the order it was given;
/// a stop of the host waits until all is done.
/// </summary>
public sealed partial class AfterResponse(ILogger<AfterResponse> logger) : BackgroundService
{
    private const int Lanes = 8;

    // At the pace that Teams allows a bot (50 calls a second), this is more work than a minute can hold.
    private const int LaneLength = 500;

    private readonly Channel<Work>[] lanes =
        [.. Enumerable.Range(0, Lanes).Select(_ => Channel.CreateBounded<Work>(new BoundedChannelOptions(LaneLength) { SingleReader = true }))];

    private readonly CancellationTokenSource outOfTime = new();

    /// <summary>Hands the work over. Never waits: when too much is waiting already, this piece is dropped, and logged.</summary>
    public void Do(TurnContext context, Func<CancellationToken, Task> work) => Do(context, context.Place, work);

    /// <summary>The same for work about another place than the turn's.</summary>
    /// <returns>False when it was dropped.</returns>
    public bool Do(TurnContext context, Place about, Func<CancellationToken, Task> work)
    {
        if (Lane(about).TryWrite(new(context.Id, context.Responded, work)))
            return true;

        Log.Dropped(logger, context.Id);
        return false;
    }

    /// <summary>Completes when everything that was handed over before is done.</summary>
    public Task DrainedAsync() => Task.WhenAll(lanes.Select(async lane =>
    {
        var here = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await lane.Writer.WriteAsync(new(nameof(DrainedAsync), Task.CompletedTask, _ =>
        {
            here.SetResult();
            return Task.CompletedTask;
        }));
        await here.Task;
    }));

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        foreach (var lane in lanes)
            lane.Writer.TryComplete();

        await using var late = cancellationToken.Register(outOfTime.Cancel);
        if (ExecuteTask is { } running)
            await running;
        await base.StopAsync(cancellationToken);
    }

    public override void Dispose()
    {
        outOfTime.Dispose();
        base.Dispose();
    }

    // Not the stopping token: being asked to stop is the reason to finish, not to leave.
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(lanes.Select(lane => RunAsync(lane.Reader)));

    private ChannelWriter<Work> Lane(Place place) =>
        lanes[(uint)StringComparer.Ordinal.GetHashCode(place.Conversation) % Lanes].Writer;

    private async Task RunAsync(ChannelReader<Work> lane)
    {
        await foreach (var work in lane.ReadAllAsync())
            await RunAsync(work);
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever one piece of work throws, the lane goes on with the next.")]
    private async Task RunAsync(Work work)
    {
        try
        {
            await work.After.WaitAsync(outOfTime.Token);
            await work.Do(outOfTime.Token);
        }
        catch (Exception exception)
        {
            Log.Failed(logger, work.Turn, exception);
        }
    }

    private sealed record Work(string Turn, Task After, Func<CancellationToken, Task> Do);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "What followed from turn {Turn} failed.")]
        public static partial void Failed(ILogger logger, string turn, Exception exception);

        [LoggerMessage(2, LogLevel.Error, "What followed from turn {Turn} was dropped: too much is waiting.")]
        public static partial void Dropped(ILogger logger, string turn);
    }
}
