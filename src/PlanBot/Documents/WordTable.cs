using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PlanBot.Core.Documents;

namespace PlanBot.Documents;

/// <summary>A table's cells by row. Cells merged across leave empty ones behind them; rows merged downwards by their first cell become one row.</summary>
internal static class WordTable
{
    /// <summary>Word's own limit; a number in the file may be any.</summary>
    private const int MostColumns = 63;

    public static DocumentBlock.Table Read(Table table)
    {
        var rows = new List<List<string>>();
        foreach (var row in Rows(table).Where(row => row.TableRowProperties?.GetFirstChild<Deleted>() is null))
        {
            var (cells, goesOn) = Read(row);
            if (goesOn && rows.Count > 0)
                Append(rows[^1], cells);
            else
                rows.Add(cells);
        }

        return new([.. rows]);
    }

    private static (List<string> Cells, bool GoesOn) Read(TableRow row)
    {
        var cells = new List<string>();
        var before = row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0;
        Fill(cells, before);
        var goesOn = false;
        foreach (var cell in Cells(row))
        {
            var merge = cell.TableCellProperties?.VerticalMerge;
            var continues = merge is not null && merge.Val?.Value != MergedCellValues.Restart;
            goesOn |= continues && cells.Count == 0;
            if (cells.Count < MostColumns)
                cells.Add(continues ? "" : TextOf(cell));
            Fill(cells, (cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1) - 1);
        }

        return (cells, goesOn);
    }

    private static void Fill(List<string> cells, int count) => cells.AddRange(Enumerable.Repeat("", Math.Clamp(count, 0, MostColumns - cells.Count)));

    private static void Append(List<string> above, List<string> cells)
    {
        foreach (var (column, text) in cells.Index().Where(cell => cell.Item.Length > 0))
        {
            Fill(above, column + 1 - above.Count);
            above[column] = above[column].Length == 0 ? text : $"{above[column]}\n{text}";
        }
    }

    /// <summary>Its paragraphs, a table within it included, each a line.</summary>
    private static string TextOf(TableCell cell) =>
        string.Join('\n', cell.Descendants<Paragraph>().Where(paragraph => !paragraph.Ancestors().Any(above => above is Drawing or Picture or AlternateContent)).Select(paragraph => WordText.Of(paragraph, '\n')).Where(line => line.Length > 0));

    /// <summary>Content controls and tracked changes may stand around a row or a cell.</summary>
    private static IEnumerable<TableRow> Rows(OpenXmlElement parent) => Within<TableRow>(parent);

    private static IEnumerable<TableCell> Cells(OpenXmlElement parent) => Within<TableCell>(parent);

    private static IEnumerable<T> Within<T>(OpenXmlElement parent)
        where T : OpenXmlElement =>
        parent.ChildElements.SelectMany(child => child is T found ? [found] : child is SdtElement or SdtContentRow or SdtContentCell or CustomXmlElement ? Within<T>(child) : []);
}
