using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace PlanBot.Web;

/// <summary>Writes into the log, every hour, how everything is: an alert asks for the line that says that reminders are well, and misses it when nothing runs at all.</summary>
internal sealed partial class HealthNotes(ILogger<HealthNotes> logger) : IHealthCheckPublisher
{
    public static readonly TimeSpan Every = TimeSpan.FromHours(1);

    public Task PublishAsync(HealthReport report, CancellationToken cancellationToken)
    {
        foreach (var (name, entry) in report.Entries)
        {
            if (entry.Status == HealthStatus.Healthy)
                Log.Well(logger, name, entry.Status, entry.Description);
            else
                Log.Unwell(logger, name, entry.Status, entry.Description);
        }

        return Task.CompletedTask;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "{Check} is {Status}. {Reason}")]
        public static partial void Well(ILogger logger, string check, HealthStatus status, string? reason);

        [LoggerMessage(2, LogLevel.Error, "{Check} is {Status}. {Reason}")]
        public static partial void Unwell(ILogger logger, string check, HealthStatus status, string? reason);
    }
}
