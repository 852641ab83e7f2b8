using Microsoft.Extensions.Diagnostics.HealthChecks;
using PlanBot.Core.Nudges;
using PlanBot.Storage;

namespace PlanBot.Nudging;

/// <summary>Whether reminders are looked for at all. Degraded and not unhealthy: the bot answers all the same, and a restart mends nothing.</summary>
internal sealed class NudgeHealth(INudgeLedger ledger, NudgingOptions options, TimeProvider time) : IHealthCheck
{
    private static readonly TimeSpan Worrying = TimeSpan.FromDays(1);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            return await ledger.HeartbeatAsync(cancellationToken) switch
            {
                null when options.Enabled => HealthCheckResult.Healthy("No sweep yet."),
                null => HealthCheckResult.Healthy("Switched off here, and no sweep anywhere yet."),
                { } beat when time.GetUtcNow() - beat.LastSweep > Worrying => HealthCheckResult.Degraded($"No sweep since {beat.LastSweep.UtcDateTime:u}: nobody is reminded of anything."),
                { } beat => HealthCheckResult.Healthy($"Last sweep {beat.LastSweep.UtcDateTime:u}, {beat.Sent} sent and {beat.Failed} failed on that day."),
            };
        }
        catch (StoreUnavailableException)
        {
            // The store's own check says it.
            return HealthCheckResult.Healthy("Unknown while the store does not answer.");
        }
    }
}
