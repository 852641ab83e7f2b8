using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Logs;

namespace PlanBot.Telemetry;

/// <summary>Takes out of spans what an address may hold: an id in a path, a secret of a link, a name that was searched for.</summary>
internal sealed class DiscreetSpans : BaseProcessor<Activity>
{
    private static readonly string[] Telling = ["url.query", "url.path", "http.target", "user_agent.original", "client.address", "network.peer.address"];

    public override void OnEnd(Activity data)
    {
        foreach (var tag in Telling)
            data.SetTag(tag, null);
        if (data.GetTagItem("url.full") is string full)
            data.SetTag("url.full", Uri.TryCreate(full, UriKind.Absolute, out var address) ? address.GetLeftPart(UriPartial.Authority) : null);
    }
}

/// <summary>Takes exceptions out of log records and leaves their kinds: a message may quote what a person wrote.</summary>
internal sealed class DiscreetLogs : BaseProcessor<LogRecord>
{
    public override void OnEnd(LogRecord data)
    {
        if (data.Exception is not { } exception)
            return;
        data.Attributes = [.. data.Attributes ?? [], KeyValuePair.Create<string, object?>("exception.type", Kind(exception)), KeyValuePair.Create<string, object?>("exception.stacktrace", exception.StackTrace)];
        data.Exception = null;
    }

    private static string Kind(Exception exception) => exception.GetType().Name + (exception.InnerException is { } inner ? $" < {Kind(inner)}" : "");
}
