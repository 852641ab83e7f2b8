using PlanBot.Core.Conversation;

namespace PlanBot.Core.Plans.Decisions;

/// <summary>The team's own questions: added, renamed, removed and brought back.</summary>
public static class Adding
{
    private const int Most = 40;

    /// <param name="seen">The version that the form was drawn from; 0 for a new one.</param>
    public static Outcome Save(this Plan plan, Turn turn, QuestionId id, string phase, string text, int seen)
    {
        if (plan.Remembers(turn.Id))
            return new Outcome.Unchanged(plan);
        if (plan.AllOwnQuestions.GetValueOrDefault(id) is { } standing)
        {
            return standing.IsRemoved ? new Outcome.Gone(plan)
                : standing.Text == text ? new Outcome.Unchanged(plan)
                : standing.Version != seen ? new Outcome.Overtaken(plan, standing.By)
                : Put(plan, turn, standing, standing with { Text = text });
        }

        return seen > 0 || !Ids.IsWellFormed(id.Value) ? new Outcome.Gone(plan)
            : plan.OwnQuestions.Count() >= Most ? new Outcome.Refused(plan, Refusal.TooMany)
            : plan.Change(turn, new PlanEvent.OwnQuestionChanged(null, new(id, plan.AllOwnQuestions.Count + 1, phase, text, turn.Person)));
    }

    public static Outcome Remove(this Plan plan, Turn turn, QuestionId id) => Set(plan, turn, id, isRemoved: true);

    public static Outcome BringBack(this Plan plan, Turn turn, QuestionId id) => Set(plan, turn, id, isRemoved: false);

    private static Outcome Set(Plan plan, Turn turn, QuestionId id, bool isRemoved) =>
        plan.AllOwnQuestions.GetValueOrDefault(id) is not { } standing ? new Outcome.Gone(plan)
        : standing.IsRemoved == isRemoved || plan.Remembers(turn.Id) ? new Outcome.Unchanged(plan)
        : Put(plan, turn, standing, standing with { IsRemoved = isRemoved });

    private static Outcome Put(Plan plan, Turn turn, OwnQuestion standing, OwnQuestion after) =>
        plan.Change(turn, new PlanEvent.OwnQuestionChanged(standing, after with { By = turn.Person, Version = standing.Version + 1 }));
}
