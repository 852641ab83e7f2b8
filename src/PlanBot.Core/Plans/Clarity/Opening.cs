using System.Collections.Immutable;
using PlanBot.Core.Conversation;
using PlanBot.Core.Plans.Decisions;

namespace PlanBot.Core.Plans.Clarity;

/// <summary>A clarity round's beginning and end.</summary>
public static class Opening
{
    public static Outcome Open(this Plan plan, Turn turn, RoundId id, ClarityKind kind, IReadOnlyList<QuestionId> questions) =>
        plan.Remembers(turn.Id) || plan.AllClarityRounds.ContainsKey(id) ? new Outcome.Unchanged(plan)
        : !plan.IsCoordinator(turn) ? new Outcome.Refused(plan, Refusal.CoordinatorOnly)
        : plan.OpenRound is not null ? new Outcome.Refused(plan, Refusal.RoundIsOpen)
        : questions.Count == 0 || !Ids.IsWellFormed(id.Value) ? new Outcome.Gone(plan)
        : plan.Change(turn, new PlanEvent.ClarityChanged(null, new(id, plan.AllClarityRounds.Count + 1, kind, [.. questions], turn.Person, turn.Now)));

    /// <summary>Keeps how the answers were spread.</summary>
    public static Outcome Close(this Plan plan, Turn turn, RoundId id, ImmutableArray<Spread> spreads, int people) =>
        End(plan, turn, id, round => round with { State = ClarityState.Closed, EndedAt = turn.Now, Spreads = spreads, People = people });

    /// <summary>Ends a round without keeping anything of it.</summary>
    public static Outcome CallOff(this Plan plan, Turn turn, RoundId id) =>
        End(plan, turn, id, round => round with { State = ClarityState.CalledOff, EndedAt = turn.Now });

    private static Outcome End(Plan plan, Turn turn, RoundId id, Func<ClarityRound, ClarityRound> end) =>
        plan.AllClarityRounds.GetValueOrDefault(id) is not { } round ? new Outcome.Gone(plan)
        : round.State != ClarityState.Open ? new Outcome.Unchanged(plan)
        : !plan.IsCoordinator(turn) ? new Outcome.Refused(plan, Refusal.CoordinatorOnly)
        : plan.Change(turn, new PlanEvent.ClarityChanged(round, end(round)));
}
