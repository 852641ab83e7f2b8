using System.Collections.Immutable;
using PlanBot.Core.Conversation;
using PlanBot.Core.Plans.Checkpoints;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Plans.Decisions;

/// <summary>On to another version of the plan's template, and back.</summary>
public static class Moving
{
    /// <param name="before">The version that the plan is on.</param>
    /// <param name="from">The version that the card spoke of.</param>
    public static Outcome MoveTemplate(this Plan plan, Turn turn, Template before, Template after, int from) =>
        !plan.IsCoordinator(turn) ? new Outcome.Refused(plan, Refusal.CoordinatorOnly)
        : plan.TemplateVersion == after.Version || plan.Remembers(turn.Id) ? new Outcome.Unchanged(plan)
        : plan.TemplateVersion != from || plan.Template != after.Key ? new Outcome.Gone(plan)
        : plan.Change(turn, new PlanEvent.TemplateMoved(plan.TemplateVersion, after.Version, plan.NotKnownTo(after), plan.KnownAgain(before, after)));

    /// <summary>The questions with a standing answer that this version does not have among its choices.</summary>
    public static ImmutableArray<QuestionId> NotKnownTo(this Plan plan, Template after) =>
        [.. All(after).Where(question => plan.AnswersNow(question.Id).Any(pair => !Knows(question, pair.Answer))).Select(question => question.Id)];

    /// <summary>The questions that were asked anew since one version did not know their answers, which another knows.</summary>
    private static ImmutableArray<QuestionId> KnownAgain(this Plan plan, Template before, Template after) =>
    [
        .. All(after)
            .Where(question => plan.IsAskedAgain(question.Id)
                && plan.AnswersTo(question.Id).All(pair => Knows(question, pair.Answer))
                && before.Find(question.Id) is { } old
                && plan.AnswersTo(question.Id).Any(pair => !Knows(old, pair.Answer)))
            .Select(question => question.Id),
    ];

    private static bool Knows(Question question, Answer answer) => answer.Choice is not { } choice || question.Kind.Allows(choice);

    private static IEnumerable<Question> All(Template template) => template.Phases.SelectMany(phase => phase.Questions);
}
