using PlanBot.Core.Templates;

namespace PlanBot.Web;

/// <summary>The published format of template files, and an example. Any page may fetch them: editors do.</summary>
internal static class Schemas
{
    public static void MapSchemas(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/schemas/template.json", call => WriteAsync(call, "application/schema+json; charset=utf-8", PublishedTemplates.Schema));
        endpoints.MapGet("/schemas/eksempel.yaml", call => WriteAsync(call, "application/yaml; charset=utf-8", PublishedTemplates.Example));
    }

    private static Task WriteAsync(HttpContext call, string type, string text)
    {
        call.Response.ContentType = type;
        call.Response.Headers.CacheControl = "public, max-age=3600";
        call.Response.Headers.AccessControlAllowOrigin = "*";
        return call.Response.WriteAsync(text, call.RequestAborted);
    }
}
