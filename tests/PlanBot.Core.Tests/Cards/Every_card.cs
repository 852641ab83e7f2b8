using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using PlanBot.Core.Languages;
using PlanBot.Tests.Talking;
using Xunit;

namespace PlanBot.Tests.Cards;

/// <summary>
/// Every card in every state and language is as it was when somebody last looked at it. To look again and accept:
/// <c>PLANBOT_ACCEPT=1 dotnet test tests/PlanBot.Core.Tests</c>, then read the diff.
/// </summary>
public sealed class Every_card
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData(Language.Danish)]
    [InlineData(Language.Norwegian)]
    [InlineData(Language.English)]
    public async Task Is_drawn_as_it_was_accepted(Language language)
    {
        var folder = Path.Combine(Here(), "Goldens", language.Short());
        var cards = await Gallery.PaintAsync(language);
        if (Environment.GetEnvironmentVariable("PLANBOT_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") is null)
            Accept(folder, cards);

        var different = cards
            .Where(card => !File.Exists(FileOf(folder, card.Key)) || File.ReadAllText(FileOf(folder, card.Key)) != Write(card.Value))
            .Select(card => card.Key);
        Assert.Empty(different);
        Assert.Equal(cards.Keys.Order(StringComparer.Ordinal), Directory.GetFiles(folder).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(Language.Danish)]
    [InlineData(Language.Norwegian)]
    [InlineData(Language.English)]
    public async Task Fits_and_can_be_used_by_all(Language language)
    {
        foreach (var (name, card) in await Gallery.PaintAsync(language))
        {
            var json = card.Json.ToJsonString(new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
            Assert.True(json.Length * 2 < 80 * 1024, $"{name} is {json.Length * 2} bytes of UTF-16.");
            Assert.Equal(language.Full(), (string?)card.Json["lang"]);
            Assert.NotEmpty((string)card.Json["fallbackText"]!);
            Assert.All(card.Inputs, input =>
            {
                Assert.NotEmpty((string)input["label"]!);
                Assert.NotEmpty((string)input["errorMessage"]!);
                Assert.NotEmpty((string)input["id"]!);
            });
            Assert.True(card.Json["actions"]!.AsArray().Count(action => (string?)action!["mode"] != "secondary") <= 6, $"{name} has too many buttons.");

            // What somebody typed may hold any sign.
            var said = card.Inputs.Select(input => (string?)input["value"]).Where(typed => !string.IsNullOrEmpty(typed)).Aggregate(card.Text, (text, typed) => text.Replace(typed!, "", StringComparison.Ordinal));
            Assert.DoesNotContain("{", said, StringComparison.Ordinal);
        }
    }

    private static string Write(ShownCard card) => card.Json.ToJsonString(Readable) + "\n";

    private static void Accept(string folder, IReadOnlyDictionary<string, ShownCard> cards)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        foreach (var (name, card) in cards)
            File.WriteAllText(FileOf(folder, name), Write(card));
    }

    private static string FileOf(string folder, string name) => Path.Combine(folder, name + ".json");

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
