using Microsoft.AspNetCore.Http.HttpResults;
using PlanBot.Tab.Pages;

namespace PlanBot.Tab;

/// <summary>The page in Teams: in a channel and in the personal app.</summary>
internal static class TabSetup
{
    /// <summary>Teams shows the page in a frame, on the web under these hosts; scripts and styles come from here alone.</summary>
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
        + "frame-ancestors https://teams.microsoft.com https://*.teams.microsoft.com https://teams.cloud.microsoft https://*.cloud.microsoft https://*.microsoft365.com https://*.office.com https://outlook.office.com";

    public static IServiceCollection AddTab(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<TabOptions>().Bind(configuration.GetSection(TabOptions.Section));
        services.AddRazorComponents();
        services.AddSingleton<Visitors>();
        services.AddSingleton<Admittance>();
        services.AddSingleton<TabEndpoint>();
        services.AddSingleton<TabCommands>();
        return services;
    }

    public static void MapTab(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment() && !string.IsNullOrEmpty(app.Configuration["Tab:DeveloperPerson"]))
            throw new StartupProblemException("Tab:DeveloperPerson lets anybody on this machine be that person: it is for Development alone. Remove the setting.");
        app.UseStaticFiles();
        var tab = app.MapGroup("/tab").AddEndpointFilter(async (call, next) =>
        {
            var headers = call.HttpContext.Response.Headers;
            headers.ContentSecurityPolicy = Policy;
            headers.XContentTypeOptions = "nosniff";
            headers.CacheControl = "no-store";
            headers["Referrer-Policy"] = "no-referrer";
            return await next(call);
        });
        tab.MapGet("", () => new RazorComponentResult<Shell>());
        tab.MapGet("content", ([AsParameters] TabRequest request, HttpContext call, TabEndpoint page, CancellationToken cancellationToken) => page.ContentAsync(request, call, cancellationToken));
        tab.MapPost("command", (HttpContext call, TabCommands commands, CancellationToken cancellationToken) => commands.DoAsync(call, cancellationToken));
    }
}
