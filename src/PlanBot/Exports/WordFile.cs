using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PlanBot.Core.Languages;
using PlanBot.Core.Reports.Documents;

namespace PlanBot.Exports;

/// <summary>A plan's document as a Word file (.docx): real headings, and tables whose first row is repeated on every page.</summary>
internal static class WordFile
{
    /// <summary>A4 in twentieths of a point.</summary>
    private const uint Short = 11906, Long = 16838;

    private const int Margin = 1134;

    public static byte[] Of(PlanDocument document)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            file.PackageProperties.Title = Clean(document.Title);
            file.PackageProperties.Language = document.Language.Full();
            var main = file.AddMainDocumentPart();
            WordStyles.AddTo(main, document.Language.Full());
            main.Document = new Document(new Body(
            [
                Paragraph(document.Title, "Title"),
                Paragraph(document.Status, "Subtitle"),
                .. document.Parts.SelectMany(part => Part(part, document.IsWide)),
                Paragraph(document.LeftOut, "Quiet"),
                Page(document.IsWide),
            ]));
        }

        return stream.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Part(DocumentPart part, bool wide) => part switch
    {
        DocumentPart.Heading heading => [Paragraph(heading.Text, string.Create(CultureInfo.InvariantCulture, $"Heading{heading.Level}"))],
        DocumentPart.Paragraph { Label: { } label } paragraph => [new Paragraph(Run($"{label}: ", bold: true), Run(paragraph.Text))],
        DocumentPart.Paragraph paragraph => Lines(paragraph.Text).Select(line => new Paragraph(Run(line))),

        // A paragraph behind a table: two tables in a row would become one.
        DocumentPart.Table table => [Table(table, wide), new Paragraph()],
        _ => throw new ArgumentOutOfRangeException(nameof(part), part.GetType().Name, "A part that Word does not know."),
    };

    private static Table Table(DocumentPart.Table table, bool wide)
    {
        var width = ((wide ? Long : Short) - (2 * Margin)) / table.Headings.Length;
        return new(
        [
            new TableProperties(
                new TableStyle { Val = "PlanTable" },
                new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { FirstRow = true, NoHorizontalBand = true, NoVerticalBand = true }),
            new TableGrid(table.Headings.Select(_ => new GridColumn { Width = width.ToString(CultureInfo.InvariantCulture) })),
            new TableRow([new TableRowProperties(new CantSplit(), new TableHeader()), .. table.Headings.Select(heading => Cell([heading]))]),
            .. table.Rows.Select(row => new TableRow(row.Select(cell => Cell(cell.Lines)))),
        ]);

        TableCell Cell(IReadOnlyCollection<string> lines) => new(
        [
            new TableCellProperties(new TableCellWidth { Width = width.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa }),

            // A cell needs a paragraph, also an empty one.
            .. lines.Count == 0 ? [new Paragraph()] : lines.SelectMany(Lines).Select(line => new Paragraph(Run(line))),
        ]);
    }

    private static Paragraph Paragraph(string text, string style) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }), Run(text));

    private static Run Run(string text, bool bold = false) => new(
        [.. bold ? [new RunProperties(new Bold())] : Array.Empty<OpenXmlElement>(), new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve }]);

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n');

    /// <summary>XML takes no control characters, and a document without them is the same to read.</summary>
    private static string Clean(string text) => new([.. text.Where(letter => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter))]);

    private static SectionProperties Page(bool wide) => new(
        new PageSize { Width = wide ? Long : Short, Height = wide ? Short : Long, Orient = wide ? PageOrientationValues.Landscape : PageOrientationValues.Portrait },
        new PageMargin { Top = Margin, Bottom = Margin, Left = (uint)Margin, Right = (uint)Margin, Header = 567, Footer = 567, Gutter = 0 });
}
