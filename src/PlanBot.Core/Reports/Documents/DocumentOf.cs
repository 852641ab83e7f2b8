using System.Collections.Immutable;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Reports.Documents;

/// <summary>The document of a plan: the template's own table where it has one, else a case paper.</summary>
public static class DocumentOf
{
    /// <param name="today">The day in the plan's country.</param>
    public static PlanDocument Make(Phrases say, Plan plan, Template template, DocumentScope scope, DateOnly today)
    {
        var questions = template.QuestionsOf(plan);
        ImmutableArray<DocumentPart> parts =
        [
            .. Facts(say, plan, template),
            .. template.Table is { } table
                ? TableLayout.Parts(say, plan, table, questions, scope)
                : CasePaper.Parts(say, plan, questions, scope, today),
            .. Alone(say, plan, today),
        ];
        return new(plan.Title, say.StatusAsOf(say.ShortDate(today)), LeftOut(say, questions, scope), say.Language, parts, IsWide: template.Table is not null);
    }

    private static IEnumerable<DocumentPart> Facts(Phrases say, Plan plan, Template template) =>
    [
        new DocumentPart.Paragraph(template.Title.In(say.Language), say.Template),
        new DocumentPart.Paragraph(say.List([.. plan.Parties.Select(party => party.Name)]), say.Parties),
        new DocumentPart.Paragraph(plan.Coordinator.Name, say.Coordinator),
    ];

    /// <summary>Initiatives that no question of the plan leads to.</summary>
    private static IEnumerable<DocumentPart> Alone(Phrases say, Plan plan, DateOnly today)
    {
        var alone = plan.Initiatives.Where(initiative => initiative.Question is null).ToArray();
        return alone.Length == 0 ? [] : [new DocumentPart.Heading(say.OtherInitiatives), InitiativeTable.Of(say, alone, today)];
    }

    private static string LeftOut(Phrases say, IReadOnlyList<PlanQuestion> questions, DocumentScope scope) =>
        questions.Any(question => question.Question.AboutTheChild) && !scope.NearTheChild
            ? say.HoldsNoInternalNorNear(say.List([.. questions.Where(question => question.Question.AboutTheChild).Select(question => say.Part(question.Phase.Id, question.Number, question.Of))]))
            : say.HoldsNoInternal;
}
