using System.Text.Json.Serialization;

namespace PlanBot.Core.Cards.Schema;

/// <summary>A whole card, schema 1.5, as Teams takes it from a bot.</summary>
/// <param name="Lang">The language as a full tag (da-DK): a bare "da" has crashed phones.</param>
public sealed record AdaptiveCard(string Lang, string FallbackText, IReadOnlyList<CardElement> Body, IReadOnlyList<CardAction> Actions)
{
    [JsonPropertyName("$schema"), JsonPropertyOrder(-3)]
    public string Schema { get; } = "http://adaptivecards.io/schemas/adaptive-card.json";

    [JsonPropertyOrder(-2)]
    public string Type { get; } = "AdaptiveCard";

    [JsonPropertyOrder(-1)]
    public string Version { get; } = "1.5";

    /// <summary>What Immersive Reader reads aloud.</summary>
    public string? Speak { get; init; }
}
