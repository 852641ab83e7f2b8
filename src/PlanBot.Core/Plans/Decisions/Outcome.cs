using System.Collections.Immutable;
using PlanBot.Core.Conversation;
using PlanBot.Core.Nudges.Settings;
using PlanBot.Core.People;

namespace PlanBot.Core.Plans.Decisions;

/// <summary>What came of a decision.</summary>
public abstract record Outcome
{
    /// <summary>The plan is another now; the entry is what is to be kept.</summary>
    public sealed record Changed(Plan Plan, HistoryEntry Entry) : Outcome;

    /// <summary>Nothing to do: it is so already, perhaps because the same turn came twice.</summary>
    public sealed record Unchanged(Plan Plan) : Outcome;

    /// <summary>Somebody changed what the card showed since it was drawn; nothing was overwritten.</summary>
    public sealed record Overtaken(Plan Plan, Person By) : Outcome;

    public sealed record Refused(Plan Plan, Refusal Why) : Outcome;

    /// <summary>So many were changing the plan at once that this never got its turn; nothing was kept.</summary>
    public sealed record Busy(Plan Plan) : Outcome;

    /// <summary>There is no such plan, or no such thing in it, for this person.</summary>
    public sealed record Gone(Plan? Plan) : Outcome;

    /// <summary>The plan to show, where there is one to show.</summary>
    public static Plan? PlanOf(Outcome outcome) => outcome switch
    {
        Changed changed => changed.Plan,
        Unchanged unchanged => unchanged.Plan,
        Overtaken overtaken => overtaken.Plan,
        Refused refused => refused.Plan,
        Busy busy => busy.Plan,
        Gone gone => gone.Plan,
        _ => null,
    };
}

public enum Refusal
{
    /// <summary>Only the coordinator answers for a party that is not her own.</summary>
    NotYourParty,

    /// <summary>She has not said yet whom she answers for.</summary>
    PartyUnknown,

    CoordinatorOnly,

    /// <summary>The plan holds as many as it can.</summary>
    TooMany,

    /// <summary>The loop is left only when everything is described and piloted.</summary>
    NotReady,

    /// <summary>One clarity round at a time.</summary>
    RoundIsOpen,
}

public static class Deciding
{
    /// <summary>These events, as one change made in this turn. The person becomes a member on her first.</summary>
    public static Outcome Change(this Plan plan, Turn turn, params ReadOnlySpan<PlanEvent> events)
    {
        var all = ImmutableArray.CreateBuilder<PlanEvent>();
        var day = (events.Length > 0 && events[0] is PlanEvent.Started start ? start.Country : plan.Country).Today(turn.Now);
        foreach (var what in events)
            all.Add(Dating.Stamped(what, day));
        if (!plan.Members.ContainsKey(turn.Person.Id) && !all.OfType<PlanEvent.Joined>().Any(joined => joined.Person.Id == turn.Person.Id))
            all.Add(new PlanEvent.Joined(turn.Person, null));
        foreach (var person in all.SelectMany(Named).DistinctBy(person => person.Id).ToArray())
        {
            if (person.Id != turn.Person.Id && !plan.Members.ContainsKey(person.Id))
                all.Add(new PlanEvent.Joined(person, null));
        }

        var entry = new HistoryEntry(plan.Version + 1, turn.Now, turn.Person, turn.Id, all.ToImmutable());
        return new Outcome.Changed(plan.Apply(entry), entry);
    }

    /// <summary>Whoever something is put on belongs to the plan.</summary>
    private static Person[] Named(PlanEvent what) => what switch
    {
        PlanEvent.InitiativeChanged { After.Owner: Owner.InTeams owner } => [owner.Person],
        PlanEvent.CheckpointChanged { After.Owner: Owner.InTeams owner } => [owner.Person],
        PlanEvent.CoordinatorChanged changed => [changed.After],
        PlanEvent.NudgesChanged { After: { WhileAway: WhileAway.StandIn, StandIn: { } standIn } } => [standIn],
        _ => [],
    };
}
