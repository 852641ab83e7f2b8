using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;

namespace PlanBot.Core.Nudges.Sources;

/// <summary>The year wheel's entries: a week before and on the last working day before, where the plan reminds of what is to come. Nothing afterwards: a meeting that was is over.</summary>
internal static class CheckpointNudges
{
    private static readonly Rung[] Steps = [Rung.OneWeekBefore, Rung.LastDayBefore];

    /// <summary>A step lies at most so far before its day: holidays may move it.</summary>
    private const int FarthestDays = 45;

    public static IEnumerable<Nudge> Of(Plan plan, Addressing addressing, DateOnly from, DateOnly until) =>
        plan.Checkpoints.Any() ? plan.OccurrencesBetween(from, until.AddDays(FarthestDays)).SelectMany(occurrence => Of(occurrence, addressing)) : [];

    private static List<Nudge> Of(Occurrence occurrence, Addressing addressing)
    {
        if (occurrence.IsDone || occurrence.When is not PlanDate.Day { Date: var day })
            return [];
        var checkpoint = occurrence.Checkpoint;
        var to = addressing.Announced(checkpoint.Owner);
        var hours = addressing.HoursOf(to);
        var made = checkpoint.Since is { } since && since > day.AddDays(-FarthestDays) ? since : day.AddDays(-FarthestDays);
        var nudges = new List<Nudge>();
        foreach (var rung in Steps)
        {
            if ((rung == Rung.LastDayBefore ? hours.LastBefore(day, made) : hours.OnOrBefore(day.AddDays(-7), made)) is not { } open || addressing.Hushed(to, rung, open) is not null)
                continue;

            var (who, when) = (to, open);
            if (addressing.Instead(to, checkpoint.Owner, open) is { } instead)
            {
                if (addressing.HoursOf(instead).OnOrAfter(open) is not { } his || addressing.Hushed(instead, rung, his) is not null)
                    continue;
                (who, when) = (instead, his);
            }

            // On one day the later step is said.
            nudges.RemoveAll(nudge => nudge.Day == when);
            nudges.Add(addressing.Nudge(NudgeKeys.Of(checkpoint.Id, rung, occurrence.Planned), rung, new NudgeThing.OfCheckpoint(checkpoint.Id, occurrence.Planned), who, when, day) with { IsInstead = who != to });
        }

        return nudges;
    }
}
