using PlanBot.Core.Conversation;
using PlanBot.Core.Plans;
using PlanBot.Tests.Talking;
using Xunit;

namespace PlanBot.Tests.Conversing;

public sealed class Links_to_the_page
{
    [Fact]
    public void Open_one_view_of_a_plan_within_Teams_and_the_same_in_a_browser()
    {
        var link = new Uri(PageLinks.Read("11111111-2222-3333-4444-555555555555", "https://planbot.test")!.Of(new PlanId("abc1"), "Wheel"));

        Assert.Equal("https://teams.microsoft.com/l/entity/11111111-2222-3333-4444-555555555555/plan", link.GetLeftPart(UriPartial.Path));
        Assert.Equal(
            ["webUrl=https://planbot.test/tab?plan=abc1&view=Wheel", """context={"subEntityId":"abc1:Wheel"}"""],
            link.Query.TrimStart('?').Split('&').Select(Uri.UnescapeDataString));
    }

    [Fact]
    public void Cannot_be_broken_out_of_by_what_stands_in_them()
    {
        var link = new PageLinks("a/b?c", new("https://planbot.test")).Of(new PlanId("""x"&y=:"""), "\"}#");

        Assert.StartsWith("https://teams.microsoft.com/l/entity/a%2Fb%3Fc/plan?webUrl=", link, StringComparison.Ordinal);
        Assert.Equal(1, link.Count(letter => letter == '&'));
        Assert.DoesNotContain('#', link);
        Assert.DoesNotContain('"', link);
    }

    [Theory]
    [InlineData(null, "https://planbot.test")]
    [InlineData("", "https://planbot.test")]
    [InlineData("app", null)]
    [InlineData("app", "planbot.test")]
    [InlineData("app", "http://planbot.test")]
    public void Are_none_where_nobody_has_said_where_it_is(string? app, string? address) => Assert.Null(PageLinks.Read(app, address));

    [Theory]
    [InlineData("menu", PageLinks.FirstView)]
    [InlineData("status", PageLinks.FirstView)]
    [InlineData("year wheel", PageLinks.WheelView)]
    public async Task Are_on_the_cards_of_a_host_that_knows_its_address(string words, string view)
    {
        var chat = new Chat(options: new ClientOptions(Page: new("app", new("https://planbot.test"))));
        await chat.Ada.BeginsAPlan();

        var card = await chat.Ada.Says(words);

        var link = Assert.Single(card.Json["actions"]!.AsArray(), action => (string?)action!["type"] == "Action.OpenUrl")!;
        Assert.Equal(new PageLinks("app", new("https://planbot.test")).Of(chat.Plans.All.Single().Id, view), (string?)link["url"]);
        Assert.InRange(card.Json["actions"]!.AsArray().Count, 1, 6);

        // Nobody needs a way to where she is.
        var there = await chat.HandleAsync(new("on-page", chat.Ada.Person, chat.Place, Manner.OnPage, chat.Ada.Locale, chat.Now), new ShowStatus { Plan = chat.Plans.All.Single().Id });
        Assert.DoesNotContain("OpenUrl", there.Json.ToJsonString(), StringComparison.Ordinal);

        var without = new Chat();
        await without.Ada.BeginsAPlan();
        Assert.DoesNotContain("OpenUrl", (await without.Ada.Says(words)).Json.ToJsonString(), StringComparison.Ordinal);
    }
}
