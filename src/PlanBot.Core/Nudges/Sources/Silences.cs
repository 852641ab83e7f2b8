using PlanBot.Core.Plans;

namespace PlanBot.Core.Nudges.Sources;

/// <summary>
/// Owners from whom nothing is heard: they cannot be reached, or are long late and have changed nothing in the plan for the
/// weeks that it says. The coordinator gets one message about each of them.
/// </summary>
internal static class Silences
{
    private const int LongestQuiet = 120;

    public static IEnumerable<Nudge> Of(Plan plan, IReadOnlyList<LadderItem> items, Addressing addressing, DateOnly from, DateOnly until)
    {
        var hours = addressing.HoursOf(addressing.Coordinator);
        foreach (var owned in items.Where(item => item.Milestone is null && Addressing.OwnerInTeams(item.Initiative) is not null).GroupBy(item => Addressing.OwnerInTeams(item.Initiative)!.Person.Id))
        {
            var owner = Addressing.OwnerInTeams(owned.First().Initiative)!;
            if (new Recipient.Person(owned.Key) == addressing.Coordinator || (addressing.UnreachableSince(owner) is null && !owned.Any(item => MayFall(plan, item, owner, from, until))))
                continue;
            var first = owned.Select(item => (Item: item, Day: DayOf(plan, item, owner, hours, addressing))).Where(one => one.Day is not null).MinBy(one => (one.Day, one.Item.Initiative.Number));
            if (first.Day is { } day && hours.OnOrAfter(day) is { } open && addressing.Hushed(addressing.Coordinator, Rung.Silence, open) is null)
                yield return addressing.Nudge(first.Item.Key(Rung.Silence), Rung.Silence, new NudgeThing.OfOwner(owned.Key), addressing.Coordinator, open);
        }
    }

    /// <summary>The day from which this item makes its owner a silent one; null for never.</summary>
    private static DateOnly? DayOf(Plan plan, LadderItem item, Owner.InTeams owner, SendingHours hours, Addressing addressing)
    {
        if (addressing.UnreachableSince(owner) is { } since)
            return since > item.Made ? since : item.Made;
        if (plan.Nudges.SilentWeeks == 0 || item.Date is not PlanDate.Day { Date: var deadline } || hours.After(deadline, 7) is not { } late)
            return null;
        var silent = Heard(plan, item, owner, deadline).AddDays(7 * plan.Nudges.SilentWeeks);
        return silent > late ? silent : late;
    }

    /// <summary>The last sign of her, or what stands for one: that something was given to her, and that its deadline came.</summary>
    private static DateOnly Heard(Plan plan, LadderItem item, Owner.InTeams owner, DateOnly deadline) =>
        new[] { deadline, item.Made, plan.Members.GetValueOrDefault(owner.Person.Id)?.Seen ?? deadline }.Max();

    /// <summary>Whether its day can lie in these days at all: a plan may hold hundreds of things that are late for years.</summary>
    private static bool MayFall(Plan plan, LadderItem item, Owner.InTeams owner, DateOnly from, DateOnly until) =>
        item.Date is PlanDate.Day { Date: var deadline }
        && deadline < until
        && Heard(plan, item, owner, deadline).AddDays((7 * plan.Nudges.SilentWeeks) + LongestQuiet) >= from;

}
