using PlanBot.Core.Conversation;

namespace PlanBot.Core.Plans.Decisions;

/// <summary>Initiatives: made, changed, taken away and brought back.</summary>
public static class Initiating
{
    /// <summary>A whole plan is read in each turn, so it may not grow without end.</summary>
    private const int Most = 3000;

    /// <summary>Keeps a form: a new initiative, or all the fields of one there is.</summary>
    /// <param name="wanted">As the form has it; number, version and person are given here.</param>
    /// <param name="seen">The version that the form was drawn from; 0 for a new one.</param>
    public static Outcome Save(this Plan plan, Turn turn, Initiative wanted, int seen)
    {
        if (plan.Remembers(turn.Id))
            return new Outcome.Unchanged(plan);
        if (plan.AllInitiatives.GetValueOrDefault(wanted.Id) is { } standing)
            return Change(plan, turn, wanted.Id, seen, before => Dating.Kept(before, wanted) with { Question = before.Question, Source = before.Source, IsHistory = before.IsHistory && wanted.Deadline == before.Deadline });
        if (seen > 0 || !Ids.IsWellFormed(wanted.Id.Value))
            return new Outcome.Gone(plan);
        if (plan.AllInitiatives.Count >= Most)
            return new Outcome.Refused(plan, Refusal.TooMany);
        var made = wanted with { Number = plan.AllInitiatives.Count + 1, By = turn.Person, Version = 1 };
        return plan.Change(turn, new PlanEvent.InitiativeChanged(null, made));
    }

    /// <summary>Changes one thing about an initiative.</summary>
    /// <param name="seen">Null where the change stands whatever else was changed meanwhile.</param>
    public static Outcome Change(this Plan plan, Turn turn, InitiativeId id, int? seen, Func<Initiative, Initiative> change)
    {
        if (plan.AllInitiatives.GetValueOrDefault(id) is not { IsDeleted: false } standing)
            return new Outcome.Gone(plan);
        return Put(plan, turn, standing, seen, change(standing));
    }

    public static Outcome Delete(this Plan plan, Turn turn, InitiativeId id) =>
        plan.AllInitiatives.GetValueOrDefault(id) is { } standing ? Put(plan, turn, standing, null, standing with { IsDeleted = true }) : new Outcome.Gone(plan);

    public static Outcome Restore(this Plan plan, Turn turn, InitiativeId id) =>
        plan.AllInitiatives.GetValueOrDefault(id) is { } standing ? Put(plan, turn, standing, null, standing with { IsDeleted = false }) : new Outcome.Gone(plan);

    private static Outcome Put(Plan plan, Turn turn, Initiative standing, int? seen, Initiative wanted)
    {
        var after = wanted with { Number = standing.Number, By = turn.Person, Version = standing.Version + 1 };
        return plan.Remembers(turn.Id) || standing.SaysTheSameAs(after) ? new Outcome.Unchanged(plan)
            : seen is { } version && version != standing.Version ? new Outcome.Overtaken(plan, standing.By)
            : plan.Change(turn, new PlanEvent.InitiativeChanged(standing, after));
    }
}
