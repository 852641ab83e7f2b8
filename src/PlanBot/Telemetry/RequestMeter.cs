using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace PlanBot.Telemetry;

/// <summary>Makes a span of each request to an outside service, and measures it. Its address, with whom it is about, is not told.</summary>
/// <param name="service">What the span begins with.</param>
/// <param name="partOf">Which part of the service a path belongs to; null for a service that is one.</param>
internal sealed class RequestMeter(string service, Histogram<double> histogram, Func<string, string>? partOf = null) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var tags = new TagList { { "method", request.Method.Method } };
        var part = partOf?.Invoke(request.RequestUri!.AbsolutePath);
        if (part is not null)
            tags.Add("part", part);
        using var activity = Measures.Source.StartActivity(string.Join(' ', new[] { service, request.Method.Method, part }.OfType<string>()));
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
            tags.Add("status", status);
            activity?.SetTag("status", status);
            histogram.Record(Stopwatch.GetElapsedTime(began).TotalSeconds, tags);
        }
    }
}
