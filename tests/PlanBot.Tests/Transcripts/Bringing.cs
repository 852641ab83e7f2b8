using PlanBot.Tests.Talking;
using Xunit;

namespace PlanBot.Tests.Transcripts;

/// <summary>A plan from somebody's own chat, in the group it is about.</summary>
public sealed class Bringing
{
    [Fact]
    public async Task A_plan_is_posted_for_all_and_found_by_each()
    {
        await using var door = new FrontDoor();
        await door.Talker("Ada", Spot.Personal("Ada")).BeginsAPlan();
        var (ada, bo) = (door.Talker("Ada", Spot.Group), door.Talker("Bo", Spot.Group));
        await ada.Says("hent plan");
        await ada.Presses("Vælg planen");
        var before = door.Connector.Posts.Count();

        await ada.Presses("Hent planen");

        var post = Assert.Single(door.Connector.Posts.Skip(before));
        Assert.Contains("Ada har hentet planen »Familiehuset« hertil", new ShownCard(post.Body!["attachments"]![0]!["content"]!.AsObject()).Text, StringComparison.Ordinal);
        Assert.Contains("Familiehuset", (await bo.Says("plan")).Text, StringComparison.Ordinal);
    }
}
