using Microsoft.Extensions.DependencyInjection;
using PlanBot.Core.Plans;
using Xunit;

namespace PlanBot.Tests.Transcripts;

public sealed class Delivered_twice
{
    [Fact]
    public async Task A_press_changes_nothing_twice_and_both_see_the_same()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await ada.BeginsAPlan();
        var first = await ada.Presses("Gem og næste", ("choice", "some"), ("text", "Vi mødes."));
        var version = (await door.PlanAsync(ada.Plan)).Version;

        var second = await ada.IsDeliveredAgain();

        Assert.Equal(first.Json.ToJsonString(), second.Json.ToJsonString());
        Assert.Equal(version, (await door.PlanAsync(ada.Plan)).Version);
    }

    /// <summary>To another replica, or after a restart: nothing in memory knows the activity any more.</summary>
    [Fact]
    public async Task The_plan_itself_remembers_when_memory_does_not()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await ada.BeginsAPlan();
        var first = await ada.Presses("Gem og næste", ("choice", "some"), ("text", "Vi mødes."));
        var version = (await door.PlanAsync(ada.Plan)).Version;

        // Memory forgets after fifteen minutes.
        door.Time.Advance(TimeSpan.FromHours(1));
        var second = await ada.IsDeliveredAgain();

        Assert.Equal(first.Text, second.Text);
        Assert.Equal(version, (await door.PlanAsync(ada.Plan)).Version);
    }

    [Fact]
    public async Task Pressing_again_within_the_second_changes_nothing_twice()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        var card = await ada.BeginsAPlan();
        var first = await ada.Presses("Gem og næste", ("choice", "some"), ("text", "Vi mødes."));
        var version = (await door.PlanAsync(ada.Plan)).Version;

        ada.Card = card;
        var second = await ada.Presses("Gem og næste", ("choice", "some"), ("text", "Vi mødes."));

        Assert.Equal(first.Text, second.Text);
        Assert.Equal(version, (await door.PlanAsync(ada.Plan)).Version);
        Assert.Equal(version, (await door.Services.GetRequiredService<IPlanStore>().HistoryAsync(new PlanId(ada.Plan), int.MaxValue, 100, CancellationToken.None)).Count);
    }
}
