namespace PlanBot.Tab;

/// <summary>The page in Teams: in a channel and in the personal app.</summary>
internal static class TabSetup
{
    public static IServiceCollection AddTab(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<TabOptions>().Bind(configuration.GetSection(TabOptions.Section));
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
        if (app.Configuration["Tab:SignInId"] is { Length: > 0 } id && !Guid.TryParse(id, out _))
            throw new StartupProblemException("Tab:SignInId is not a GUID: copy the app (client) id of the registration that people sign in to the page with.");
        app.UseStaticFiles();
        var tab = app.MapGroup("/tab").AddEndpointFilter<RouteGroupBuilder, TabPolicy>();
        tab.MapGet("", TabEndpoint.Empty);
        tab.MapGet("content", ([AsParameters] TabRequest request, HttpContext call, TabEndpoint page, CancellationToken cancellationToken) => page.ContentAsync(request, call, cancellationToken));
        tab.MapPost("command", (HttpContext call, TabCommands commands, CancellationToken cancellationToken) => commands.DoAsync(call, cancellationToken));
    }
}
