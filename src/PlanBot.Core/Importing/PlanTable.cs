using PlanBot.Core.Conversation;
using PlanBot.Core.Conversation.Reading;
using PlanBot.Core.Documents;
using PlanBot.Core.Languages;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Importing;

/// <summary>Reads the Danish template as teams fill it in: tables of seven columns, a row a question, in two parts.</summary>
internal static class PlanTable
{
    private const int FewestColumns = 4;
    private static readonly string[] PartWords = ["del", "part"];

    /// <returns>Null where the document holds no such table.</returns>
    public static ImportedPlan? Read(IReadOnlyList<DocumentBlock> blocks, Template template)
    {
        var rows = new List<ImportedRow>();
        var used = new List<DocumentBlock>();
        string? title = null;
        var phase = template.Phases[0];
        foreach (var block in blocks)
        {
            if (block is DocumentBlock.Paragraph paragraph)
            {
                if (PhaseOf(template, paragraph) is { } begun)
                {
                    phase = begun;
                    used.Add(paragraph with { IsItem = false, Heading = Math.Max(1, paragraph.Heading) });
                }
                else if (paragraph.Heading > 0 && used.Count == 0)
                {
                    title ??= PastedText.Clean(paragraph.Text);
                }
            }
            else if (block is DocumentBlock.Table table && Columns(table) is { } columns)
            {
                used.Add(table);
                foreach (var row in table.Rows.SkipWhile(row => row != columns.Head).Skip(1).Where(row => row.Any(TypedText.HasWords) && !TableColumns.Are(row)))
                {
                    var read = ImportedRow.Read(template, phase, rows.Count(one => one.Own is not null) + 1, columns, row);
                    phase = template.Phases.FirstOrDefault(one => read.Question is { } known && one.Questions.Any(question => question.Id == known)) ?? phase;
                    rows.Add(read);
                }
            }
        }

        return used.OfType<DocumentBlock.Table>().Any() && rows.Count > 0
            ? new(template, title, [.. rows.SelectMany(row => row.Items)], [.. rows.Select(row => row.Answer).OfType<ImportedAnswer>()], [.. rows.Select(row => row.Own).OfType<ImportedQuestion>()], PastedText.Write(used))
            : null;
    }

    private static TableColumns? Columns(DocumentBlock.Table table) =>
        table.Rows.Take(3).Select(TableColumns.Of).FirstOrDefault(columns => columns is { Known: >= FewestColumns });

    /// <summary>"DEL 2: DRIFTSFASEN", "Part 2 …", or the phase's own name.</summary>
    private static Phase? PhaseOf(Template template, DocumentBlock.Paragraph paragraph)
    {
        var text = PastedText.Clean(paragraph.Text);
        return text.Length > 60 ? null : template.Phases.FirstOrDefault(phase =>
            PartWords.Any(word => text.StartsWith($"{word} {phase.Id}", StringComparison.OrdinalIgnoreCase))
            || Enum.GetValues<Language>().Any(language => string.Equals(text.Trim(' ', ':', '.'), phase.Name.In(language), StringComparison.OrdinalIgnoreCase)));
    }
}
