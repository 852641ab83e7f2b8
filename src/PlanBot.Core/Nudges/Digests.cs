using PlanBot.Core.Plans;

namespace PlanBot.Core.Nudges;

/// <summary>What is to be sent now, after what was sent before: caught up, bundled, and never too much.</summary>
public static class Digests
{
    /// <summary>A step that could have been sent on so many working days since, and was not because nobody swept, is skipped.</summary>
    private const int MostDaysLate = 2;

    /// <summary>A week, Monday to Sunday.</summary>
    private const int MostAWeek = 3;

    /// <summary>A week, and the weekly overview besides.</summary>
    private const int MostAWeekInAChannel = 2;

    /// <param name="candidates">
    /// The ladders' nudges of every plan that is looked at, from two weeks ago to the Sunday of this week: the last message
    /// that somebody may get this week brings what its remaining days would have brought.
    /// </param>
    /// <param name="now">UTC.</param>
    public static IReadOnlyList<Digest> Due(IReadOnlyList<Nudge> candidates, NudgeLog sentBefore, DateTimeOffset now)
    {
        var passed = Passed(candidates, sentBefore, now);
        return
        [
            .. candidates
                .Where(nudge => !sentBefore.Has(nudge.Id) && !passed.Contains(nudge.Id))
                .GroupBy(nudge => (nudge.To, nudge.Tenant))
                .Select(group => Bundle(group.Key.To, group.Key.Tenant, [.. group], sentBefore, now))
                .OfType<Digest>(),
        ];
    }

    /// <summary>Steps in whose place a later one of the same deadline has come.</summary>
    private static HashSet<NudgeId> Passed(IReadOnlyList<Nudge> candidates, NudgeLog log, DateTimeOffset now)
    {
        var passed = new HashSet<NudgeId>();
        foreach (var item in candidates.Where(nudge => nudge.Rung.IsOfDeadline()).GroupBy(nudge => (nudge.Plan, nudge.Item, nudge.Deadline)))
        {
            var latest = item.Where(nudge => nudge.DueAt <= now || log.Has(nudge.Id)).MaxBy(nudge => (nudge.Day, nudge.Rung));
            passed.UnionWith(item.Where(nudge => latest is not null && (nudge.Day, nudge.Rung).CompareTo((latest.Day, latest.Rung)) < 0).Select(nudge => nudge.Id));
        }

        return passed;
    }

    private static Digest? Bundle(Recipient to, string tenant, IReadOnlyList<Nudge> open, NudgeLog log, DateTimeOffset now)
    {
        var country = open[0].Hours.Country;
        var today = country.Today(now);
        if (log.HasMessage(to, today, country))
            return null;
        var due = open.Where(nudge => IsDue(nudge, log, now)).ToList();
        if (due.Count == 0)
            return null;

        var most = to is Recipient.Channel ? MostAWeekInAChannel : MostAWeek;
        var monday = SendingHours.MondayOf(today);
        var before = log.CountOf(to, monday, today, country);
        if (before >= most)
            due.RemoveAll(nudge => nudge.Rung != Rung.Weekly);
        else if (before == most - 1 && due.Any(nudge => nudge.Rung != Rung.Weekly))
            due = Latest([.. due, .. open.Where(nudge => nudge.Rung.IsBefore() && nudge.Day > today && nudge.Day < monday.AddDays(7) && nudge.Deadline > today)]);
        return due.Count == 0 ? null : new(to, tenant, today, [.. Ordered(due)]);
    }

    private static bool IsDue(Nudge nudge, NudgeLog log, DateTimeOffset now)
    {
        var local = nudge.Hours.Country.Local(now);
        var (today, time) = (DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        return nudge.DueAt <= now
            && nudge.Hours.WindowOn(today) is var (from, until) && time >= from && time < until
            && (!nudge.Rung.IsBefore() || nudge.Deadline > today)
            && (nudge.Rung != Rung.Weekly || SendingHours.MondayOf(nudge.Day) == SendingHours.MondayOf(today))
            && (!nudge.Rung.IsOfDeadline() || DaysLate(nudge, log, today) <= MostDaysLate);
    }

    /// <summary>The working days after its own on which it could have been sent: days on which the recipient had had enough do not count.</summary>
    private static int DaysLate(Nudge nudge, NudgeLog log, DateOnly today)
    {
        var most = nudge.To is Recipient.Channel ? MostAWeekInAChannel : MostAWeek;
        return nudge.Hours.WorkingDays(nudge.Day, today).Count(day =>
            nudge.Hours.IsOpen(day)
            && !(log.HasMessage(nudge.To, day, nudge.Hours.Country) || log.CountOf(nudge.To, SendingHours.MondayOf(day), day, nudge.Hours.Country) >= most));
    }

    /// <summary>One step a deadline: the latest.</summary>
    private static List<Nudge> Latest(IReadOnlyList<Nudge> nudges) =>
        [.. nudges.GroupBy(nudge => nudge.Rung.IsOfDeadline() ? $"{nudge.Plan}|{nudge.Item}" : $"{nudge.Plan}|{nudge.Key}").Select(item => item.MaxBy(nudge => (nudge.Day, nudge.Rung))!)];

    private static IEnumerable<Nudge> Ordered(IEnumerable<Nudge> nudges) => nudges
        .OrderBy(nudge => nudge.Plan.Value, StringComparer.Ordinal)
        .ThenBy(nudge => nudge.Deadline ?? nudge.Day)
        .ThenBy(nudge => nudge.Key, StringComparer.Ordinal);
}
