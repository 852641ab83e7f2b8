using System.Collections.Immutable;
using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Initiatives;
using PlanBot.Core.Cards.Questions;
using PlanBot.Core.Conversation;
using PlanBot.Core.Conversation.Reading;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Words;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Importing;

/// <summary>One row of the Danish template as a team has filled it in.</summary>
internal sealed record ImportedRow(QuestionId? Question, ImportedAnswer? Answer, ImmutableArray<ImportedItem> Items, ImportedQuestion? Own)
{
    private const int MostSource = 2000;
    private static readonly string[] Negations = ["nej", "nei", "no", "ingen", "none", "nej, ikke nødvendigt", "ikke nødvendigt", "ikke nødvendig", "not necessary"];
    private static readonly string[] Affirmations = ["ja", "yes"];

    /// <param name="number">What a question of the team's own would be numbered.</param>
    public static ImportedRow Read(Template template, Phase phase, int number, TableColumns columns, IReadOnlyList<string> row)
    {
        var asked = PastedText.Clean(columns.Question(row));
        var question = Likeness.Find(template, asked);
        var own = question is null ? new ImportedQuestion(new($"own-import-{number}"), phase.Id, asked.Shortened(OwnQuestionForm.MostText)) : null;
        var id = question?.Id ?? own!.Id;
        var lines = Lines(columns.Initiatives(row));
        var need = lines.Count == 0 ? (Need?)null : Is(lines, Negations) ? Need.No : Need.Yes;
        var titles = need == Need.Yes && !Is(lines, Affirmations) ? lines : [];
        var (choice, text) = DegreeWords.Of(question?.Kind ?? new AnswerKind.Degree(), string.Join('\n', Lines(columns.Answer(row))));
        var answer = choice is null && text is null && need is null ? null : new ImportedAnswer(id, choice, text?.Shortened(QuestionCard.MostText), need, text?.Length > QuestionCard.MostText);
        return new(question?.Id, answer, [.. titles.Select((title, index) => Item(columns, row, id, title, index, titles.Count))], own);
    }

    private static ImportedItem Item(TableColumns columns, IReadOnlyList<string> row, QuestionId question, string title, int index, int of)
    {
        var owners = Lines(columns.Responsible(row));
        var deadlines = Lines(columns.Deadline(row));
        var completed = Lines(columns.Completed(row));
        var steps = Lines(columns.Milestones(row));
        var owner = PlanLine.Trim(LineOf(owners, index, of) ?? string.Join(", ", owners));
        var deadline = LineOf(deadlines, index, of) ?? string.Join(' ', deadlines);
        return new(
            question,
            InitiativeKind.Initiative,
            title.Shortened(InitiativeForm.MostTitle),
            // Who, when and which steps, as they stand: a deadline in words that are no date is not lost.
            string.Join(" | ", new[] { title, owner, deadline, string.Join("; ", steps) }.Where(part => part.Length > 0)).Shortened(MostSource),
            owner.Length > 0 ? new Owner.Outside(owner.Shortened(InitiativeForm.MostOwnerName)) : null,
            Deadline: DateWords.In(deadline) is [var only] ? only.Date : null,
            Completion: DegreeWords.Completed(LineOf(completed, index, of) ?? string.Join(' ', completed)))
        {
            Milestones = [.. (steps.Count == of ? [steps[index]] : index == 0 ? steps : []).Select(Step).Take(Initiative.MostMilestones)],
        };
    }

    private static Milestone Step(string line) =>
        DateWords.In(line) is [var only]
            ? new((PlanLine.Trim(line.Remove(only.Start, only.Length)) is { Length: > 0 } words ? words : line).Shortened(InitiativeForm.MostTitle), only.Date)
            : new(line.Shortened(InitiativeForm.MostTitle), null);

    /// <summary>A line of its own for each initiative, or null where one cell speaks of them all.</summary>
    private static string? LineOf(IReadOnlyList<string> lines, int index, int of) => lines.Count == of ? lines[index] : null;

    private static bool Is(IReadOnlyList<string> lines, string[] words) => lines is [var only] && words.Contains(PlanLine.Trim(only).ToLowerInvariant());

    private static IReadOnlyList<string> Lines(string cell) =>
        [.. cell.ReplaceLineEndings("\n").Split('\n').Select(line => PastedText.Clean(PastedText.WithoutBullet(line))).Where(TypedText.HasWords)];
}
