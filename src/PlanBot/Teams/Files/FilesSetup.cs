using PlanBot.Documents;

namespace PlanBot.Teams.Files;

internal static class FilesSetup
{
    public static IServiceCollection AddFiles(this IServiceCollection services)
    {
        services.AddHttpClient(FileDownloads.HttpClientName, http =>
            {
                // Each download has a limit of its own, on the clock that tests can turn.
                http.Timeout = Timeout.InfiniteTimeSpan;
                http.DefaultRequestHeaders.UserAgent.ParseAdd("PlanBot");
            })

            // A redirect could lead anywhere, and a cookie would outlive the turn.
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })

            // The client's own log lines would hold the address, which opens the file.
            .RemoveAllLoggers();
        services.AddHttpClient(FileConsents.HttpClientName).ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }).RemoveAllLoggers();
        services.AddSingleton<DocumentReader>();
        services.AddSingleton<FileHosts>();
        services.AddSingleton<FileDownloads>();
        services.AddSingleton<FileConsents>();
        return services;
    }
}
