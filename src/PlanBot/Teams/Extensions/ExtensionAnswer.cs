using System.Buffers;
using System.Net;
using System.Text.Json;
using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Teams.Schema;

namespace PlanBot.Teams.Extensions;

/// <summary>What the invokes of a message extension are answered with: a list of cards, a sentence, or a window.</summary>
internal static class ExtensionAnswer
{
    private const string ThumbnailType = "application/vnd.microsoft.card.thumbnail";

    /// <summary>An empty list: Teams shows nothing, and nobody learns why.</summary>
    public static InvokeResponse Nothing => List([]);

    public static InvokeResponse List(IReadOnlyList<Preview> previews) => Answer("composeExtension", json =>
    {
        json.WriteString("type", "result");
        json.WriteString("attachmentLayout", "list");
        json.WriteStartArray("attachments");
        foreach (var preview in previews)
        {
            json.WriteStartObject();
            WriteCard(json, preview.Card);
            json.WriteStartObject("preview");
            json.WriteString("contentType", ThumbnailType);
            json.WriteStartObject("content");
            json.WriteString("title", Letters(preview.Title));
            json.WriteString("text", Letters(preview.Line));
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    public static InvokeResponse Sentence(string sentence) => Answer("composeExtension", json =>
    {
        json.WriteString("type", "message");
        json.WriteString("text", sentence);
    });

    public static InvokeResponse Window(AdaptiveCard card, Language? language) => Window(card, Phrases.In(language ?? Language.Danish).MakeInitiative);

    public static InvokeResponse Window(Preview sorry) => Window(sorry.Card, sorry.Title);

    private static InvokeResponse Window(AdaptiveCard card, string title) => Answer("task", json =>
    {
        json.WriteString("type", "continue");
        json.WriteStartObject("value");
        json.WriteString("title", title);
        json.WriteString("height", "large");
        json.WriteString("width", "medium");
        json.WriteStartObject("card");
        WriteCard(json, card);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void WriteCard(Utf8JsonWriter json, AdaptiveCard card)
    {
        json.WriteString("contentType", Attachment.AdaptiveCardType);
        json.WritePropertyName("content");
        JsonSerializer.Serialize(json, card, CardJson.Wire.AdaptiveCard);
    }

    /// <summary>Clients read markup in the words of a thumbnail card, and people's titles are no markup.</summary>
    private static string Letters(string wrote) => wrote.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private static InvokeResponse Answer(string kind, Action<Utf8JsonWriter> write)
    {
        var body = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(body, InvokeResponse.Letters))
        {
            json.WriteStartObject();
            json.WriteStartObject(kind);
            write(json);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return new(HttpStatusCode.OK, body.WrittenMemory);
    }
}
