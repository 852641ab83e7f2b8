using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;
using PlanBot.Core.Reports.Documents;
using PlanBot.Teams;
using PlanBot.Teams.Files;

namespace PlanBot.Exports;

/// <summary>Plans as files.</summary>
internal static class ExportSetup
{
    public static IServiceCollection AddExports(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("PlanBot");
        services.AddSingleton<KeyRing>();
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider =>
            new ConfigureOptions<KeyManagementOptions>(options => options.XmlRepository = provider.GetRequiredService<KeyRing>()));
        services.AddSingleton<PublicAddress>();
        services.AddSingleton<DocumentLinks>();
        services.AddSingleton<IDocumentLinks>(provider => provider.GetRequiredService<DocumentLinks>());
        services.AddSingleton<DocumentEndpoint>();
        services.AddSingleton<IFiles, OrderedFiles>();
        return services;
    }

    public static void MapExports(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(DocumentLinks.Documents + "{order}", (string order, HttpContext call, DocumentEndpoint documents, CancellationToken cancellationToken) => documents.FetchAsync(order, call, cancellationToken));
        endpoints.MapGet(DocumentLinks.Calendars + "{subscription}.ics", (string subscription, HttpContext call, DocumentEndpoint documents, CancellationToken cancellationToken) => documents.FeedAsync(subscription, call, cancellationToken));
    }
}
