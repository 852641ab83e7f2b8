using PlanBot.Core.Conversation;
using PlanBot.Tests.Talking;
using Xunit;

namespace PlanBot.Tests.Plans;

/// <summary>Begun alone, perhaps of a file, which Teams gives the bot in a private chat only: and then for everybody whom it is about.</summary>
public sealed class A_plan_brought_to_a_team
{
    private readonly Chat chat = new();

    [Fact]
    public async Task Is_open_to_everybody_there_and_to_nobody_there_before()
    {
        await BeginAloneAsync();
        Assert.DoesNotContain("Familiehuset", (await chat.Bo.Says("plan")).Text, StringComparison.Ordinal);

        Assert.DoesNotContain("Familiehuset", (await chat.Ada.Says("hent plan")).Text, StringComparison.Ordinal);
        await chat.Ada.Presses("Vælg planen");
        await chat.Ada.Presses("Hent planen");

        Assert.Contains("Ada Holm har hentet planen »Familiehuset« hertil", chat.Board.Text, StringComparison.Ordinal);
        Assert.Contains("Familiehuset", (await chat.Bo.Says("plan")).Text, StringComparison.Ordinal);
        Assert.Contains("Familiehuset", (await chat.Ada.InPrivate.Says("plan")).Text, StringComparison.Ordinal);
        Assert.Contains("hentede planen ind i en samtale", (await chat.Ada.Says("historik")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Can_be_taken_away_again_and_stays_where_it_was_begun()
    {
        await BeginAloneAsync();
        await chat.Ada.Says("hent plan");
        await chat.Ada.Presses("Vælg planen");
        await chat.Ada.Presses("Hent planen");

        await chat.Ada.Presses("Fortryd");

        Assert.DoesNotContain("Familiehuset", (await chat.Bo.Says("plan")).Text, StringComparison.Ordinal);
        Assert.Equal(PlaceKind.Personal, Assert.Single(chat.Plans.All.Single().Places).Kind);
        await chat.Ada.InPrivate.Sends(new() { ["verb"] = "bring", ["plan"] = chat.Plans.All.Single().Id.Value, ["off"] = true });
        Assert.Single(chat.Plans.All.Single().Places);
    }

    [Fact]
    public async Task Comes_by_its_coordinator_alone()
    {
        await BeginAloneAsync();
        var plan = chat.Plans.All.Single();

        // Bo is not in it, and guesses its id; then somebody made her responsible for something, and she is in it.
        Assert.DoesNotContain("Familiehuset", (await chat.Bo.Sends(new() { ["verb"] = "bring", ["plan"] = plan.Id.Value })).Text, StringComparison.Ordinal);
        var alone = chat.Ada.InPrivate;
        await alone.Says("nyt initiativ");
        await alone.Presses("Gem", ("title", "Workshop"), ("owner", "id-Bo"), ("deadline", "2026-03-16"));
        Assert.Contains("koordinator", (await chat.Bo.Sends(new() { ["verb"] = "bring", ["plan"] = plan.Id.Value })).Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Du har ingen plan at hente hertil", (await chat.Bo.Sends(new() { ["verb"] = "askBring" })).Text, StringComparison.Ordinal);

        Assert.Equal(PlaceKind.Personal, Assert.Single(chat.Plans.All.Single().Places).Kind);
    }

    private async Task BeginAloneAsync()
    {
        var alone = chat.Ada.InPrivate;
        await alone.Says("ny plan");
        await alone.Presses("Begynd planen", ("title", "Familiehuset"));
    }
}
