using Microsoft.AspNetCore.Http.Features;

namespace PlanBot.Telemetry;

/// <summary>Names the span of a request by its route, which is ours, and not by its path, in which an id or a secret may stand.</summary>
internal sealed class RouteNames : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(async (call, rest) =>
        {
            try
            {
                await rest(call);
            }
            finally
            {
                if (call.Features.Get<IHttpActivityFeature>()?.Activity is { } span)
                {
                    var route = (call.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
                    span.DisplayName = route is null ? call.Request.Method : $"{call.Request.Method} {route}";
                    span.SetTag("http.route", route).SetTag("http.response.status_code", call.Response.StatusCode);
                }
            }
        });
        next(app);
    };
}
