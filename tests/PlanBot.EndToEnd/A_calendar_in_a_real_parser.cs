using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PlanBot.EndToEnd.Browser;
using Xunit;

namespace PlanBot.EndToEnd;

/// <summary>The calendar as a file and as a feed, read with ical.js instead of with eyes of our own.</summary>
public sealed partial class A_calendar_in_a_real_parser : IAsyncLifetime
{
    private const string Long = "Fællesspisning, med sang; og «smørrebrød» på Ærøvej 7: åben for alle, der har lyst til at være med, også søskende 😀 \\ slut";

    private static readonly DateTime Day = new(2027, 3, 28, 0, 0, 0, DateTimeKind.Utc);

    private RunningBot bot = null!;
    private PageDoor door = null!;
    private string plan = "";

    public async Task InitializeAsync()
    {
        bot = await RunningBot.StartAsync(PageDoor.Settings);
        door = PageDoor.Of(bot.Bot);
        await door.DoAsync(new() { ["verb"] = "chooseLanguage", ["language"] = "Danish" });
        plan = await door.StartAsync("Familiehuset, Østergade; «Åen»");
        await door.DoAsync(new() { ["verb"] = "chooseParty", ["plan"] = plan, ["question"] = "T4-Q1", ["party"] = "1" });

        // The night that clocks go forward: a whole day has no clock.
        await door.InitiativeAsync(plan, 1, Long, "Æbleø, Ørsted", Day, "Første skridt", Day.AddDays(-30));
        await door.InitiativeAsync(plan, 2, "Skal ikke være her", "leder", Day.AddDays(1));
    }

    public async Task DisposeAsync()
    {
        await door.DisposeAsync();
        await bot.DisposeAsync();
    }

    [Fact]
    public async Task Is_understood_to_the_letter_as_a_file_and_as_a_feed()
    {
        var file = await ReadAsync(Link(await door.DoAsync(new() { ["verb"] = "documents", ["plan"] = plan }), "Hent: Kalenderfil (.ics)"));
        var feed = await ReadAsync(await FeedAsync());

        Assert.Equal(file["events"]!.ToJsonString(), feed["events"]!.ToJsonString());

        // Calendars' own name for the title; a parser that goes by the standard alone leaves it as it is written.
        Assert.Equal(("vcalendar", "2.0", "PUBLISH", @"Familiehuset\, Østergade\; «Åen»"), (Text(file, "name"), Text(file, "version"), Text(file, "method"), Text(file, "title")));
        Assert.Equal("-//PlanBot//PlanBot//da-DK", Text(file, "product"));
        Assert.InRange((int)file["longest"]!, 1, 75);
        Assert.False((bool)file["bareFeeds"]!);
        Assert.Equal((0, "[]"), ((int)file["zones"]!, file["others"]!.ToJsonString()));

        var events = file["events"]!.AsArray().Select(one => one!.AsObject()).ToArray();
        Assert.Equal([$"Frist: {Long}", $"Første skridt ({Long})", "Frist: Skal ikke være her"], events.Select(one => Text(one, "summary")));
        Assert.Equal(["2027-03-28 2027-03-29", "2027-02-26 2027-02-27", "2027-03-29 2027-03-30"], events.Select(one => $"{Text(one, "start")} {Text(one, "end")}"));
        Assert.All(events, one => Assert.True((bool)one["wholeDays"]! && (bool)one["stamped"]! && (bool)one["transparent"]!));
        Assert.Equal("Familiehuset, Østergade; «Åen». Ansvarlig: Æbleø, Ørsted", Text(events[0], "description"));
        Assert.Equal(events.Length, events.Select(one => Text(one, "uid")).Distinct().Count());
    }

    [Fact]
    public async Task What_moves_keeps_its_id_what_is_done_says_so_and_what_is_called_off_is_gone_from_the_feed()
    {
        var feed = await FeedAsync();
        var before = (await ReadAsync(feed))["events"]!.AsArray();
        await door.DoAsync(new() { ["verb"] = "saveInitiative", ["plan"] = plan, ["initiative"] = PageDoor.Initiative(1), ["seen"] = 1, ["closedDay"] = "Keep", ["title"] = "Flyttet", ["ownerName"] = "leder", ["deadline"] = "2027-04-01" });
        await door.DoAsync(new() { ["verb"] = "completeInitiative", ["plan"] = plan, ["initiative"] = PageDoor.Initiative(1), ["completion"] = "Completed" });
        await door.DoAsync(new() { ["verb"] = "deleteInitiative", ["plan"] = plan, ["initiative"] = PageDoor.Initiative(2) });

        var after = (await ReadAsync(feed))["events"]!.AsArray();

        var moved = Assert.Single(after, one => Text(one!, "uid") == Text(before[0]!, "uid"))!;
        Assert.Equal(("✓ Frist: Flyttet", "2027-04-01"), (Text(moved, "summary"), Text(moved, "start")));
        Assert.True((int)moved["sequence"]! > (int)before[0]!["sequence"]!);
        Assert.DoesNotContain(after, one => Text(one!, "uid") == Text(before[2]!, "uid"));
    }

    private async Task<string> FeedAsync() => Address().Match(await door.DoAsync(new() { ["verb"] = "subscribe", ["plan"] = plan })).Value;

    private async Task<JsonObject> ReadAsync(string address)
    {
        var folder = Directory.CreateTempSubdirectory("planbot-calendar-");
        try
        {
            var (calendar, read) = (Path.Combine(folder.FullName, "plan.ics"), Path.Combine(folder.FullName, "read.json"));
            await File.WriteAllBytesAsync(calendar, await door.FetchAsync(address));
            await BrowserPackages.RunAsync("read-calendar.mjs", [calendar, read]);
            return JsonSerializer.Deserialize<JsonObject>(await File.ReadAllTextAsync(read))!;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Link(string card, string title) => (string)Nodes(JsonNode.Parse(card)).Single(node => (string?)node["title"] == title)["url"]!;

    private static IEnumerable<JsonObject> Nodes(JsonNode? node) => node switch
    {
        JsonObject one => one.SelectMany(pair => Nodes(pair.Value)).Prepend(one),
        JsonArray many => many.SelectMany(Nodes),
        _ => [],
    };

    private static string? Text(JsonNode node, string name) => (string?)node[name];

    [GeneratedRegex("http://[^\"]+\\.ics")]
    private static partial Regex Address();
}
