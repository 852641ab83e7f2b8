using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PlanBot.Graph.Posting;
using Xunit;

namespace PlanBot.Tests.Packaging;

/// <summary>The rules of Teams and of its store that no schema holds.</summary>
public sealed partial class The_manifest
{
    private readonly Package package = new();

    private JsonNode Manifest => package.Manifest;

    private IEnumerable<JsonNode> CommandLists => Manifest["bots"]![0]!["commandLists"]!.AsArray().Select(list => list!);

    [Fact]
    public void Has_nothing_left_to_fill_in() =>
        Assert.DoesNotContain("{{", Encoding.UTF8.GetString(package.Files["manifest.json"]), StringComparison.Ordinal);

    [Fact]
    public void Brings_every_file_it_names_and_no_other()
    {
        var named = Manifest["localizationInfo"]!["additionalLanguages"]!.AsArray().Select(language => Text(language!["file"]))
            .Append(Text(Manifest["icons"]!["color"])).Append(Text(Manifest["icons"]!["outline"])).Append("manifest.json");

        Assert.Equal(named.Distinct().Order(StringComparer.Ordinal), package.Files.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Says_everything_in_each_language()
    {
        var said = Strings(Manifest, "").ToDictionary();
        foreach (var file in new[] { "nb.json", "en.json" })
        {
            var translated = package.Json(file).AsObject().Where(pair => pair.Key != "$schema").ToDictionary(pair => pair.Key, pair => Text(pair.Value));
            Assert.Equal(said.Keys.Order(StringComparer.Ordinal), translated.Keys.Order(StringComparer.Ordinal));
            Assert.All(translated, pair => Assert.True(Limit(pair.Key) >= pair.Value.Length, $"{file}: {pair.Key} is longer than Teams takes."));
            Assert.DoesNotContain(translated.Values, text => text.Contains('!', StringComparison.Ordinal) || string.IsNullOrWhiteSpace(text));
        }

        Assert.All(said, pair => Assert.True(Limit(pair.Key) >= pair.Value.Length, $"{pair.Key} is longer than Teams takes."));
        Assert.True(said.Count > 45, "The words of commands, tab and message extension are all said.");
    }

    [Fact]
    public void Has_a_list_of_commands_for_each_place_that_the_bot_is_in()
    {
        var scopes = Manifest["bots"]![0]!["scopes"]!.AsArray().Select(Text).Order(StringComparer.Ordinal).ToArray();

        Assert.Equal(["groupChat", "personal", "team"], scopes);
        Assert.Equal(scopes, CommandLists.SelectMany(list => list["scopes"]!.AsArray()).Select(Text).Order(StringComparer.Ordinal));
        Assert.All(CommandLists, list =>
        {
            var titles = list["commands"]!.AsArray().Select(command => Text(command!["title"])).ToArray();
            Assert.InRange(titles.Length, 3, 10);
            Assert.Equal(titles.Length, titles.Distinct().Count());
            Assert.Contains("hjælp", titles);
        });
    }

    [Fact]
    public void Loads_nothing_from_hosts_that_are_not_its_own()
    {
        var domains = Manifest["validDomains"]!.AsArray().Select(Text).ToArray();

        // The second is where Teams' own sign-in window comes back to.
        Assert.Equal(["planbot.kommune.dk", "token.botframework.com"], domains);
        Assert.DoesNotContain(domains, domain => domain.Contains('*', StringComparison.Ordinal) || domain.Contains('/', StringComparison.Ordinal));
        Assert.All(Manifest["staticTabs"]!.AsArray(), tab => Assert.Equal("https://planbot.kommune.dk/tab", Text(tab!["contentUrl"])));
        Assert.Equal("planbot.kommune.dk", Text(Manifest["composeExtensions"]![0]!["messageHandlers"]![0]!["value"]!["domains"]![0]));
    }

    [Fact]
    public void Asks_for_no_right_to_read_what_people_write()
    {
        var rights = Manifest["authorization"]!["permissions"]!["resourceSpecific"]!.AsArray().Select(right => Text(right!["name"])).ToArray();

        Assert.NotEmpty(rights);
        Assert.DoesNotContain(rights, right => right.Contains("Message.Read", StringComparison.Ordinal) || right.Contains("ReadWrite", StringComparison.Ordinal));
    }

    [Fact]
    public void Declares_what_it_says_in_the_feed_and_may_say_it()
    {
        var type = Assert.Single(Manifest["activities"]!["activityTypes"]!.AsArray())!;
        Assert.Equal(ActivityFeed.Reminder, Text(type["type"]));
        Assert.Contains($"{{{ActivityFeed.Reminder}}}", Text(type["templateText"]), StringComparison.Ordinal);
        Assert.All(new[] { "nb.json", "en.json" }, file => Assert.Contains($"{{{ActivityFeed.Reminder}}}", Text(package.Json(file)["activities.activityTypes[0].templateText"]), StringComparison.Ordinal));
        Assert.Contains(Manifest["authorization"]!["permissions"]!["resourceSpecific"]!.AsArray(), right => Text(right!["name"]) == "TeamsActivity.Send.User");
    }

    [Fact]
    public void Takes_files_and_talks_back()
    {
        Assert.True((bool)Manifest["bots"]![0]!["supportsFiles"]!);
        Assert.False((bool)Manifest["bots"]![0]!["isNotificationOnly"]!);
        Assert.Equal(Package.Bot, Text(Manifest["bots"]![0]!["botId"]));
        Assert.Equal(Package.Bot, Text(Manifest["composeExtensions"]![0]!["botId"]));
    }

    [Fact]
    public void Signs_people_in_at_its_own_address()
    {
        var other = new Package("--sign-in-id", "11111111-2222-3333-4444-555555555555").Manifest["webApplicationInfo"]!;

        Assert.Equal("11111111-2222-3333-4444-555555555555", Text(other["id"]));
        Assert.Equal("api://planbot.kommune.dk/11111111-2222-3333-4444-555555555555", Text(other["resource"]));
        Assert.Equal(Package.Bot, Text(Manifest["webApplicationInfo"]!["id"]));
    }

    [Fact]
    public void Is_the_same_to_the_byte_when_it_is_built_again() => Assert.Equal(package.Bytes, new Package().Bytes);

    [Fact]
    public void Has_the_version_of_the_program() => Assert.Matches("^[1-9][0-9]*\\.[0-9]+\\.[0-9]+$", Text(Manifest["version"]));

    /// <summary>What people read, by the key that a language's file has for it. The publisher and the addresses are nobody's to translate.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Strings(JsonNode node, string path)
    {
        foreach (var (key, value) in node is JsonObject fields ? fields.Select(field => (path.Length == 0 ? field.Key : $"{path}.{field.Key}", field.Value)) : node.AsArray().Select((item, at) => ($"{path}[{at}]", item)))
        {
            if (value is JsonObject or JsonArray)
            {
                foreach (var pair in Strings(value, key))
                    yield return pair;
            }
            else if (Read().IsMatch(key))
            {
                yield return KeyValuePair.Create(key, Text(value));
            }
        }
    }

    private static int Limit(string key) => key switch
    {
        "name.short" => 30,
        "name.full" => 100,
        "description.short" => 80,
        "description.full" => 4000,
        _ when key.EndsWith("title", StringComparison.Ordinal) => 32,
        _ => 128,
    };

    private static string Text(JsonNode? node) => (string)node!;

    [GeneratedRegex(@"^(name|description)\.|^staticTabs.*\.name$|^(bots|composeExtensions).*\.(title|description)$|^activities.*\.(description|templateText)$")]
    private static partial Regex Read();
}
