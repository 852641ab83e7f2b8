using System.Text.Json.Nodes;
using PlanBot.Core.Conversation;
using PlanBot.Core.Conversation.Reading;
using Xunit;

namespace PlanBot.Tests.Packaging;

public sealed class Words_on_the_menu
{
    [Theory]
    [InlineData("manifest.json")]
    [InlineData("nb.json")]
    [InlineData("en.json")]
    public void Are_words_that_PlanBot_understands(string file)
    {
        var titles = Titles(new Package().Json(file)).ToArray();

        Assert.Equal(20, titles.Length);
        Assert.DoesNotContain(titles, title => CommandReader.OfWords(title) is NotUnderstood);
    }

    [Theory]
    [InlineData("manifest.json")]
    [InlineData("nb.json")]
    [InlineData("en.json")]
    public void Mean_the_same_in_every_language(string file)
    {
        var danish = Titles(new Package().Json("manifest.json")).Select(title => CommandReader.OfWords(title).GetType());

        Assert.Equal(danish, Titles(new Package().Json(file)).Select(title => CommandReader.OfWords(title).GetType()));
    }

    private static IEnumerable<string> Titles(JsonNode json) => json["bots"] is { } bots
        ? bots[0]!["commandLists"]!.AsArray().SelectMany(list => list!["commands"]!.AsArray()).Select(command => (string)command!["title"]!)
        : json.AsObject().Where(pair => pair.Key.StartsWith("bots[0]", StringComparison.Ordinal) && pair.Key.EndsWith("title", StringComparison.Ordinal)).Select(pair => (string)pair.Value!);
}
