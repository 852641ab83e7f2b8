using System.Collections.ObjectModel;
using System.Text.Json;
using PlanBot.EndToEnd.Browser;

namespace PlanBot.EndToEnd.Cards;

/// <summary>Independent opinions on cards: Microsoft's renderer, the schema of Microsoft's types, the published schema, and Teams' limit of size.</summary>
public static class CardChecks
{
    // Teams counts UTF-16 and refuses a message of about 100 KB; the rest of the message needs room too.
    private const int MostBytes = 80 * 1024;

    private static readonly string Official = Repository.Folder("..", "shared", "schemas", "adaptive-card-1.5.0.json");

    /// <param name="cards">The JSON of each card, by a name to tell it by.</param>
    /// <returns>By the same names, what is wrong with each; nothing for a good card.</returns>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> FindProblemsAsync(IReadOnlyDictionary<string, string> cards, CardPage page)
    {
        var bySchema = await AgainstSchemasAsync(cards);
        var problems = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var (name, card) in cards)
            problems[name] = [.. bySchema[name], .. (await page.DrawAsync(card)).Select(complaint => "renderer: " + complaint), .. TooLarge(card)];
        return problems;
    }

    private static IEnumerable<string> TooLarge(string card)
    {
        var sent = JsonSerializer.Serialize(JsonElement.Parse(card), Wire);
        if (sent.Length * sizeof(char) >= MostBytes)
            yield return $"size: {sent.Length * sizeof(char)} bytes, and Teams takes {MostBytes}";
    }

    private static readonly JsonSerializerOptions Wire = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static async Task<ReadOnlyDictionary<string, string[]>> AgainstSchemasAsync(IReadOnlyDictionary<string, string> cards)
    {
        if (!File.Exists(Official))
            Console.WriteLine($"The published schema of Adaptive Cards is not at {Official}: cards are held against Microsoft's types and renderer only.");
        var folder = Directory.CreateTempSubdirectory("planbot-cards-");
        try
        {
            var (file, problems) = (Path.Combine(folder.FullName, "cards.json"), Path.Combine(folder.FullName, "problems.json"));
            await File.WriteAllTextAsync(file, JsonSerializer.Serialize(cards.ToDictionary(card => card.Key, card => JsonElement.Parse(card.Value))));
            await BrowserPackages.RunAsync("check-cards.mjs", File.Exists(Official) ? [file, problems, Official] : [file, problems]);
            return new(JsonSerializer.Deserialize<Dictionary<string, string[]>>(await File.ReadAllTextAsync(problems))!);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
