using PlanBot.Core.Plans;

namespace PlanBot.Core.Nudges.Sources;

/// <summary>Teams takes no message in the plan's conversation any more. The coordinator is told once, so that somebody adds the bot again.</summary>
internal static class ClosedConversations
{
    public static IEnumerable<Nudge> Of(Addressing addressing)
    {
        var to = addressing.Coordinator;
        if (addressing.ClosedSince is { } since && addressing.HoursOf(to).OnOrAfter(since) is { } day && addressing.Hushed(to, Rung.Closed, day) is null)
            yield return addressing.Nudge(NudgeKeys.Of("conversation", null, Rung.Closed, new PlanDate.Day(since)), Rung.Closed, new NudgeThing.OfConversation(), to, day);
    }
}
