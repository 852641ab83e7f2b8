using System.Text.Json;
using System.Text.Json.Nodes;

namespace PlanBot.Tests.Talking;

/// <summary>A card as a client holds it: its texts can be read, and its buttons pressed with what is typed merged in, as Teams does.</summary>
public sealed class ShownCard(JsonObject json)
{
    public JsonObject Json { get; } = json;

    /// <summary>All that a reader sees, in order, one line an element.</summary>
    public string Text => string.Join('\n', Texts(Json));

    public IEnumerable<string> Buttons => Objects(Json).Where(IsAction).Select(action => (string)action["title"]!);

    /// <summary>The buttons that open an address, by their titles.</summary>
    public IReadOnlyDictionary<string, Uri> Links => Objects(Json).Where(node => Type(node) == "Action.OpenUrl").ToDictionary(node => (string)node["title"]!, node => new Uri((string)node["url"]!));

    /// <summary>The buttons that send something; the others only show or hide.</summary>
    public IEnumerable<string> Commands => Objects(Json).Where(Sends).Select(action => (string?)action["title"]).OfType<string>();

    public IEnumerable<JsonObject> Inputs => Objects(Json).Where(node => Type(node).StartsWith("Input.", StringComparison.Ordinal));

    public string? ValueOf(string input) => (string?)Inputs.Single(node => (string)node["id"]! == input)["value"];

    public IEnumerable<string> ChoicesOf(string input) =>
        Inputs.Single(node => (string)node["id"]! == input)["choices"]!.AsArray().Select(choice => (string)choice!["title"]!);

    /// <summary>The data that pressing a button sends: its own, and over it the card's inputs, all as strings, the empty ones left out.</summary>
    public JsonObject Press(string button, params (string Input, string? Value)[] typed)
    {
        var action = Objects(Json).FirstOrDefault(node => Sends(node) && (string?)node["title"] == button)
            ?? throw new InvalidOperationException($"There is no button \"{button}\" among: {string.Join(", ", Buttons)}\n{Text}");
        var data = (JsonObject)action["data"]!.DeepClone();
        if ((string?)action["associatedInputs"] == "none")
            return data;
        foreach (var input in Inputs)
        {
            var id = (string)input["id"]!;
            var value = typed.Any(one => one.Input == id) ? typed.First(one => one.Input == id).Value : (string?)input["value"];
            if (!string.IsNullOrEmpty(value))
                data[id] = value;
        }

        return typed.FirstOrDefault(one => Inputs.All(input => (string)input["id"]! != one.Input)).Input is { } missing
            ? throw new InvalidOperationException($"There is no input \"{missing}\".")
            : data;
    }

    public override string ToString() => Text;

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject one => one.Where(pair => pair.Key != "data").SelectMany(pair => Objects(pair.Value)).Prepend(one),
        JsonArray many => many.SelectMany(Objects),
        _ => [],
    };

    private static IEnumerable<string> Texts(JsonObject card)
    {
        foreach (var node in Objects(card))
        {
            var text = Type(node) switch
            {
                "TextBlock" => (string?)node["text"],
                "RichTextBlock" => string.Concat(node["inlines"]!.AsArray().Select(run => (string?)run!["text"])),
                _ when Type(node).StartsWith("Input.", StringComparison.Ordinal) => $"[{node["label"]}: {node["value"]}]",
                _ when IsAction(node) => $"<{node["title"]}>",
                _ => null,
            };
            if (text is not null)
                yield return text;
        }
    }

    /// <summary>The older kind is the one that windows over a chat have.</summary>
    private static bool Sends(JsonObject node) => Type(node) is "Action.Execute" or "Action.Submit";

    private static bool IsAction(JsonObject node) => Type(node).StartsWith("Action.", StringComparison.Ordinal);

    private static string Type(JsonObject node) => node["type"] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? (string)value! : "";
}
