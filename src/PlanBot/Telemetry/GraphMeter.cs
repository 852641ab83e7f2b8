using System.Diagnostics;
using PlanBot.Graph.Traffic;

namespace PlanBot.Telemetry;

/// <summary>Makes a span of each request to Graph that goes out, and measures it. Its address is not told, only the part of Graph: <c>planner</c>, <c>users</c>, <c>teams</c>.</summary>
internal sealed class GraphMeter : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // Of a team the id stands after it.
        var part = GraphPace.PartOf(request.RequestUri!.AbsolutePath).Part.Split('/')[0];
        using var activity = Measures.Source.StartActivity($"graph {request.Method.Method} {part}");
        var began = Stopwatch.GetTimestamp();
        var status = "none";
        try
        {
            var response = await base.SendAsync(request, cancellationToken);
            status = $"{(int)response.StatusCode}";
            return response;
        }
        finally
        {
            activity?.SetTag("part", part).SetTag("status", status);
            Measures.Graph.Record(Stopwatch.GetElapsedTime(began).TotalSeconds, new TagList { { "method", request.Method.Method }, { "part", part }, { "status", status } });
        }
    }
}
