using PlanBot.Core.Templates;

namespace PlanBot.Core.Plans;

/// <summary>A question as this plan asks it, with its place in its part: "Del 1 · 3 af 12".</summary>
/// <param name="Own">Set where the team added it itself.</param>
/// <param name="IsAsked">False while another answer makes it needless: no part of the walk nor of any count, though anybody may open it.</param>
public sealed record PlanQuestion(Question Question, Phase Phase, int Number, int Of, OwnQuestion? Own = null, bool IsAsked = true)
{
    public QuestionId Id => Question.Id;
}

public static class Questionnaire
{
    private static readonly AnswerKind Degree = new AnswerKind.Degree();

    /// <summary>All that the plan asks: each part's questions, the team's own last.</summary>
    public static IReadOnlyList<PlanQuestion> QuestionsOf(this Template template, Plan plan) =>
        [.. template.EverythingOf(plan).Where(question => question.IsAsked)];

    /// <summary>The same, and in their places those that this plan does not ask as it stands now.</summary>
    public static IReadOnlyList<PlanQuestion> EverythingOf(this Template template, Plan plan) =>
        [.. template.Phases.SelectMany(phase => QuestionsOf(plan, phase, [.. plan.OwnQuestions.Where(own => template.PartOf(own) == phase.Id)]))];

    public static PlanQuestion? Find(this IReadOnlyList<PlanQuestion> questions, QuestionId id) => questions.FirstOrDefault(question => question.Id == id);

    /// <summary>The question so many places on, or null past either end.</summary>
    public static PlanQuestion? From(this IReadOnlyList<PlanQuestion> questions, QuestionId id, int places) =>
        questions.TakeWhile(question => question.Id != id).Count() + places is var index && index >= 0 && index < questions.Count ? questions[index] : null;

    /// <summary>
    /// Whether the plan asks it: while the deciding question is open or answered by "don't know", and when any party's answer
    /// to it asks for this one.
    /// </summary>
    public static bool Asks(this Plan plan, Question question)
    {
        if (question.When is not { } when)
            return true;
        var deciding = plan.AnswersTo(when.Question).Select(pair => pair.Answer.Choice).Where(choice => choice is not null and not AnswerKind.DontKnow).ToArray();
        return deciding.Length == 0 || deciding.Any(choice => AnswerKind.KeysOf(choice).Any(when.Is.Contains));
    }

    /// <summary>The part that an own question stands in: the last, when the template's newer version has not the one that it was added to.</summary>
    private static string PartOf(this Template template, OwnQuestion own) =>
        (template.Phases.FirstOrDefault(phase => phase.Id == own.Phase) ?? template.Phases[^1]).Id;

    private static IEnumerable<PlanQuestion> QuestionsOf(Plan plan, Phase phase, OwnQuestion[] own)
    {
        var asked = phase.Questions.Where(plan.Asks).ToList();
        var of = asked.Count + own.Length;
        return phase.Questions.Select((question, index) => asked.IndexOf(question) is >= 0 and var place
                ? new PlanQuestion(question, phase, place + 1, of)
                : new PlanQuestion(question, phase, index + 1, phase.Questions.Count, IsAsked: false))
            .Concat(own.Select((added, index) => new PlanQuestion(
                new Question(added.Id, new(added.Text, added.Text, added.Text), Degree), phase, asked.Count + index + 1, of, added)));
    }
}
