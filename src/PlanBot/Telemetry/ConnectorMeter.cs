using System.Diagnostics;

namespace PlanBot.Telemetry;

/// <summary>Measures each attempt at Teams' connector. Its addresses, with their conversations, are not told.</summary>
internal sealed class ConnectorMeter : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
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
            Measures.Connector.Record(Stopwatch.GetElapsedTime(began).TotalSeconds, new TagList { { "method", request.Method.Method }, { "status", status } });
        }
    }
}
