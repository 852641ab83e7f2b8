using Microsoft.Extensions.Diagnostics.HealthChecks;
using PlanBot.Storage;

namespace PlanBot.Web;

/// <summary>Whether plans can be read right now: one small read.</summary>
internal sealed class StoreHealth(ITables tables) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await tables.FindAsync("Plans", "health", "health", cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (StoreUnavailableException)
        {
            return HealthCheckResult.Unhealthy("The store does not answer.");
        }
    }
}
