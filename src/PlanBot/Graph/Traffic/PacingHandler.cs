using System.Globalization;
using System.Net;
using PlanBot.Core.Nudges.Sources;

namespace PlanBot.Graph.Traffic;

/// <summary>Every call to Graph passes here: it waits for its place, is not made while Graph asks for quiet, and Graph's answers are heeded.</summary>
/// <remarks>It takes the place of the SDK's own retries, which would hold a person's call for up to three minutes.</remarks>
public sealed class PacingHandler(GraphPace pace, GraphLane lane, TimeProvider time) : DelegatingHandler
{
    /// <exception cref="GraphThrottledException">Not now; when, it says.</exception>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var (part, team) = GraphPace.PartOf(request.RequestUri!.AbsolutePath);
        if (pace.ClosedUntil(part, lane) is { } closed)
            throw new GraphThrottledException(closed);

        var wait = pace.Take(team);
        if (wait > TimeSpan.Zero)
            await Task.Delay(wait, time, cancellationToken);

        var response = await base.SendAsync(request, cancellationToken);
        if (response.Headers.TryGetValues("x-ms-throttle-limit-percentage", out var used)
            && double.TryParse(used.First(), NumberStyles.Float, CultureInfo.InvariantCulture, out var share) && share >= 0.8)
        {
            pace.Warn();
        }

        if (response.StatusCode is not (HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable))
        {
            pace.Open(part);
            return response;
        }

        var until = pace.Close(part, After(response));
        response.Dispose();
        throw new GraphThrottledException(until);
    }

    private TimeSpan? After(HttpResponseMessage response) =>
        response.Headers.RetryAfter is not { } retry ? null : retry.Delta ?? (retry.Date - time.GetUtcNow());
}
