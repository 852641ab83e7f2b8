using PlanBot.Core.Languages;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Reports.Documents;

/// <summary>What a committee reads: per part, each question or core element with its answers, what is known already, and the initiatives with who and when.</summary>
internal static class CasePaper
{
    public static IEnumerable<DocumentPart> Parts(Phrases say, Plan plan, IReadOnlyList<PlanQuestion> questions, DocumentScope scope, DateOnly today)
    {
        foreach (var part in questions.GroupBy(question => question.Phase))
        {
            yield return new DocumentPart.Heading(say.PartName(part.Key.Id, part.Key.Name.In(say.Language)));
            foreach (var piece in part.SelectMany(question => Question(say, plan, question, scope, today)))
                yield return piece;
        }
    }

    private static IEnumerable<DocumentPart> Question(Phrases say, Plan plan, PlanQuestion question, DocumentScope scope, DateOnly today)
    {
        yield return new DocumentPart.Heading(question.Question.Label.In(say.Language), 2);
        if (question.Question.Name is not null)
            yield return new DocumentPart.Paragraph(question.Question.Text.In(say.Language));
        var answers = AnswerLines.Of(say, plan, question, scope).ToArray();
        foreach (var answer in answers)
            yield return new DocumentPart.Paragraph(answer);
        if (answers.Length == 0)
            yield return new DocumentPart.Paragraph(say.NotAnswered);
        foreach (var note in plan.Notes.Where(note => note.Question == question.Id))
            yield return new DocumentPart.Paragraph(note.Title);
        if (plan.Decisions.GetValueOrDefault(question.Id) is { Need: Need.No } no)
            yield return new DocumentPart.Paragraph(say.NotNecessary(no.By.Name, say.ShortDate(plan.Country.Today(no.At))));
        if (plan.InitiativesOf(question.Id).ToArray() is { Length: > 0 } initiatives)
            yield return InitiativeTable.Of(say, initiatives, today);
    }
}
