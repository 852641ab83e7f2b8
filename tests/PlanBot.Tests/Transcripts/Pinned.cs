using Microsoft.Extensions.DependencyInjection;
using PlanBot.Teams;
using PlanBot.Tests.Talking;
using Xunit;

namespace PlanBot.Tests.Transcripts;

/// <summary>The overview on the wall: posted once, and true afterwards wherever the plan is changed.</summary>
public sealed class Pinned
{
    [Fact]
    public async Task The_overview_is_posted_once_and_follows_every_change_from_anywhere()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await ada.BeginsAPlan();
        var plan = ada.Plan;
        var before = door.Connector.Posts.Count();
        await ada.Says("fastgør");
        var posts = door.Connector.Posts.Skip(before).ToArray();
        Assert.Contains("Overblik\nFamiliehuset", CardOf(Assert.Single(posts)).Text, StringComparison.Ordinal);

        // In her own chat.
        var alone = door.Talker("Ada", Spot.Personal("Ada"));
        await alone.Sends(new() { ["verb"] = "saveAnswer", ["plan"] = plan, ["question"] = "T4-Q1", ["seen"] = 0, ["choice"] = "high" });
        await LaterAsync(door);

        var puts = PutsOf(door);
        Assert.Contains("1 af 12 besvaret", CardOf(puts[^1]).Text, StringComparison.Ordinal);
        Assert.Single(puts.Select(put => put.Path).Distinct());

        // Several changes in one second are one update, of the newest.
        var count = puts.Length;
        foreach (var question in new[] { "T4-Q2", "T4-Q3", "T4-Q4" })
            await alone.Sends(new() { ["verb"] = "saveAnswer", ["plan"] = plan, ["question"] = question, ["seen"] = 0, ["choice"] = "high" });
        await LaterAsync(door);
        await LaterAsync(door);
        puts = PutsOf(door);
        Assert.InRange(puts.Length - count, 1, 2);
        Assert.Contains("4 af 12 besvaret", CardOf(puts[^1]).Text, StringComparison.Ordinal);
        Assert.Equal(before + 1, door.Connector.Posts.Count());
    }

    [Fact]
    public async Task The_overview_shows_nobodys_internal_answer_and_is_let_be()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await ada.BeginsAPlan();
        var plan = ada.Plan;
        await ada.Says("fastgør");
        await ada.Sends(new() { ["verb"] = "saveAnswer", ["plan"] = plan, ["question"] = "T4-Q7", ["seen"] = 0, ["choice"] = "needed", ["text"] = "Jordskokker" });
        await ada.Sends(new() { ["verb"] = "markInternal", ["plan"] = plan, ["question"] = "T4-Q7", ["party"] = "1", ["isInternal"] = true, ["seen"] = 1 });
        await LaterAsync(door);
        Assert.DoesNotContain(door.Connector.Calls, call => call.Body?.ToJsonString().Contains("Jordskokker", StringComparison.Ordinal) == true);

        await ada.Sends(new() { ["verb"] = "pin", ["plan"] = plan, ["off"] = true });
        await LaterAsync(door);
        Assert.Contains("ikke fastgjort længere", CardOf(door.Connector.Calls.Last(call => call.Method == "PUT")).Text, StringComparison.Ordinal);

        var puts = door.Connector.Calls.Count(call => call.Method == "PUT");
        await ada.Sends(new() { ["verb"] = "saveAnswer", ["plan"] = plan, ["question"] = "T4-Q1", ["seen"] = 0, ["choice"] = "high" });
        await LaterAsync(door);
        Assert.Equal(puts, door.Connector.Calls.Count(call => call.Method == "PUT"));
    }

    /// <summary>Nobody there would see what it becomes.</summary>
    [Fact]
    public async Task Where_the_plan_was_taken_out_its_overview_says_so_and_comes_back_with_it()
    {
        await using var door = new FrontDoor();
        var alone = door.Talker("Ada", Spot.Personal("Ada"));
        await alone.BeginsAPlan();
        var ada = door.Talker("Ada", Spot.Group);
        await ada.Sends(new() { ["verb"] = "bring", ["plan"] = alone.Plan });
        await ada.Sends(new() { ["verb"] = "pin", ["plan"] = alone.Plan });
        await LaterAsync(door);

        await ada.Sends(new() { ["verb"] = "bring", ["plan"] = alone.Plan, ["off"] = true });
        await LaterAsync(door);
        Assert.Contains("Planen er ikke i denne samtale længere", CardOf(PutsOf(door)[^1]).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Familiehuset", CardOf(PutsOf(door)[^1]).Text, StringComparison.Ordinal);

        await ada.Sends(new() { ["verb"] = "bring", ["plan"] = alone.Plan });
        await LaterAsync(door);
        await LaterAsync(door);
        Assert.Contains("Overblik\nFamiliehuset", CardOf(PutsOf(door)[^1]).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_in_ones_own_chat_has_nowhere_to_be_pinned()
    {
        await using var door = new FrontDoor();
        var alone = door.Talker("Ada", Spot.Personal("Ada"));
        await alone.BeginsAPlan();

        Assert.Contains("kan fastgøres i en kanal", (await alone.Says("fastgør")).Text, StringComparison.Ordinal);
    }

    private static async Task LaterAsync(FrontDoor door)
    {
        door.Time.Advance(TimeSpan.FromSeconds(2));
        await door.Services.GetRequiredService<AfterResponse>().DrainedAsync();
    }

    /// <summary>Of the group; her own chat has a card of its own, drawn anew after each press.</summary>
    private static Teams.FakeConnector.Call[] PutsOf(FrontDoor door) =>
        [.. door.Connector.Calls.Where(call => call.Method == "PUT" && call.Path.Contains("group", StringComparison.Ordinal))];

    private static ShownCard CardOf(Teams.FakeConnector.Call call) => new(call.Body!["attachments"]![0]!["content"]!.AsObject());
}
