namespace PlanBot.Teams.Extensions;

internal static class ExtensionsSetup
{
    public static IServiceCollection AddExtensions(this IServiceCollection services)
    {
        services.AddSingleton<InitiativeSearch>();
        services.AddSingleton<MessageAction>();
        services.AddSingleton<LinkPreviews>();
        services.AddSingleton<ExtensionInvokes>();
        return services;
    }
}
