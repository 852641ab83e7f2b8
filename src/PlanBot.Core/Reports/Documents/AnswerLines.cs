using PlanBot.Core.Languages;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Reports.Documents;

/// <summary>The parties' answers to one question as lines of text: side by side, never averaged.</summary>
public static class AnswerLines
{
    public static IEnumerable<string> Of(Phrases say, Plan plan, PlanQuestion question, DocumentScope scope) =>
        plan.AnswersTo(question.Id).Where(pair => scope.Holds(question, pair.Answer)).Select(pair =>
        {
            var said = string.Join(". ", new[] { pair.Answer.Choice is { } choice ? say.Choice(question.Question.Kind, choice) : null, pair.Answer.Text }.OfType<string>());
            return plan.Parties.Length > 1 ? $"{pair.Party.Name}: {said}" : said;
        });
}
