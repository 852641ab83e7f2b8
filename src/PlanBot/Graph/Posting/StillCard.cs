using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PlanBot.Graph.Posting;

/// <summary>A card as it may be posted by a person: her card has no bot behind it that a button could speak to, so a link stands in the buttons' place.</summary>
internal static class StillCard
{
    private static readonly JsonSerializerOptions Letters = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(JsonElement card, string title, Uri link)
    {
        var still = JsonNode.Parse(card.GetRawText())!.AsObject();
        Quieten(still);
        still["actions"] = new JsonArray(new JsonObject { ["type"] = "Action.OpenUrl", ["title"] = title, ["url"] = link.AbsoluteUri });
        return still.ToJsonString(Letters);
    }

    private static void Quieten(JsonNode? node)
    {
        if (node is JsonObject element)
        {
            element.Remove("selectAction");
            element.Remove("refresh");
            foreach (var (_, value) in element.ToArray())
                Quieten(value);
        }
        else if (node is JsonArray elements)
        {
            // Fields and buttons are for answering, which this card cannot.
            foreach (var one in elements.ToArray())
            {
                if (((string?)one?["type"]) is { } type && (type.StartsWith("Input.", StringComparison.Ordinal) || type is "ActionSet" or "Action.Execute"))
                    elements.Remove(one);
                else
                    Quieten(one);
            }
        }
    }
}
