using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PlanBot.Exports;

/// <summary>The few styles of a document, named as Word names them, so that a navigation pane and a screen reader know the headings.</summary>
internal static class WordStyles
{
    private const string Ink = "1F3864";

    /// <param name="language">The document's language, for spelling and reading aloud: da-DK.</param>
    public static void AddTo(MainDocumentPart main, string language) => main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", ComplexScript = "Calibri" },
                new FontSize { Val = "21" },
                new Languages { Val = language })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "80" }))),
        new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        Paragraph("Title", "Title", "40", Ink, null, bold: true),
        Paragraph("Subtitle", "Subtitle", "24", "595959", null),
        Paragraph("Heading1", "heading 1", "28", Ink, 0, bold: true),
        Paragraph("Heading2", "heading 2", "24", Ink, 1, bold: true),
        Paragraph("Quiet", "Quiet", "18", "595959", null),
        Table());

    private static Style Paragraph(string id, string name, string size, string color, int? outline, bool bold = false) => new(
    [
        new StyleName { Val = name },
        new BasedOn { Val = "Normal" },
        new NextParagraphStyle { Val = "Normal" },
        new PrimaryStyle(),
        new StyleParagraphProperties(
        [
            new KeepNext(),
            new SpacingBetweenLines { Before = outline is null ? "0" : "240", After = "80" },
            .. outline is { } level ? [new OutlineLevel { Val = level }] : Array.Empty<OpenXmlElement>(),
        ]),
        new StyleRunProperties([.. bold ? [new Bold()] : Array.Empty<OpenXmlElement>(), new Color { Val = color }, new FontSize { Val = size }]),
    ])
    {
        Type = StyleValues.Paragraph,
        StyleId = id,
    };

    private static Style Table() => new(
        new StyleName { Val = "Plan Table" },
        new StyleTableProperties(
            new TableBorders(Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>()),
            new TableCellMarginDefault(new TopMargin { Width = "57", Type = TableWidthUnitValues.Dxa }, new TableCellLeftMargin { Width = 85, Type = TableWidthValues.Dxa }, new BottomMargin { Width = "57", Type = TableWidthUnitValues.Dxa }, new TableCellRightMargin { Width = 85, Type = TableWidthValues.Dxa })),
        new TableStyleProperties(
            new RunPropertiesBaseStyle(new Bold()),
            new TableStyleConditionalFormattingTableCellProperties(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "E7ECF5" }))
        {
            Type = TableStyleOverrideValues.FirstRow,
        })
    {
        Type = StyleValues.Table,
        StyleId = "PlanTable",
    };

    private static T Line<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Color = "8EA0BF" };
}
