using System.Diagnostics.CodeAnalysis;

namespace PlanBot.Nudging;

/// <summary>Sweeps, again and again. Any number of replicas may: the claims decide.</summary>
internal sealed partial class NudgeClock(Sweep sweep, NudgingOptions options, TimeProvider time, ILogger<NudgeClock> logger) : BackgroundService
{
    [SuppressMessage("Design", "CA1031", Justification = "The clock goes on, whatever one round met.")]
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Enabled)
            return;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                // Not all replicas at the same moment, and not before the host is up.
                await Task.Delay(options.Every * (0.5 + Random.Shared.NextDouble()), time, stoppingToken);
                await sweep.RunAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
            }
            catch (Exception exception)
            {
                Log.Failed(logger, exception.GetType().Name, exception.StackTrace);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "A sweep for reminders failed, and is made again: {Exception}\n{Where}")]
        public static partial void Failed(ILogger logger, string exception, string? where);
    }
}
