using PlanBot.Core.Nudges.Sources;
using PlanBot.Core.Nudges.Steps;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Nudges;

/// <summary>One step of one deadline: the nudge, or why there is none.</summary>
internal sealed record Rise(LadderItem Item, Rung Rung, Recipient To, DateOnly? Day, Nudge? Nudge, WhyNot? Why);

/// <summary>The ladder of one deadline.</summary>
internal static class Climb
{
    private static readonly DeadlineStep[] Steps = [new TwoWeeksBefore(), new BeforeBreak(), new OneWeekBefore(), new LastDayBefore(), new SoonAfter(), new LongAfter()];

    /// <summary>Every step, by day; two on one day become the later one.</summary>
    public static IReadOnlyList<Rise> Of(Plan plan, LadderItem item, Addressing addressing)
    {
        if (item.Date is not PlanDate.Day { Date: var deadline })
            return [];
        var steps = Steps.Select(step => Take(plan, step, item, deadline, addressing)).ToArray();

        // The next step's own silence does not speak for this one: only what is sent takes its place.
        return [.. steps.Select(step => step.Nudge is { Rung: var rung, Day: var day } && steps.Any(other => other.Nudge is { } next && next.Day == day && next.Rung > rung)
            ? step with { Nudge = null, Why = WhyNot.NextStepInstead }
            : step)];
    }

    private static Rise Take(Plan plan, DeadlineStep step, LadderItem item, DateOnly deadline, Addressing addressing)
    {
        var to = step.To(item, addressing);
        var day = step.Day(item, deadline, addressing.HoursOf(to), addressing);
        var why = day is not { } on ? NoDay(step, item, deadline) : on <= item.Made ? WhyNot.MadeLater : Hushed(to, on);

        // What she would not have got herself nobody gets for her.
        var instead = day is { } hers && why is null ? addressing.Instead(to, item.Initiative.Owner, hers) : null;
        if (instead is not null)
        {
            to = instead;
            day = addressing.HoursOf(to).OnOrAfter(day!.Value);
            why = day is { } his ? Hushed(to, his) : WhyNot.NoOpenDay;
        }

        return new(
            item, step.Rung, to, day, day is { } sent && why is null ? addressing.Nudge(item.Key(step.Rung), step.Rung, item.Thing, to, sent, deadline) with { IsInstead = instead is not null } : null, why);

        WhyNot? Hushed(Recipient who, DateOnly when) => addressing.Hushed(who, step.Rung, when) ?? (plan.IsPutOff(item, who, when) ? WhyNot.PutOff : null);
    }

    private static WhyNot NoDay(DeadlineStep step, LadderItem item, DateOnly deadline) => step.Rung switch
    {
        Rung.TwoWeeksBefore when deadline.AddDays(-14) <= item.Made => WhyNot.MadeLater,
        Rung.OneWeekBefore when deadline.AddDays(-7) <= item.Made => WhyNot.MadeLater,
        Rung.LastDayBefore when deadline.AddDays(-1) <= item.Made => WhyNot.MadeLater,
        _ => WhyNot.NoOpenDay,
    };
}
