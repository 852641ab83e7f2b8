using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Reports;

/// <summary>How a plan stands towards what its template says must exist; a demand of the grant comes first while it is missing.</summary>
public static class DutyReport
{
    public static IReadOnlyList<DutyStatus> Of(Plan plan, Template template, PersonId? reader)
    {
        var everything = template.EverythingOf(plan);
        var duties = template.Duties.Select(duty => Of(plan, duty, [.. duty.Questions.Select(everything.Find).OfType<PlanQuestion>()], reader));
        return [.. duties.OrderBy(status => status.IsMissingGrantCondition ? 0 : 1)];
    }

    /// <summary>Whether an answer says that it is in place: given, known, and nothing lacking.</summary>
    public static bool IsMet(this Plan plan, PlanQuestion question) =>
        plan.AnswersTo(question.Id).Any() && plan.AnswersTo(question.Id).All(pair => pair.Answer.Choice is not { } choice || !question.Question.Kind.IsUnclear(choice));

    private static DutyStatus Of(Plan plan, Duty duty, IReadOnlyList<PlanQuestion> questions, PersonId? reader)
    {
        var asked = questions.Where(question => question.IsAsked).ToArray();
        var answered = asked.Where(question => plan.IsAnswered(question.Id)).ToArray();
        return new(
            duty,
            answered.Length == 0 ? DutyState.NotAnswered
                : answered.Length == asked.Length && asked.All(plan.IsMet) ? DutyState.Met
                : DutyState.Partly,
            asked.FirstOrDefault(question => !plan.IsMet(question)) ?? asked.Concat(questions).First(),
            [.. answered.SelectMany(question => plan.AnswersFor(question.Id, reader).Select(pair => (question, pair.Answer.Choice)).Where(pair => pair.Choice is not null).Select(pair => (pair.question, pair.Choice!)))],
            [.. questions.SelectMany(question => plan.InitiativesOf(question.Id))],
            asked.Any(question => question.Question.IsGrantCondition && !plan.IsMet(question)));
    }
}

public enum DutyState
{
    NotAnswered,

    /// <summary>Something is answered, and something is missing or said to be lacking.</summary>
    Partly,
    Met,
}

/// <param name="Next">The question to go to: the first that is not in place.</param>
/// <param name="Choices">What was chosen, by question and party, as far as it is for the reader's eyes.</param>
public sealed record DutyStatus(
    Duty Duty,
    DutyState State,
    PlanQuestion Next,
    IReadOnlyList<(PlanQuestion Question, string Choice)> Choices,
    IReadOnlyList<Initiative> Initiatives,
    bool IsMissingGrantCondition);
