using PlanBot.Core.Conversation;
using PlanBot.Core.Plans.Checkpoints;

namespace PlanBot.Core.Plans.Decisions;

/// <summary>Answers, and what follows from them.</summary>
public static class Answering
{
    /// <summary>Says whom a person answers for. She may change it: people do move.</summary>
    public static Outcome Join(this Plan plan, Turn turn, PartyId party) =>
        plan.Find(party) is null ? new Outcome.Gone(plan)
        : plan.PartyOf(turn.Person.Id) == party ? new Outcome.Unchanged(plan)
        : plan.Change(turn, new PlanEvent.Joined(turn.Person, party));

    /// <param name="party">Null: the person's own.</param>
    /// <param name="seen">The version of the answer that she had before her; 0 for none.</param>
    /// <param name="choice">A key that the question's kind allows, or null.</param>
    public static Outcome Answer(this Plan plan, Turn turn, QuestionId question, PartyId? party, int seen, string? choice, string? text)
    {
        if (plan.Remembers(turn.Id))
            return new Outcome.Unchanged(plan);
        if (plan.PartyOf(turn.Person.Id) is not { } own)
            return new Outcome.Refused(plan, Refusal.PartyUnknown);
        var target = party ?? own;
        if (plan.Find(target) is null)
            return new Outcome.Gone(plan);
        var standing = plan.AnswerOf(question, target);

        // Over an internal answer of another party nobody writes: she has not read it.
        if (target != own && (!plan.IsCoordinator(turn) || standing?.IsInternal == true))
            return new Outcome.Refused(plan, Refusal.NotYourParty);

        // Of an earlier round, the same words are news: they are confirmed.
        if (standing?.SaysTheSameAs(choice, text) == true && !plan.IsEarlier(question, standing))
            return new Outcome.Unchanged(plan);
        return (standing?.Version ?? 0) == seen
            ? plan.Change(turn, new PlanEvent.Answered(question, target, standing, new(choice, text, turn.Person, turn.Now, target != own, seen + 1) { IsInternal = standing?.IsInternal == true }))
            : new Outcome.Overtaken(plan, standing?.By ?? turn.Person);
    }

    /// <summary>Says that a party's answer is internal, or open again; what it says stays as it is.</summary>
    public static Outcome Mark(this Plan plan, Turn turn, QuestionId question, PartyId party, bool isInternal) =>
        plan.AnswerOf(question, party) is not { } standing ? new Outcome.Gone(plan)
        : standing.IsInternal == isInternal || plan.Remembers(turn.Id) ? new Outcome.Unchanged(plan)
        : !plan.MayMark(turn, party, isInternal) ? new Outcome.Refused(plan, Refusal.NotYourParty)
        : plan.Change(turn, new PlanEvent.Answered(question, party, standing, standing with { IsInternal = isInternal, Version = standing.Version + 1 }));

    /// <summary>Keeps whether an initiative is needed. "No" is never asked again, though it may be changed.</summary>
    public static Outcome Decide(this Plan plan, Turn turn, QuestionId question, Need need) =>
        plan.Decisions.GetValueOrDefault(question) is { } standing && (standing.Need == need || plan.Remembers(turn.Id))
            ? new Outcome.Unchanged(plan)
            : plan.Change(turn, new PlanEvent.Decided(question, plan.Decisions.GetValueOrDefault(question), new(need, turn.Person, turn.Now)));
}
