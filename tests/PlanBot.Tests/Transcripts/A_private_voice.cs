using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.Extensions.DependencyInjection;
using PlanBot.Core.Conversation;
using PlanBot.Storage;
using PlanBot.Storage.People;
using Xunit;

namespace PlanBot.Tests.Transcripts;

/// <summary>What one person answers in a clarity round, followed through the whole host: the wire, the tables and the logs.</summary>
public sealed class A_private_voice
{
    private const string Line = "Jordskokker under taget";
    private static readonly Spot OwnChat = Spot.Personal("bo");

    [Fact]
    public async Task Is_in_its_own_table_while_the_round_is_open_and_nowhere_else_ever()
    {
        await using var door = new FrontDoor();
        var ada = await OpenAsync(door);
        var bo = await AnswersAsync(door, ada.Card, "Slet ikke", Line);

        Assert.Equal([TableNames.Voices], (await RowsAsync(door)).Where(row => row.Values.Contains(Line, StringComparison.Ordinal)).Select(row => row.Table).Distinct());
        await PressEverythingAsync(ada, bo.Plan, await RoundAsync(door, bo.Plan));

        var rows = await RowsAsync(door);
        Assert.DoesNotContain(rows, row => row.Values.Contains("Jordskokker", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(rows, row => row.Table == TableNames.Voices && row.Key.Contains(bo.ObjectId, StringComparison.Ordinal));
        NowhereElse(door);
    }

    [Fact]
    public async Task Leaves_the_same_rows_whichever_it_was()
    {
        var one = await LeavesAsync("Slet ikke", Line);
        var other = await LeavesAsync("I høj grad", null);

        Assert.True(one.Count > 20, $"Only {one.Count} rows.");
        Assert.Equal(other, one);
    }

    [Fact]
    public async Task Is_answered_from_the_shared_card_in_a_channel_and_shown_there_as_a_count()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Channel);
        await ada.BeginsAPlan();
        await ada.Says("klarhedsrunde");
        await ada.Presses("Åbn runden", ("questions", "T4-Q1"));
        var posted = door.Connector.Posts.Last();
        Assert.Contains("Svar privat", new Talking.ShownCard(CardOf(posted)).Buttons);
        door.Time.Advance(TimeSpan.FromSeconds(2));

        await ada.Says("klarhedsrunde");
        await ada.Presses("Svar privat");
        await ada.Presses("I nogen grad");
        await door.Services.GetRequiredService<PlanBot.Teams.AfterResponse>().DrainedAsync();
        door.Time.Advance(TimeSpan.FromSeconds(2));
        await door.Services.GetRequiredService<PlanBot.Teams.AfterResponse>().DrainedAsync();

        var shared = new Talking.ShownCard(CardOf(door.Connector.Calls.Last(call => call.Method == "PUT")));
        Assert.Contains("Kommune: 1 person har svaret\nAda 1 af 1", shared.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_round_goes_from_opening_to_the_spread()
    {
        await using var door = new FrontDoor();
        var ada = await OpenAsync(door);
        var board = ada.Card;
        foreach (var name in new[] { "Bo", "Cai", "Dan" })
            await AnswersAsync(door, board, "Slet ikke", $"Linje fra {name[..1]}", name);

        await ada.Presses("Se runden");
        await ada.Presses("Luk runden");
        if (ada.Card.Buttons.Contains("Luk runden"))
            await ada.Presses("Luk runden");

        Assert.Contains("Kommune: færre end tre svar\nNGO\nI høj grad: 0\nI nogen grad: 0\nSlet ikke: 3  ■■■", ada.Card.Text, StringComparison.Ordinal);
        Assert.Contains("»Linje fra C«", ada.Card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(await RowsAsync(door), row => row.Table == TableNames.Voices);
    }

    /// <summary>Ada's plan, and the shared card of a round about one question.</summary>
    private static async Task<Somebody> OpenAsync(FrontDoor door)
    {
        var ada = door.Talker("Ada", Spot.Group);
        await ada.BeginsAPlan();
        await ada.Says("klarhedsrunde");
        await ada.Presses("Åbn runden", ("questions", "T4-Q1"));
        door.Time.Advance(TimeSpan.FromSeconds(2));
        await ada.Says("klarhedsrunde");
        return ada;
    }

    private static async Task<Somebody> AnswersAsync(FrontDoor door, Talking.ShownCard board, string choice, string? line, string name = "Bo")
    {
        var there = door.Talker(name, Spot.Group);
        there.Card = board;
        await there.Presses("Svar privat");
        await there.Presses("NGO");
        var alone = door.Talker(name, name == "Bo" ? OwnChat : Spot.Personal(name));
        await alone.Says("min stemme");
        await alone.Presses(choice, ("line", line));
        door.Time.Advance(TimeSpan.FromSeconds(2));
        return alone;
    }

    private static async Task<IReadOnlyList<string>> LeavesAsync(string choice, string? line)
    {
        await using var door = new FrontDoor();
        var ada = await OpenAsync(door);
        var bo = await AnswersAsync(door, ada.Card, choice, line);
        await PressEverythingAsync(ada, bo.Plan, await RoundAsync(door, bo.Plan));
        // Keys are made at random.
        return [.. (await RowsAsync(door)).Where(row => row.Table != TableNames.Keys).Select(row => row.ToString()).Order(StringComparer.Ordinal)];
    }

    private static async Task<string> RoundAsync(FrontDoor door, string plan) => (await door.PlanAsync(plan)).OpenRound!.Id.Value;

    /// <summary>Every verb there is, as the coordinator, who may do most; closing the round is among them.</summary>
    private static async Task PressEverythingAsync(Somebody ada, string plan, string round)
    {
        foreach (var confirmed in new[] { false, true })
        {
            foreach (var verb in typeof(Command).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(derived => (string)derived.TypeDiscriminator!))
            {
                await ada.Sends(new JsonObject
                {
                    ["verb"] = verb,
                    ["plan"] = verb == "startPlan" ? "another" : plan,
                    ["round"] = verb is "openClarity" or "openPulse" ? $"{verb}-{confirmed}" : round,
                    ["question"] = "T4-Q1",
                    ["party"] = "2",
                    ["choice"] = "some",
                    ["which"] = "part:1",
                    ["number"] = 1,
                    ["confirmed"] = confirmed,
                });
            }
        }
    }

    /// <summary>Neither to anybody else over the wire, nor in any log.</summary>
    private static void NowhereElse(FrontDoor door)
    {
        var own = Uri.EscapeDataString(OwnChat.Id);
        Assert.DoesNotContain(door.Connector.Calls, call => !call.Path.Contains(own, StringComparison.Ordinal) && call.Body?.ToJsonString().Contains("taget", StringComparison.Ordinal) == true);
        Assert.NotEmpty(door.Logs.Lines);
        Assert.DoesNotContain(door.Logs.Lines, line => line.Contains("taget", StringComparison.Ordinal));
    }

    private static JsonObject CardOf(Teams.FakeConnector.Call call) => call.Body!["attachments"]![0]!["content"]!.AsObject();

    private static async Task<IReadOnlyList<(string Table, string Key, string Values)>> RowsAsync(FrontDoor door)
    {
        var tables = (IEnumerateTables)door.Services.GetRequiredService<ITables>();
        var rows = new List<(string, string, string)>();
        foreach (var table in TableNames.All)
        {
            await foreach (var partition in tables.PartitionsAsync(table, CancellationToken.None))
            {
                await foreach (var row in tables.ReadAsync(table, partition, "", null, CancellationToken.None))
                    rows.Add((table, $"{partition} {row.Key}", string.Join(' ', row.Values.Select(value => $"{value.Key}={value.Value}"))));
            }
        }

        return rows;
    }
}
