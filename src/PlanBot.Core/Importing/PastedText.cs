using System.Text.RegularExpressions;
using PlanBot.Core.Conversation;
using PlanBot.Core.Conversation.Reading;
using PlanBot.Core.Documents;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Words;

namespace PlanBot.Core.Importing;

/// <summary>Text that was pasted, or read from a .txt or .md file, as a document's paragraphs and tables; and a document as such text.</summary>
/// <remarks>
/// Headings and lists in Markdown, bold lines as headings, the bullets of a word processor, and tables with tabs or bars
/// between their cells. A cell's own line ends are kept as Word keeps them: a vertical tab.
/// </remarks>
internal static partial class PastedText
{
    private const char InCell = '\v';
    private const int FewestColumns = 3;

    public static IReadOnlyList<DocumentBlock> Read(string text)
    {
        var blocks = new List<DocumentBlock>();
        var rows = new List<IReadOnlyList<string>>();
        var row = "";
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            // A row of a pasted table goes on until it has as many cells as the table's first row.
            if (rows.Count > 0 && row.Length == 0 && (string.IsNullOrWhiteSpace(line) || Heading().IsMatch(line)))
                End();
            if (rows.Count > 0 || Cells(line).Length >= FewestColumns)
            {
                row = row.Length == 0 ? line : row + InCell + line;
                if (Cells(row) is var cells && (rows.Count == 0 || cells.Length >= rows[0].Count))
                {
                    if (!cells.All(cell => Rule().IsMatch(cell)))
                        rows.Add([.. cells.Select(cell => cell.Replace(InCell, '\n').Trim())]);
                    row = "";
                }
            }
            else if (!string.IsNullOrWhiteSpace(line))
            {
                blocks.Add(Paragraph(line));
            }
        }

        End();
        return blocks;

        void End()
        {
            if (rows.Count > 0)
                blocks.Add(new DocumentBlock.Table([.. rows]));
            foreach (var left in row.Split(InCell).Where(left => !string.IsNullOrWhiteSpace(left)))
                blocks.Add(Paragraph(left));
            rows.Clear();
            row = "";
        }
    }

    /// <summary>The same blocks, as <see cref="Read"/> reads them.</summary>
    public static string Write(IEnumerable<DocumentBlock> blocks) => string.Join('\n', blocks.Select(block => block switch
    {
        DocumentBlock.Paragraph { Heading: > 0 } heading => $"{new string('#', Math.Min(heading.Heading, 6))} {OneLine(heading.Text)}",
        DocumentBlock.Paragraph { IsItem: true } item => $"- {OneLine(item.Text)}",
        DocumentBlock.Paragraph other => OneLine(other.Text),
        DocumentBlock.Table { Rows: var rows } => string.Join('\n', rows.Select(row => string.Join('\t', Enumerable.Range(0, rows[0].Count).Select(column => InOneCell(row.ElementAtOrDefault(column)))))) + "\n",
        _ => "",
    }));

    /// <summary>What is shown of a line: footnote marks and Markdown taken out, a link as its words.</summary>
    public static string Clean(string line)
    {
        var text = Links().Replace(Footnotes().Replace(line, ""), "$1");
        return TypedText.Clean(Spaces().Replace(Escapes().Replace(Tags().Replace(text, "").Replace("**", "", StringComparison.Ordinal), "$1"), " "));
    }

    /// <summary>A line without its bullet or number; a date at its beginning is none.</summary>
    public static string WithoutBullet(string line) =>
        Bullet().Match(line) is { Success: true } bullet && DateWords.In(line.TrimStart()) is not [{ Start: 0 }, ..] ? line[bullet.Length..] : line;

    private static DocumentBlock.Paragraph Paragraph(string line)
    {
        if (Heading().Match(line) is { Success: true } heading)
            return new(line[heading.Length..].Replace("**", "", StringComparison.Ordinal).Trim(), heading.Groups["marks"].Length);
        if (Bold().Match(line) is { Success: true } bold)
            return new(bold.Groups["text"].Value.Trim(), 6);
        var text = WithoutBullet(line);
        return new(text.Trim(), IsItem: text.Length < line.Length);
    }

    private static string[] Cells(string line) =>
        line.TrimStart().StartsWith('|') ? line.Trim().Trim('|').Split('|')
        : Bullet().IsMatch(line) && line.Count(letter => letter == '\t') == 1 ? [line]
        : line.Split('\t');

    private static string OneLine(string text) => Spaces().Replace(text, " ").Trim();

    private static string InOneCell(string? cell) => (cell ?? "").ReplaceLineEndings("\n").Replace('\n', InCell).Replace('\t', ' ');

    [GeneratedRegex(@"^[ ]{0,3}(?<marks>#{1,6})[ \t]+")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^[ \t]*\*\*(?<text>[^*]+)\*\*:?[ \t]*$")]
    private static partial Regex Bold();

    [GeneratedRegex(@"^[ \t]*(?:[-–*+•·▪◦‣o\uF0B7](?=[ \t])|[0-9]{1,2}[.)](?=[ \t]))[ \t]+")]
    private static partial Regex Bullet();

    /// <summary>The line below a Markdown table's head.</summary>
    [GeneratedRegex("^[ \v]*:?-{3,}:?[ \v]*$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"<sup>[^<]{0,20}</sup>", RegexOptions.IgnoreCase)]
    private static partial Regex Footnotes();

    [GeneratedRegex(@"</?[a-z][a-z0-9]{0,9}/?>", RegexOptions.IgnoreCase)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\[((?>[^\[\]\\]|\\.)+)\]\((?>[^()\\]|\\.)*\)")]
    private static partial Regex Links();

    [GeneratedRegex(@"\\([()\[\]*_#.!+-])")]
    private static partial Regex Escapes();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
