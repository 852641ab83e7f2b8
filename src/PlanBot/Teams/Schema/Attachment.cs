using System.Text.Json;
using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Schema;

namespace PlanBot.Teams.Schema;

/// <summary>What hangs on a message: a card or a file.</summary>
public sealed record Attachment(string ContentType, JsonElement Content)
{
    public string? Name { get; init; }

    public string? ContentUrl { get; init; }

    public const string AdaptiveCardType = "application/vnd.microsoft.card.adaptive";

    /// <summary>Asks somebody to sign in: Teams does it in silence where it can, and shows the button where it cannot.</summary>
    public const string OAuthCardType = "application/vnd.microsoft.card.oauth";

    public static Attachment Of(AdaptiveCard card) =>
        new(AdaptiveCardType, JsonSerializer.SerializeToElement(card, CardJson.Wire.AdaptiveCard));
}
