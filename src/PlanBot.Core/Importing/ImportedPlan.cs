using System.Collections.Immutable;
using PlanBot.Core.Plans;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Importing;

/// <summary>What an existing plan says, in the terms of a template: read from its text, and nothing kept yet.</summary>
/// <param name="Title">The document's own heading, where it has one.</param>
/// <param name="Items">In the document's order.</param>
/// <param name="Text">Of the document only what was understood: read again, it gives the same plan.</param>
/// <param name="LeftOut">How many paragraphs among the items are no items.</param>
internal sealed record ImportedPlan(
    Template Template,
    string? Title,
    IReadOnlyList<ImportedItem> Items,
    IReadOnlyList<ImportedAnswer> Answers,
    IReadOnlyList<ImportedQuestion> OwnQuestions,
    string Text,
    int LeftOut = 0)
{
    public int Dates => Items.Sum(item => item.Dates.Count());

    /// <summary>The template's core elements without anything below them, by their short names: "KE6".</summary>
    public IEnumerable<Question> Empty =>
        Template.Phases.SelectMany(phase => phase.Questions).Where(question => question.Name is not null && Items.All(item => item.Question != question.Id));
}

/// <summary>One line of the document.</summary>
/// <param name="AsksForOwner">Whether the line itself asks who: "Ansvarlig for evaluering:" with nothing behind it.</param>
/// <param name="Source">The line as it stands in the document.</param>
internal sealed record ImportedItem(
    QuestionId Question,
    InitiativeKind Kind,
    string Title,
    string Source,
    Owner? Owner = null,
    bool IsOwnerProposed = false,
    bool AsksForOwner = false,
    PlanDate? Deadline = null,
    Completion Completion = Completion.NotStarted)
{
    public ImmutableArray<Milestone> Milestones { get; init; } = [];

    /// <summary>Its milestones' dates, and its deadline where that is none of them.</summary>
    public IEnumerable<PlanDate> Dates => Dated.Select(one => one.Date);

    /// <summary>The same, each with what happens then.</summary>
    public IEnumerable<(PlanDate Date, string Title)> Dated
    {
        get
        {
            foreach (var milestone in Milestones)
            {
                if (milestone.Date is { } date)
                    yield return (date, milestone.Title);
            }

            if (Deadline is { } deadline && Milestones.All(milestone => milestone.Date != deadline))
                yield return (deadline, Title);
        }
    }
}

/// <summary>What stands in the column for answers.</summary>
/// <param name="Need">What the next column says: whether an initiative is needed.</param>
/// <param name="IsCut">Whether it is longer than an answer may be, and only its beginning stands here.</param>
internal sealed record ImportedAnswer(QuestionId Question, string? Choice, string? Text, Need? Need = null, bool IsCut = false);

/// <summary>A row that no question of the template is.</summary>
internal sealed record ImportedQuestion(QuestionId Id, string Phase, string Text);
