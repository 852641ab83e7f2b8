using System.Text.Json;
using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Schema;

namespace PlanBot.Teams.Schema;

/// <summary>What hangs on a message: here always one card.</summary>
public sealed record Attachment(string ContentType, JsonElement Content)
{
    public string? Name { get; init; }

    public string? ContentUrl { get; init; }

    public const string AdaptiveCardType = "application/vnd.microsoft.card.adaptive";

    public static Attachment Of(AdaptiveCard card) =>
        new(AdaptiveCardType, JsonSerializer.SerializeToElement(card, CardJson.Wire.AdaptiveCard));
}
