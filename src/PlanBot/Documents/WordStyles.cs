using DocumentFormat.OpenXml.Wordprocessing;
using PlanBot.Core.Documents;

namespace PlanBot.Documents;

/// <summary>What a paragraph is, by its own properties and those of its style: a heading, an item of a list, or text.</summary>
internal sealed class WordStyles(Styles? styles)
{
    private const int MostParents = 20;

    /// <summary>A line that is bold from end to end stands for a heading where nobody used the styles; below all that are.</summary>
    private const int BoldHeading = 6;

    private const int MostOfABoldHeading = 120;

    private readonly Dictionary<string, Style> byId = (styles?.Elements<Style>() ?? []).Where(style => style.StyleId?.Value is not null).GroupBy(style => style.StyleId!.Value!).ToDictionary(same => same.Key, same => same.First());

    public DocumentBlock.Paragraph Read(Paragraph paragraph)
    {
        var text = WordText.Of(paragraph);
        var own = paragraph.ParagraphProperties;
        var chain = Chain(own?.ParagraphStyleId?.Val?.Value).ToArray();
        var heading = (own?.OutlineLevel ?? chain.Select(style => style.StyleParagraphProperties?.OutlineLevel).FirstOrDefault(level => level is not null))?.Val?.Value is { } level and < 9
            ? level + 1
            : chain.Select(HeadingOf).FirstOrDefault(named => named > 0);
        var number = (own?.NumberingProperties ?? chain.Select(style => style.StyleParagraphProperties?.NumberingProperties).FirstOrDefault(numbering => numbering is not null))?.NumberingId?.Val?.Value;
        var isItem = heading == 0 && number is > 0;
        return new(text, heading == 0 && !isItem && IsBold(paragraph, text) ? BoldHeading : heading, isItem);
    }

    private static bool IsBold(Paragraph paragraph, string text) =>
        text.Length is > 0 and <= MostOfABoldHeading
        && paragraph.Descendants<Run>().Where(run => run.InnerText.Trim().Length > 0).All(run => run.RunProperties?.Bold is { } bold && bold.Val?.Value != false);

    /// <summary>Word's own names are English in every language: "heading 2", "Title".</summary>
    private static int HeadingOf(Style style) => (style.StyleName?.Val?.Value ?? "").ToLowerInvariant() switch
    {
        "title" => 1,
        { Length: 9 } name when name.StartsWith("heading ", StringComparison.Ordinal) && name[8] is >= '1' and <= '9' => name[8] - '0',
        _ => 0,
    };

    private IEnumerable<Style> Chain(string? id)
    {
        for (var left = MostParents; left > 0 && id is not null && byId.GetValueOrDefault(id) is { } style; left--)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }
}
