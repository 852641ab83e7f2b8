using PlanBot.Core.Conversation;
using PlanBot.Core.Plans.Checkpoints;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Plans.Decisions;

/// <summary>Going round: the next round begun and taken back, the steps of a loop, what was learned, and asking anew.</summary>
public static class Lapping
{
    /// <summary>A plan is read whole in each turn; twice a year, this lasts a lifetime.</summary>
    private const int Most = 100;

    /// <summary>Begins the next round.</summary>
    /// <param name="from">The round that the card showed: pressing twice begins one.</param>
    /// <param name="prefills">In a circle, whether the answers stand in the fields as a start.</param>
    public static Outcome StartLap(this Plan plan, Turn turn, Template template, int from, bool prefills)
    {
        if (template.Rounds == RoundShape.None)
            return new Outcome.Gone(plan);
        if (plan.Lap.Number != from || plan.Remembers(turn.Id))
            return new Outcome.Unchanged(plan);
        if (from >= Most)
            return new Outcome.Refused(plan, Refusal.TooMany);
        var next = new Lap(from + 1, Version: (plan.AllLaps.GetValueOrDefault(from + 1)?.Version ?? 0) + 1)
        {
            StartedAt = turn.Now,
            ChangedBy = turn.Person,
            Prefills = prefills,

            // The version that this very change makes. In a loop answers stay: only what is learned begins anew.
            AsksSince = template.Rounds == RoundShape.Circle ? plan.Version + 1 : 0,
        };
        return plan.Change(turn, new PlanEvent.LapChanged(null, next));
    }

    /// <summary>Takes a round back that was begun by mistake. What was answered in it stays, as answers of the round before.</summary>
    public static Outcome UndoLap(this Plan plan, Turn turn, int number) =>
        number < 2 || plan.Lap.Number != number || plan.Remembers(turn.Id) ? new Outcome.Unchanged(plan) : Put(plan, turn, plan.Lap with { IsTakenBack = true });

    /// <summary>To another step of the loop.</summary>
    /// <param name="seen">The version of the round that the card showed.</param>
    public static Outcome MoveLap(this Plan plan, Turn turn, Template template, int number, int seen, LapStep step) =>
        Here(plan, turn, template, number, seen) ?? (plan.Lap.Step == step ? new Outcome.Unchanged(plan) : Put(plan, turn, plan.Lap with { Step = step }));

    /// <summary>Keeps what worked and what did not, at the end of a round.</summary>
    public static Outcome Learn(this Plan plan, Turn turn, Template template, int number, int seen, string? worked, string? didNotWork) =>
        (plan.Lap.Worked, plan.Lap.DidNotWork) == (worked, didNotWork) && plan.Lap.Number == number ? new Outcome.Unchanged(plan)
        : Here(plan, turn, template, number, seen) ?? Put(plan, turn, plan.Lap with { Worked = worked, DidNotWork = didNotWork });

    /// <summary>Out of the loop. Only when everything is described and piloted (T3-R4, R5).</summary>
    public static Outcome LeaveLoop(this Plan plan, Turn turn, Template template, int number) =>
        template.Rounds != RoundShape.Loop ? new Outcome.Gone(plan)
        : plan.Lap.Number != number || plan.Lap.IsLeft || plan.Remembers(turn.Id) ? new Outcome.Unchanged(plan)
        : plan.MissingTicks(template).Count > 0 ? new Outcome.Refused(plan, Refusal.NotReady)
        : Put(plan, turn, plan.Lap with { IsLeft = true });

    /// <summary>People came or went: asks anew what depends on them.</summary>
    public static Outcome AskAgain(this Plan plan, Turn turn, Template template)
    {
        var questions = template.AskedAtStaffChange().Select(question => question.Id).ToArray();
        return questions.Length == 0 ? new Outcome.Gone(plan)

            // Nothing was answered since the last time: there is nothing to ask anew.
            : plan.Remembers(turn.Id) || !questions.Any(question => plan.IsAnswered(question)) ? new Outcome.Unchanged(plan)
            : plan.Change(turn, new PlanEvent.QuestionsAskedAgain([.. questions]));
    }

    /// <summary>Null: the card speaks of the round as it is.</summary>
    private static Outcome? Here(Plan plan, Turn turn, Template template, int number, int seen) =>
        template.Rounds != RoundShape.Loop ? new Outcome.Gone(plan)
        : plan.Remembers(turn.Id) ? new Outcome.Unchanged(plan)
        : plan.Lap.Number != number || plan.Lap.Version != seen || plan.Lap.IsLeft ? new Outcome.Overtaken(plan, plan.Lap.ChangedBy ?? turn.Person)
        : null;

    private static Outcome Put(Plan plan, Turn turn, Lap after) =>
        plan.Change(turn, new PlanEvent.LapChanged(plan.Lap, after with { Version = plan.Lap.Version + 1, ChangedBy = turn.Person }));
}
