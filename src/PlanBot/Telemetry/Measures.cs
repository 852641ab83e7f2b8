using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace PlanBot.Telemetry;

/// <summary>What PlanBot measures of itself, by .NET's own means: whoever listens to <c>PlanBot</c> hears it, and unheard it costs next to nothing.</summary>
/// <remarks>Names of code, numbers and ids go in. Nothing that anybody wrote, and nobody's name.</remarks>
internal static class Measures
{
    /// <summary>Of the source and of the meter.</summary>
    public const string Name = "PlanBot";

    public static readonly ActivitySource Source = new(Name);

    private static readonly Meter Meter = new(Name);

    public static readonly Histogram<double> Turns =
        Meter.CreateHistogram<double>("planbot.turn.duration", "s", "How long a turn took, by the command's name and what came of it.");

    public static readonly Histogram<double> Store =
        Meter.CreateHistogram<double>("planbot.store.duration", "s", "How long a call to the store took, by table, operation and what came of it.");

    public static readonly Histogram<double> Connector =
        Meter.CreateHistogram<double>("planbot.connector.duration", "s", "How long an attempt at Teams' connector took, by method and status.");

    public static readonly Histogram<double> Graph =
        Meter.CreateHistogram<double>("planbot.graph.duration", "s", "How long a request to Microsoft Graph took, by method, part and status.");

    /// <summary>Makes a span of the work, and measures it. What it throws goes on, and is told by its kind alone, since its message may quote somebody.</summary>
    public static async Task<T> AroundAsync<T>(Histogram<double> histogram, string span, TagList tags, Func<Task<T>> work)
    {
        using var activity = Source.StartActivity(span);
        foreach (var (name, value) in tags)
            activity?.SetTag(name, value);
        var began = Stopwatch.GetTimestamp();
        var outcome = "ok";
        try
        {
            return await work();
        }
        catch (Exception problem)
        {
            outcome = problem.GetType().Name;
            activity?.SetStatus(ActivityStatusCode.Error).SetTag("error.type", outcome);
            throw;
        }
        finally
        {
            if (histogram.Enabled)
            {
                tags.Add("outcome", outcome);
                histogram.Record(Stopwatch.GetElapsedTime(began).TotalSeconds, tags);
            }
        }
    }
}
