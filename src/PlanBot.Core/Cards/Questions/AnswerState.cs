using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Cards.Questions;

/// <summary>What an answer that leaves something open is called in a list.</summary>
internal static class AnswerState
{
    /// <summary>
    /// "Uklart" where clarity lacks; "delvis" for some of the ticks; and for a choice of the template's own what was chosen, since
    /// "Nei" says more, unless it is not for this reader's eyes. Null where nothing is open.
    /// </summary>
    public static string? Open(Phrases say, Plan plan, PlanQuestion question, PersonId? reader) => plan.IsUnclear(question)
        ? LacksClarity(plan, question) ? say.UnclearAnswers
            : question.Question.Kind is AnswerKind.Choices && plan.AnswersTo(question.Id).All(pair => plan.ShowsTo(pair.Party.Id, pair.Answer, reader)) && Choices(plan, question).ToArray() is [var only] ? say.Choice(question.Question.Kind, only)
            : say.PartlyAnswered
        : null;

    /// <summary>Why an initiative is worth a thought.</summary>
    public static string Hint(Phrases say, Plan plan, PlanQuestion question) => LacksClarity(plan, question) ? say.UnclearHint : say.NotInPlaceHint;

    private static bool LacksClarity(Plan plan, PlanQuestion question) =>
        question.Question.Kind is AnswerKind.Degree || Choices(plan, question).Contains(AnswerKind.DontKnow);

    private static IEnumerable<string> Choices(Plan plan, PlanQuestion question) =>
        plan.AnswersTo(question.Id).Select(pair => pair.Answer.Choice).OfType<string>().Distinct();
}
