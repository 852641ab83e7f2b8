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

    /// <summary>Teams' own: whom the card mentions. A text block that says <c>&lt;at&gt;Name&lt;/at&gt;</c> notifies that person.</summary>
    [JsonPropertyName("msteams")]
    public TeamsProperties? Teams { get; init; }

    /// <summary>What Immersive Reader reads aloud.</summary>
    public string? Speak { get; init; }
}

/// <param name="Entities">One for each mention in the card's text blocks.</param>
public sealed record TeamsProperties(IReadOnlyList<Mention> Entities);

/// <param name="Text">Letter for letter as it stands in a text block.</param>
public sealed record Mention(string Text, Mentioned Mentioned)
{
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "mention";
}

/// <param name="Id">The Entra object id, or the channel's own id of the person.</param>
public sealed record Mentioned(string Id, string Name);
