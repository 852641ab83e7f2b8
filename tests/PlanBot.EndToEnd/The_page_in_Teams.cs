using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PlanBot.EndToEnd.Browser;
using Xunit;

namespace PlanBot.EndToEnd;

/// <summary>The page in a real browser: every part, in Teams' three themes and on a desktop and a phone, with axe-core as the judge of who can use it.</summary>
public sealed class The_page_in_Teams : IAsyncLifetime
{
    private static readonly string[] Views = ["Board", "Timeline", "Wheel", "Answers", "History"];

    private RunningBot? bot;
    private TestBrowser? browser;
    private string plan = "";

    private IPage Page => browser!.Page;

    public async Task InitializeAsync()
    {
        bot = await RunningBot.StartAsync(PageDoor.Settings);
        browser = await TestBrowser.OpenAsync();
        await using var door = PageDoor.Of(bot.Bot);
        plan = await door.FilledAsync();
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        if (bot is not null)
            await bot.DisposeAsync();
    }

    [Fact]
    public async Task Is_usable_by_everybody_in_three_themes_and_two_widths()
    {
        var axe = await File.ReadAllTextAsync(Path.Combine(await BrowserPackages.FindAsync("axe-core"), "axe.min.js"));
        foreach (var theme in new[] { "default", "dark", "contrast" })
        {
            foreach (var (size, width) in new[] { ("desktop", 1200), ("phone", 360) })
            {
                await Page.SetViewportSizeAsync(width, 900);
                foreach (var view in Views)
                {
                    await ShowAsync(view, theme);
                    await Page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Screenshots, $"page-{view}-{theme}-{size}.png"), FullPage = true });
                    Assert.Equal(0, await Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"));
                    await Page.EvaluateAsync(axe);
                    var violations = await Page.EvaluateAsync<string[]>("async () => (await axe.run()).violations.map(one => `${one.id}: ${one.nodes.map(node => node.html).join(' ')}`)");
                    Assert.True(violations.Length == 0, $"{view} {theme} {size}: {string.Join('\n', violations)}");
                }
            }
        }
    }

    [Fact]
    public async Task Changes_the_plan_with_the_chats_own_cards_by_keyboard_alone()
    {
        await ShowAsync("Board", "default");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Workshop" }).FocusAsync();
        await Page.Keyboard.PressAsync("Enter");
        var done = Page.Locator("dialog").GetByRole(AriaRole.Button, new() { Name = "Gennemført" });
        await done.FocusAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Page.Locator("dialog").GetByText("Gemt").WaitForAsync();
        await Page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Screenshots, "page-card.png") });
        await Page.Keyboard.PressAsync("Escape");
        await Page.GetByRole(AriaRole.Region, new() { Name = "Gennemført" }).GetByRole(AriaRole.Button, new() { Name = "Workshop" }).WaitForAsync();
    }

    /// <summary>Every control is reached with the tab key, in reading order, and shows that it is.</summary>
    [Theory]
    [InlineData("Board")]
    [InlineData("Wheel")]
    [InlineData("Answers")]
    public async Task Is_walked_through_by_keyboard(string view)
    {
        await ShowAsync(view, "default");
        var controls = await Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('#page a, #page button, #page select, #page input, #page [tabindex=\"0\"]')].map((one, index) => one.dataset.walk = `${index}`)");
        var walked = new List<string>();
        for (var press = 0; press < controls.Length; press++)
        {
            await Page.Keyboard.PressAsync("Tab");
            walked.Add(await Page.EvaluateAsync<string>("() => document.activeElement.dataset.walk ?? document.activeElement.outerHTML"));
            Assert.NotEqual("none", await Page.EvaluateAsync<string>("() => getComputedStyle(document.activeElement).outlineStyle"));
        }

        Assert.Equal(controls, walked);
    }

    [Theory]
    [InlineData("Norwegian", "nb-NO", "Historikk")]
    [InlineData("English", "en-GB", "History")]
    public async Task Speaks_the_readers_language(string language, string tag, string history)
    {
        await using var door = PageDoor.Of(bot!.Bot);
        await door.DoAsync(new() { ["verb"] = "chooseLanguage", ["language"] = language });
        foreach (var view in Views)
        {
            await ShowAsync(view, "default");
            await Page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Screenshots, $"page-{view}-{tag}.png"), FullPage = true });
            Assert.Equal(tag, await Page.EvaluateAsync<string>("() => document.documentElement.lang"));
            Assert.Equal(1, await Page.GetByRole(AriaRole.Link, new() { Name = history, Exact = true }).CountAsync());
        }
    }

    /// <summary>TeamsJS' place is taken by what it would tell the page within Teams: the link's sub-page, the theme and a token.</summary>
    [Theory]
    [InlineData("Wheel", "Årshjul")]
    [InlineData("History", "Historik")]
    public async Task Opens_what_a_cards_link_leads_to_in_the_theme_of_Teams(string view, string name)
    {
        await Page.RouteAsync("**/teams-js-*.js", route => route.FulfillAsync(new()
        {
            ContentType = "text/javascript",
            Body = $$"""
                var microsoftTeams = {
                  app: {
                    initialize: () => Promise.resolve(),
                    getContext: () => Promise.resolve({ app: { theme: "contrast", locale: "da-DK" }, page: { subPageId: "{{plan}}:{{view}}" } }),
                    registerOnThemeChangeHandler: changed => window.changeTheme = changed,
                    notifySuccess: () => window.told = true,
                  },
                  authentication: { getAuthToken: () => Promise.resolve("token") },
                };
                """,
        }));
        await Page.GotoAsync(new Uri(bot!.Bot, "/tab").ToString());
        await Page.GetByRole(AriaRole.Heading, new() { Name = "Familiehuset på Østergade" }).WaitForAsync();

        Assert.Equal(name, await Page.Locator("nav [aria-current=page]").TextContentAsync());
        Assert.Equal("contrast", await Page.EvaluateAsync<string>("() => document.documentElement.dataset.theme"));
        Assert.True(await Page.EvaluateAsync<bool>("() => window.told"));
        Assert.Equal("dark", await Page.EvaluateAsync<string>("() => { window.changeTheme('dark'); return document.documentElement.dataset.theme; }"));
    }

    [Fact]
    public async Task Gives_the_year_wheel_as_a_picture_that_stands_alone()
    {
        await ShowAsync("Wheel", "dark");
        var address = await Page.GetByRole(AriaRole.Link, new() { Name = "Årshjul som billede" }).GetAttributeAsync("href");
        await using var door = PageDoor.Of(bot!.Bot);
        var picture = Path.Combine(Repository.Screenshots, "year-wheel.svg");
        await File.WriteAllBytesAsync(picture, await door.FetchAsync(address!));

        await Page.GotoAsync(new Uri(picture).ToString());
        Assert.Equal("svg", await Page.EvaluateAsync<string>("() => document.documentElement.tagName"));
        Assert.Equal(0, await Page.Locator("parsererror").CountAsync());
        Assert.Contains("Styregruppemøde", await Page.Locator("svg").First.TextContentAsync(), StringComparison.Ordinal);
        await Page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Screenshots, "year-wheel.png") });
    }

    [Fact]
    public async Task Says_so_when_a_press_could_not_be_answered_and_keeps_what_was_typed()
    {
        await ShowAsync("Board", "default");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Tilføj initiativ" }).ClickAsync();
        var title = Page.Locator("dialog input, dialog textarea").First;
        await title.FillAsync("Skal ikke gå tabt");
        await Page.RouteAsync("**/tab/command", route => route.FulfillAsync(new() { Status = 503 }));
        await Page.Locator("dialog").GetByRole(AriaRole.Button, new() { Name = "Annuller" }).ClickAsync();

        await Page.Locator("dialog [role=alert]").GetByText("Prøv igen om lidt.").WaitForAsync();
        Assert.Equal("Skal ikke gå tabt", await title.InputValueAsync());
    }

    [Fact]
    public async Task Shows_what_the_filter_leaves_and_keeps_it_in_the_address()
    {
        await ShowAsync("Board", "default");
        await Page.GetByLabel("Ansvarlig").SelectOptionAsync("nobody");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Vis", Exact = true }).ClickAsync();
        await Assertions.Expect(Page).ToHaveURLAsync(new Regex("whose=nobody"));
        Assert.Equal(1, await Page.GetByRole(AriaRole.Button, new() { Name = "Uden nogen" }).CountAsync());
        Assert.Equal(0, await Page.GetByRole(AriaRole.Button, new() { Name = "Workshop" }).CountAsync());

        await Page.ReloadAsync();
        await Page.GetByRole(AriaRole.Heading, new() { Name = "Familiehuset på Østergade" }).WaitForAsync();
        Assert.Equal("nobody", await Page.GetByLabel("Ansvarlig").InputValueAsync());
        Assert.Equal(0, await Page.GetByRole(AriaRole.Button, new() { Name = "Workshop" }).CountAsync());
    }

    private async Task ShowAsync(string view, string theme)
    {
        await Page.GotoAsync(new Uri(bot!.Bot, $"/tab?plan={plan}&view={view}&theme={theme}").ToString());
        await Page.GetByRole(AriaRole.Heading, new() { Name = "Familiehuset på Østergade" }).WaitForAsync();
    }
}
