using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace PlanBot.Web;

/// <summary>Not ready from the moment the host is asked to stop, so that nobody sends it more while it finishes what it has.</summary>
internal sealed class StoppingHealth(IHostApplicationLifetime host) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(host.ApplicationStopping.IsCancellationRequested ? HealthCheckResult.Unhealthy("It stops, and finishes the turns that have begun.") : HealthCheckResult.Healthy());
}
