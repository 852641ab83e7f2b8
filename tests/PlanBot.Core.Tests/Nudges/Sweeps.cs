using PlanBot.Core.Nudges;
using PlanBot.Core.Plans;

namespace PlanBot.Tests.Nudges;

/// <summary>The sweeps of some months or years, with a clock that jumps from hour to hour and a ledger in memory.</summary>
internal sealed class Sweeps(IReadOnlyList<Sample> samples)
{
    private readonly List<NudgeRecord> records = [];

    /// <summary>Hours of the day at which somebody sweeps, local.</summary>
    public IReadOnlyList<TimeOnly> At { get; init; } = [new(9, 0), new(17, 30)];

    /// <summary>Days on which nobody sweeps.</summary>
    public Func<DateOnly, bool> IsDown { get; init; } = _ => false;

    public Action<DateOnly>? Morning { get; init; }

    public IReadOnlyList<NudgeRecord> Records => records;

    public IEnumerable<(DateTimeOffset At, Digest Digest)> Between(DateOnly from, DateOnly until)
    {
        for (var day = from; day <= until; day = day.AddDays(1))
        {
            Morning?.Invoke(day);
            if (IsDown(day))
                continue;
            foreach (var hour in At)
            {
                foreach (var sent in Sweep(samples[0].Plan.Country.At(day, hour)))
                    yield return sent;
            }
        }
    }

    public IReadOnlyList<(DateTimeOffset At, Digest Digest)> Sweep(DateTimeOffset now)
    {
        var today = samples[0].Plan.Country.Today(now);
        var sunday = today.AddDays((7 - (int)today.DayOfWeek) % 7);
        var candidates = samples.SelectMany(sample => Ladder.Of(sample.Plan, sample, today.AddDays(-14), sunday)).ToArray();
        var log = new NudgeLog(records.Where(record => record.At > now.AddDays(-21)));
        var due = Digests.Due(candidates, log, now);
        foreach (var digest in due)
        {
            var activity = $"activity-{records.Count}";
            records.AddRange(digest.Nudges.Select(nudge => new NudgeRecord(nudge.Key, nudge.Plan, nudge.To, NudgeState.Sent, now, activity, null, 1, false)));
        }

        return [.. due.Select(digest => (now, digest))];
    }
}
