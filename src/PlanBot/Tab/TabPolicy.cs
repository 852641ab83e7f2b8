namespace PlanBot.Tab;

/// <summary>What holds for every answer of the page: where it may be shown, that nothing keeps it, and what an outage looks like.</summary>
internal sealed partial class TabPolicy(ILogger<TabPolicy> logger) : IEndpointFilter
{
    /// <summary>Teams shows the page in a frame, on the web under these hosts; scripts and styles come from here alone.</summary>
    private const string Content =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
        + "frame-ancestors https://teams.microsoft.com https://*.teams.microsoft.com https://teams.cloud.microsoft https://*.cloud.microsoft https://*.microsoft365.com https://*.office.com https://outlook.office.com";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var headers = context.HttpContext.Response.Headers;
        headers.ContentSecurityPolicy = Content;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "no-referrer";
        try
        {
            return await next(context);
        }
        catch (Exception problem) when (!context.HttpContext.RequestAborted.IsCancellationRequested)
        {
            // The page has its own words for it, in three languages: nobody can be told whose it is.
            Log.Failed(logger, problem.GetType().Name, problem.StackTrace);
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The page could not be answered: {Exception}\n{Where}")]
        public static partial void Failed(ILogger logger, string exception, string? where);
    }
}
