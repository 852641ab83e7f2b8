using System.Collections.Immutable;
using PlanBot.Core.People;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Nudges.Sources;

/// <summary>Initiatives that lost their owner, and that the coordinator is to hand to somebody else.</summary>
/// <param name="Number">From 1, in the order in which it happened.</param>
/// <param name="Person">Who was responsible.</param>
/// <param name="On">In the plan's country.</param>
public sealed record HandOver(int Number, Person Person, HandOverReason Reason, ImmutableArray<InitiativeId> Initiatives, DateOnly On, bool IsTakenBack = false);

public enum HandOverReason
{
    /// <summary>"Ikke min opgave".</summary>
    NotMine,

    /// <summary>"Stop som ansvarlig": a volunteer who is one no longer.</summary>
    Stopped,

    /// <summary>She is not in the team any more.</summary>
    Left,
}

internal static class HandOvers
{
    /// <summary>Those of its initiatives that nobody has taken yet.</summary>
    public static IEnumerable<Initiative> Open(this Plan plan, HandOver handOver) => handOver.IsTakenBack ? [] : handOver.Initiatives
        .Select(id => plan.AllInitiatives.GetValueOrDefault(id))
        .OfType<Initiative>()
        .Where(initiative => initiative is { IsDeleted: false, IsAhead: true, Owner: null })
        .OrderBy(initiative => initiative.Number);

    /// <summary>One message for each. The coordinator is not told what she did herself.</summary>
    public static IEnumerable<Nudge> Of(Plan plan, Addressing addressing) =>
        from handOver in plan.HandOvers.Values.OrderBy(one => one.Number)
        where new Recipient.Person(handOver.Person.Id) != addressing.Coordinator && plan.Open(handOver).Any()
        let day = addressing.HoursOf(addressing.Coordinator).OnOrAfter(handOver.On)
        where day is not null && addressing.Hushed(addressing.Coordinator, Rung.HandOver, day.Value) is null
        select addressing.Nudge(
            NudgeKeys.Of("handover", handOver.Number, Rung.HandOver, new PlanDate.Day(handOver.On)), Rung.HandOver, new NudgeThing.OfHandOver(handOver.Number), addressing.Coordinator, day.Value);
}
