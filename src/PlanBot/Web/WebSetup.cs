using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace PlanBot.Web;

/// <summary>What is served besides the bot.</summary>
internal static class WebSetup
{
    /// <summary>Marks a check that asks whether to send more, and not whether anything is wrong.</summary>
    private const string Passing = "passing";

    public static IServiceCollection AddWeb(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<StoreHealth>("store").AddCheck<StoppingHealth>("host", tags: [Passing]);
        services.AddSingleton<IHealthCheckPublisher, HealthNotes>();
        services.Configure<HealthCheckPublisherOptions>(notes => (notes.Delay, notes.Period) = (TimeSpan.FromMinutes(1), HealthNotes.Every));
        return services;
    }

    /// <summary>
    /// <c>GET /health</c> and <c>/health/ready</c>: 200, or 503 with each check's name and what is wrong; nothing about plans.
    /// <c>/health/live</c>: 200 while the process answers at all, whatever else is down, since a restart would mend none of it.
    /// <c>GET /schemas/…</c>: what a team needs to write a template of its own, the same for everybody.
    /// </summary>
    public static void MapWeb(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health", Checks(check => !check.Tags.Contains(Passing)));
        endpoints.MapHealthChecks("/health/ready", Checks(_ => true));
        endpoints.MapHealthChecks("/health/live", Checks(_ => false));
        endpoints.MapAbout();
        endpoints.MapSchemas();
    }

    private static HealthCheckOptions Checks(Func<HealthCheckRegistration, bool> which) => new()
    {
        Predicate = which,
        ResponseWriter = (call, report) => call.Response.WriteAsync(report.Entries.Count == 0
            ? "host: Healthy."
            : string.Join('\n', report.Entries.Select(entry => $"{entry.Key}: {entry.Value.Status}. {entry.Value.Description}".TrimEnd()))),
    };
}
