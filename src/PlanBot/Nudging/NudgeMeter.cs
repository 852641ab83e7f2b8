using System.Diagnostics.Metrics;
using PlanBot.Storage.Nudges;

namespace PlanBot.Nudging;

/// <summary>What the clock does, in numbers: the meter <c>PlanBot</c>.</summary>
internal sealed class NudgeMeter : IDisposable
{
    public const string Name = "PlanBot";

    private readonly Meter meter = new(Name);
    private readonly Counter<long> sweeps;
    private readonly Counter<long> sent;
    private readonly Counter<long> failed;
    private readonly Counter<long> unknown;
    private readonly Histogram<double> seconds;

    public NudgeMeter()
    {
        sweeps = meter.CreateCounter<long>("planbot.nudges.sweeps", "{sweep}", "How often due reminders were looked for.");
        sent = meter.CreateCounter<long>("planbot.nudges.sent", "{message}", "Messages that Teams took.");
        failed = meter.CreateCounter<long>("planbot.nudges.failed", "{message}", "Attempts that came to nothing.");
        unknown = meter.CreateCounter<long>("planbot.nudges.unknown", "{message}", "Messages of which nobody can say whether they went out.");
        seconds = meter.CreateHistogram<double>("planbot.nudges.sweep.duration", "s", "How long a sweep took.");
    }

    public void Swept(TimeSpan took, Tally tally)
    {
        sweeps.Add(1);
        sent.Add(tally.Sent);
        failed.Add(tally.Failed);
        unknown.Add(tally.Unknown);
        seconds.Record(took.TotalSeconds);
    }

    public void Dispose() => meter.Dispose();
}
