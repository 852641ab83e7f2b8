using PlanBot.Core.Cards.Schema;

namespace PlanBot.Core.Cards.Status;

/// <summary>A card's words without the card: lines to copy, without bars and buttons.</summary>
internal static class PlainText
{
    public static IEnumerable<RichTextBlock> Of(IEnumerable<CardElement> elements) => elements.SelectMany(Lines);

    private static IEnumerable<RichTextBlock> Lines(CardElement element) => element switch
    {
        Container { SelectAction: not null } row => [Parts.Wrote("- " + string.Join(" · ", row.Items.Select(Words).Where(words => words.Length > 0)), spacing: "None")],
        Container group => group.Items.SelectMany(Lines),
        TextBlock { Style: "heading" } heading => [Parts.Wrote(heading.Text, spacing: "Medium")],
        TextBlock or RichTextBlock => [Parts.Wrote(Words(element), spacing: "None")],
        _ => [],
    };

    private static string Words(CardElement element) => element switch
    {
        // Nobody reads Markdown in what is copied.
        TextBlock said => said.Text.Replace(@"\.", ".", StringComparison.Ordinal).Trim(' ', '■', '□'),
        RichTextBlock wrote => string.Concat(wrote.Inlines.Select(run => run.Text)).ReplaceLineEndings(" "),
        _ => "",
    };
}
