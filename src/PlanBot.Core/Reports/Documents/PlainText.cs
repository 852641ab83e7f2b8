using System.Text;

namespace PlanBot.Core.Reports.Documents;

/// <summary>A document as plain text, to be pasted into a case paper: no signs, no buttons, a table as one block a row.</summary>
public static class PlainText
{
    public static string Of(PlanDocument document)
    {
        var text = new StringBuilder().AppendLine(document.Title).AppendLine(document.Status).AppendLine();
        foreach (var part in document.Parts)
            Add(text, part);
        return text.AppendLine(document.LeftOut).ToString().ReplaceLineEndings("\n");
    }

    private static void Add(StringBuilder text, DocumentPart part)
    {
        switch (part)
        {
            case DocumentPart.Heading { Level: 1 } heading:
                text.AppendLine().AppendLine(heading.Text.ToUpperInvariant()).AppendLine();
                break;
            case DocumentPart.Heading heading:
                text.AppendLine().AppendLine(heading.Text);
                break;
            case DocumentPart.Paragraph paragraph:
                text.AppendLine(paragraph.Label is { } label ? $"{label}: {paragraph.Text}" : paragraph.Text);
                break;
            case DocumentPart.Table table:
                foreach (var row in table.Rows)
                {
                    foreach (var (cell, heading) in row.Zip(table.Headings).Where(pair => pair.First.Lines.Count > 0))
                        text.AppendLine(cell.Lines is [var only] ? $"{heading}: {only}" : $"{heading}:\n{string.Join('\n', cell.Lines.Select(line => $"  {line}"))}");
                    text.AppendLine();
                }

                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(part), part.GetType().Name, "A part that has no text.");
        }
    }
}
