using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace PlanBot.Telemetry;

/// <summary>Has everything listen before the first request, and sends what is left when all that was running has ended.</summary>
internal sealed class TelemetryLifetime(TracerProvider traces, MeterProvider metrics, LoggerProvider logs) : IHostedLifecycleService
{
    /// <summary>A collector that is away must not hold up the stop.</summary>
    private const int MostMilliseconds = 5_000;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>After every service's own stop: the last turns have been told of by then.</summary>
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.WhenAll(
        Task.Run(() => traces.ForceFlush(MostMilliseconds), cancellationToken),
        Task.Run(() => metrics.ForceFlush(MostMilliseconds), cancellationToken),
        Task.Run(() => logs.ForceFlush(MostMilliseconds), cancellationToken));
}
