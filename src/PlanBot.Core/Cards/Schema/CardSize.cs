using System.Text.Json;

namespace PlanBot.Core.Cards.Schema;

/// <summary>
/// Keeps a card below what Teams takes: about 100 KB of UTF-16, of which 80 KB is safe. Only somebody's very long text can
/// reach that, so the longest text is halved until the card fits, and says so.
/// </summary>
internal static class CardSize
{
    /// <summary>80 KB of UTF-16.</summary>
    private const int MostCharacters = 40 * 1024;

    public static AdaptiveCard Fit(AdaptiveCard card, string cutToFit)
    {
        var fitted = card;
        for (var most = 16_000; most > 50 && LengthOf(fitted) > MostCharacters; most /= 2)
            fitted = card with { Body = [new RichTextBlock([new TextRun(cutToFit)]), .. card.Body.Select(element => Cut(element, most))] };
        return fitted;
    }

    private static int LengthOf(AdaptiveCard card) => JsonSerializer.Serialize(card, CardJson.Wire.AdaptiveCard).Length;

    private static CardElement Cut(CardElement element, int most) => element switch
    {
        TextInput input => input with { Value = Cut(input.Value, most) },
        RichTextBlock block => block with { Inlines = [.. block.Inlines.Select(run => run with { Text = Cut(run.Text, most)! })] },
        Container container => container with { Items = [.. container.Items.Select(item => Cut(item, most))] },
        _ => element,
    };

    private static string? Cut(string? text, int most) => text?.Length > most ? Languages.Shortening.Shortened(text, most) : text;
}
