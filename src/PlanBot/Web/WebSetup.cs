using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace PlanBot.Web;

/// <summary>What is served besides the bot.</summary>
internal static class WebSetup
{
    public static IServiceCollection AddWeb(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<StoreHealth>("store");
        return services;
    }

    /// <summary>
    /// <c>GET /health</c>: 200, or 503 with each check's name and what is wrong; nothing about plans.
    /// <c>GET /schemas/…</c>: what a team needs to write a template of its own, the same for everybody.
    /// </summary>
    public static void MapWeb(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health", new HealthCheckOptions
        {
            ResponseWriter = (call, report) => call.Response.WriteAsync(string.Join('\n', report.Entries.Select(entry => $"{entry.Key}: {entry.Value.Status}. {entry.Value.Description}".TrimEnd()))),
        });
        endpoints.MapSchemas();
    }
}
