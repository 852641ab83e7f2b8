using System.Diagnostics.CodeAnalysis;

namespace PlanBot.Graph.Planner;

/// <summary>Lets <see cref="PlannerWork"/> work every few seconds, as long as the host runs.</summary>
internal sealed partial class PlannerClock(PlannerWork work, TimeProvider time, ILogger<PlannerClock> logger) : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(10);

    [SuppressMessage("Design", "CA1031", Justification = "Whatever one round throws, the next one comes.")]
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var clock = new PeriodicTimer(Tick, time);
        while (await clock.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await work.TickAsync(stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                Log.Failed(logger, exception.GetType().Name, exception.StackTrace);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "A round with Planner failed: {Exception}\n{Where}")]
        public static partial void Failed(ILogger logger, string exception, string? where);
    }
}
