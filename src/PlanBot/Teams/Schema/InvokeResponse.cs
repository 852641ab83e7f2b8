using System.Buffers;
using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Schema;

namespace PlanBot.Teams.Schema;

/// <summary>What an activity is answered with in its own HTTP response.</summary>
/// <param name="Body">JSON, or nothing.</param>
public sealed record InvokeResponse(HttpStatusCode Status, ReadOnlyMemory<byte> Body = default)
{
    /// <summary>Letters as letters.</summary>
    internal static readonly JsonWriterOptions Letters = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static InvokeResponse Ok { get; } = new(HttpStatusCode.OK);

    /// <summary>An invoke that this bot does not know.</summary>
    public static InvokeResponse NotImplemented { get; } = new(HttpStatusCode.NotImplemented);

    /// <summary>True when the turn went wrong, so that delivering the activity again may go better.</summary>
    public bool Failed { get; init; }

    /// <summary>Puts this card in place of the one whose button was pressed, for who pressed it.</summary>
    public static InvokeResponse Of(AdaptiveCard card) =>
        Answer(HttpStatusCode.OK, Attachment.AdaptiveCardType, json => JsonSerializer.Serialize(json, card, CardJson.Wire.AdaptiveCard));

    /// <summary>Shows the sentence above the card, which stays as it is, with all that was typed into it.</summary>
    /// <remarks>HTTP says 200 whenever the bot's own code ran; what went wrong stands within (Universal Actions).</remarks>
    public static InvokeResponse Error(HttpStatusCode status, string sentence) =>
        Answer(status, "application/vnd.microsoft.error", json =>
        {
            json.WriteStartObject();
            json.WriteString("code", status.ToString());
            json.WriteString("message", sentence);
            json.WriteEndObject();
        });

    private static InvokeResponse Answer(HttpStatusCode status, string type, Action<Utf8JsonWriter> value)
    {
        var body = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(body, Letters))
        {
            json.WriteStartObject();
            json.WriteNumber("statusCode", (int)status);
            json.WriteString("type", type);
            json.WritePropertyName("value");
            value(json);
            json.WriteEndObject();
        }

        return new(HttpStatusCode.OK, body.WrittenMemory);
    }
}
