using PlanBot.Core.Templates;

namespace PlanBot.Core.Plans;

/// <summary>A question as this plan asks it, with its place in its part: "Del 1 · 3 af 12".</summary>
/// <param name="Own">Set where the team added it itself.</param>
public sealed record PlanQuestion(Question Question, Phase Phase, int Number, int Of, OwnQuestion? Own = null)
{
    public QuestionId Id => Question.Id;
}

public static class Questionnaire
{
    private static readonly AnswerKind Degree = new AnswerKind.Degree();

    /// <summary>All that the plan asks: each part's questions, the team's own last.</summary>
    public static IReadOnlyList<PlanQuestion> QuestionsOf(this Template template, Plan plan) =>
        [.. template.Phases.SelectMany(phase => QuestionsOf(phase, [.. plan.OwnQuestions.Where(own => own.Phase == phase.Id)]))];

    public static PlanQuestion? Find(this IReadOnlyList<PlanQuestion> questions, QuestionId id) => questions.FirstOrDefault(question => question.Id == id);

    /// <summary>The question so many places on, or null past either end.</summary>
    public static PlanQuestion? From(this IReadOnlyList<PlanQuestion> questions, QuestionId id, int places) =>
        questions.TakeWhile(question => question.Id != id).Count() + places is var index && index >= 0 && index < questions.Count ? questions[index] : null;

    private static IEnumerable<PlanQuestion> QuestionsOf(Phase phase, OwnQuestion[] own)
    {
        var of = phase.Questions.Count + own.Length;
        return phase.Questions.Select((question, index) => new PlanQuestion(question, phase, index + 1, of))
            .Concat(own.Select((added, index) => new PlanQuestion(
                new Question(added.Id, new(added.Text, added.Text, added.Text), Degree), phase, phase.Questions.Count + index + 1, of, added)));
    }
}
