using Microsoft.Playwright;
using PlanBot.EndToEnd.Browser;
using Xunit;

namespace PlanBot.EndToEnd;

/// <summary>The page in a frame of Teams, with Microsoft's own TeamsJS between the two: where it stands decides which plan it opens.</summary>
public sealed class The_page_in_a_channel : IAsyncLifetime
{
    private const string Channel = "19:implementering@thread.tacv2", EmptyChannel = "19:general@thread.tacv2", GroupChat = "19:gruppen@thread.v2";
    private const string InChannel = "Familiehuset på Østergade", InChat = "Leksehjelp på Nordsida", Alone = "Min egen plan";

    private RunningBot? bot;
    private TestBrowser? browser;

    private IPage Page => browser!.Page;

    public async Task InitializeAsync()
    {
        bot = await RunningBot.StartAsync(PageDoor.Settings);
        browser = await TestBrowser.OpenAsync(1000, 900);
        await using var door = PageDoor.Of(bot.Bot);
        await door.StartInAsync(Channel, "channel", InChannel);
        await door.StartInAsync(GroupChat, "groupChat", InChat);
        await door.StartAsync(Alone);
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        if (bot is not null)
            await bot.DisposeAsync();
    }

    [Theory]
    [InlineData("channelId", Channel, InChannel)]
    [InlineData("chatId", GroupChat, InChat)]
    public async Task Shows_the_plan_of_the_conversation_that_Teams_names(string name, string conversation, string plan)
    {
        var asking = Page.WaitForRequestAsync("**/tab/content*");
        var teams = await OpenAsync((name, conversation));

        await HeadingAsync(teams, plan);
        Assert.Equal(1, await teams.Tab.Locator("nav [aria-current=page]").CountAsync());
        Assert.Equal(0, await teams.Tab.GetByText(Alone).CountAsync());
        var request = await asking;
        Assert.Contains($"here={Uri.EscapeDataString(conversation)}", request.Url, StringComparison.Ordinal);
        Assert.Equal($"Bearer {TeamsFrame.Token}", await request.HeaderValueAsync("Authorization"));
        await Page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Screenshots, $"page-in-Teams-{name}.png") });
    }

    /// <summary>The personal app has no channel, and a channel without a plan is no dead end.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData(EmptyChannel)]
    public async Task Shows_all_her_plans_where_the_place_has_none(string? channel)
    {
        var teams = await OpenAsync(channel is null ? [] : [("channelId", channel)]);

        foreach (var plan in new[] { InChannel, InChat, Alone })
            await teams.Tab.GetByRole(AriaRole.Link, new() { Name = plan }).WaitForAsync();
    }

    [Fact]
    public async Task Stays_with_the_channel_while_she_works_in_it()
    {
        var teams = await OpenAsync(("channelId", Channel));
        await HeadingAsync(teams, InChannel);

        await teams.Tab.GetByRole(AriaRole.Link, new() { Name = "Årshjul", Exact = true }).ClickAsync();
        await Assertions.Expect(teams.Tab.Locator("nav [aria-current=page]")).ToHaveTextAsync("Årshjul");
        await teams.Tab.GetByRole(AriaRole.Link, new() { Name = "Tavle", Exact = true }).ClickAsync();
        await teams.Tab.GetByRole(AriaRole.Button, new() { Name = "Legg til tiltak" }).ClickAsync();
        await teams.Tab.Locator("dialog").GetByText("Hva vil dere gjøre?").WaitForAsync();
        await Page.Keyboard.PressAsync("Escape");
        await HeadingAsync(teams, InChannel);
    }

    [Fact]
    public async Task Opens_what_a_link_names_wherever_it_stands()
    {
        await using var door = PageDoor.Of(bot!.Bot);
        var other = await door.StartInAsync(EmptyChannel, "channel", "Et annet sted");
        var teams = await OpenAsync(("channelId", Channel), ("subEntityId", $"{other}:Wheel"));

        await HeadingAsync(teams, "Et annet sted");
        Assert.Equal("Årshjul", await teams.Tab.Locator("nav [aria-current=page]").TextContentAsync());
    }

    [Fact]
    public async Task Wears_the_theme_of_Teams_and_says_when_it_is_there()
    {
        var teams = await OpenAsync(("channelId", Channel));
        await HeadingAsync(teams, InChannel);

        Assert.Equal("dark", await ThemeAsync());
        await teams.TellAsync("themeChange", "contrast");
        await teams.Tab.WaitForFunctionAsync("() => document.documentElement.dataset.theme === 'contrast'");
        Assert.Contains(await teams.HeardAsync(), said => said.StartsWith("appInitialization.success", StringComparison.Ordinal));

        Task<string> ThemeAsync() => teams.Tab.EvaluateAsync<string>("() => document.documentElement.dataset.theme");
    }

    private Task<TeamsFrame> OpenAsync(params IEnumerable<(string Name, string Value)> where) => TeamsFrame.OpenAsync(Page, bot!.Bot, where);

    private static Task HeadingAsync(TeamsFrame teams, string plan) => teams.Tab.GetByRole(AriaRole.Heading, new() { Name = plan }).WaitForAsync();
}
