using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Reports.Documents;

/// <summary>The template's own table, a part after the other: what was not answered is an empty cell, as on paper.</summary>
/// <remarks>Several initiatives of one answer are numbered, so that the columns can be read together.</remarks>
internal static class TableLayout
{
    public static IEnumerable<DocumentPart> Parts(Phrases say, Plan plan, TemplateTable table, IReadOnlyList<PlanQuestion> questions, DocumentScope scope) =>
        questions.GroupBy(question => question.Phase).SelectMany((part, index) => new DocumentPart[]
        {
            new DocumentPart.Heading(say.PartName(part.Key.Id, part.Key.Name.In(say.Language))),
            new DocumentPart.Table(
                [.. table.Headings.Select(column => (index == 0 ? column.First : column.Later ?? column.First).In(say.Language))],
                [.. part.Select(question => Row(say, plan, question, scope))]),
        });

    private static System.Collections.Immutable.ImmutableArray<DocumentCell> Row(Phrases say, Plan plan, PlanQuestion question, DocumentScope scope)
    {
        var initiatives = plan.InitiativesOf(question.Id).ToArray();
        return
        [
            DocumentCell.Of(question.Question.Text.In(say.Language), question.Question.Help?.In(say.Language), question.Own is null ? null : say.AddedByYou),
            DocumentCell.Of(AnswerLines.Of(say, plan, question, scope)),
            initiatives.Length > 0 ? Numbered(initiative => [initiative.Title]) : DocumentCell.Of(plan.Decisions.GetValueOrDefault(question.Id) is { } decision ? say.NeedIs(decision.Need) : null),
            Numbered(initiative => [initiative.Owner?.Name ?? ""]),
            Numbered(initiative => [initiative.Deadline is { } date ? say.ShortDate(date) : ""]),
            Numbered(initiative => initiative.Milestones.Select(milestone => milestone.Date is { } date ? $"{milestone.Title} ({say.ShortDate(date)})" : milestone.Title)),
            Numbered(initiative => [say.State(initiative.Completion)]),
        ];

        DocumentCell Numbered(Func<Initiative, IEnumerable<string>> lines) => DocumentCell.Of(initiatives.SelectMany((initiative, index) =>
            lines(initiative).Where(line => line.Length > 0).Select(line => initiatives.Length > 1 ? $"{index + 1}. {line}" : line)));
    }
}
