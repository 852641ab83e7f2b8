using PlanBot.Core.Nudges.Settings;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Nudges;

/// <summary>One step of a deadline, and what became of it or why there is none.</summary>
/// <param name="Meant">The day it would have been sent on if everybody were always at work; null where that is the day itself.</param>
internal sealed record Explanation(Rung Rung, Recipient To, DateOnly? Day, DateOnly? Meant, WhyNot? Why, NudgeRecord? Record, Missed? Missed);

/// <summary>Why a step whose day has gone was not sent, though nothing spoke against it.</summary>
internal enum Missed
{
    /// <summary>The recipient had had what one may get in a week, or a message that day.</summary>
    Enough,

    NotSwept,
}

internal static class Explaining
{
    /// <param name="sent">The plan's records; with them it can be told what happened.</param>
    public static IReadOnlyList<Explanation> Of(Plan plan, LadderItem item, INudgeSettings settings, IReadOnlyList<NudgeRecord> sent, DateOnly today)
    {
        var log = new NudgeLog(sent);
        return [.. Climb.Of(plan, item, new Addressing(plan, settings)).Select(step => Of(plan, step, sent, log, today))];
    }

    private static Explanation Of(Plan plan, Rise step, IReadOnlyList<NudgeRecord> sent, NudgeLog log, DateOnly today)
    {
        var record = step.Nudge is { } nudge ? sent.LastOrDefault(one => one.Id == nudge.Id) : null;
        return new(step.Rung, step.To, step.Day, Meant(step), step.Why, record, step.Nudge is { } due && record is null && due.Day < today ? Miss(plan, due, log) : null);
    }

    private static Missed Miss(Plan plan, Nudge nudge, NudgeLog log)
    {
        var monday = SendingHours.MondayOf(nudge.Day);
        return log.HasMessage(nudge.To, nudge.Day, plan.Country) || log.CountOf(nudge.To, monday, monday.AddDays(7), plan.Country) >= (nudge.To is Recipient.Channel ? 2 : 3) ? Missed.Enough : Missed.NotSwept;
    }

    private static DateOnly? Meant(Rise step)
    {
        var deadline = ((PlanDate.Day)step.Item.Date).Date;
        var meant = step.Rung switch
        {
            Rung.TwoWeeksBefore => deadline.AddDays(-14),
            Rung.OneWeekBefore => deadline.AddDays(-7),
            Rung.LastDayBefore => deadline.AddDays(-1),
            _ => (DateOnly?)null,
        };
        return meant == step.Day || step.Day is null ? null : meant;
    }
}
