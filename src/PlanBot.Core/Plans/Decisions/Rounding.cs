using PlanBot.Core.Conversation;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Plans.Decisions;

/// <summary>Going round: the next round begun and taken back, the steps of a loop, what was learned, and asking anew.</summary>
public static class Rounding
{
    /// <summary>A plan is read whole in each turn; twice a year, this lasts a lifetime.</summary>
    private const int Most = 100;

    /// <summary>Begins the next round.</summary>
    /// <param name="from">The round that the card showed: pressing twice begins one.</param>
    /// <param name="prefills">In a circle, whether the answers stand in the fields as a start.</param>
    public static Outcome StartRound(this Plan plan, Turn turn, Template template, int from, bool prefills)
    {
        if (template.Rounds == RoundShape.None)
            return new Outcome.Gone(plan);
        if (plan.Round.Number != from || plan.Remembers(turn.Id))
            return new Outcome.Unchanged(plan);
        if (from >= Most)
            return new Outcome.Refused(plan, Refusal.TooMany);
        var next = new Round(from + 1, Version: (plan.AllRounds.GetValueOrDefault(from + 1)?.Version ?? 0) + 1)
        {
            StartedAt = turn.Now,
            ChangedBy = turn.Person,
            Prefills = prefills,

            // The version that this very change makes. In a loop answers stay: only what is learned begins anew.
            AsksSince = template.Rounds == RoundShape.Circle ? plan.Version + 1 : 0,
        };
        return plan.Change(turn, new PlanEvent.RoundChanged(null, next));
    }

    /// <summary>Takes a round back that was begun by mistake. What was answered in it stays, as answers of the round before.</summary>
    public static Outcome UndoRound(this Plan plan, Turn turn, int number) =>
        number < 2 || plan.Round.Number != number || plan.Remembers(turn.Id) ? new Outcome.Unchanged(plan) : Put(plan, turn, plan.Round with { IsTakenBack = true });

    /// <summary>To another step of the loop.</summary>
    /// <param name="seen">The version of the round that the card showed.</param>
    public static Outcome MoveRound(this Plan plan, Turn turn, Template template, int number, int seen, RoundStep step) =>
        Here(plan, turn, template, number, seen) ?? (plan.Round.Step == step ? new Outcome.Unchanged(plan) : Put(plan, turn, plan.Round with { Step = step }));

    /// <summary>Keeps what worked and what did not, at the end of a round.</summary>
    public static Outcome Learn(this Plan plan, Turn turn, Template template, int number, int seen, string? worked, string? didNotWork) =>
        (plan.Round.Worked, plan.Round.DidNotWork) == (worked, didNotWork) && plan.Round.Number == number ? new Outcome.Unchanged(plan)
        : Here(plan, turn, template, number, seen) ?? Put(plan, turn, plan.Round with { Worked = worked, DidNotWork = didNotWork });

    /// <summary>Out of the loop. Only when everything is described and piloted (T3-R4, R5).</summary>
    public static Outcome LeaveRounds(this Plan plan, Turn turn, Template template, int number) =>
        template.Rounds != RoundShape.Loop ? new Outcome.Gone(plan)
        : plan.Round.Number != number || plan.Round.IsLeft || plan.Remembers(turn.Id) ? new Outcome.Unchanged(plan)
        : plan.MissingTicks(template).Count > 0 ? new Outcome.Refused(plan, Refusal.NotReady)
        : Put(plan, turn, plan.Round with { IsLeft = true });

    /// <summary>People came or went: asks anew what depends on them.</summary>
    public static Outcome AskAgain(this Plan plan, Turn turn, Template template)
    {
        var questions = template.Phases.SelectMany(phase => phase.Questions).Where(question => question.AskAgainAtStaffChange).Select(question => question.Id).ToArray();
        return questions.Length == 0 ? new Outcome.Gone(plan)

            // Nothing was answered since the last time: there is nothing to ask anew.
            : plan.Remembers(turn.Id) || !questions.Any(question => plan.IsAnswered(question)) ? new Outcome.Unchanged(plan)
            : plan.Change(turn, new PlanEvent.QuestionsAskedAgain([.. questions]));
    }

    /// <summary>Null: the card speaks of the round as it is.</summary>
    private static Outcome? Here(Plan plan, Turn turn, Template template, int number, int seen) =>
        template.Rounds != RoundShape.Loop ? new Outcome.Gone(plan)
        : plan.Remembers(turn.Id) ? new Outcome.Unchanged(plan)
        : plan.Round.Number != number || plan.Round.Version != seen || plan.Round.IsLeft ? new Outcome.Overtaken(plan, plan.Round.ChangedBy ?? turn.Person)
        : null;

    private static Outcome Put(Plan plan, Turn turn, Round after) =>
        plan.Change(turn, new PlanEvent.RoundChanged(plan.Round, after with { Version = plan.Round.Version + 1, ChangedBy = turn.Person }));
}
