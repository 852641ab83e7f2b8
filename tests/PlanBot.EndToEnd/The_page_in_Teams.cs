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

    [Fact]
    public async Task Shows_what_the_filter_leaves_and_keeps_it_in_the_address()
    {
        await ShowAsync("Board", "default");
        await Page.GetByLabel("Ansvarlig").SelectOptionAsync("nobody");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Vis", Exact = true }).ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Uden nogen" }).WaitForAsync();
        Assert.Equal(0, await Page.GetByRole(AriaRole.Button, new() { Name = "Workshop" }).CountAsync());
        Assert.Contains("whose=nobody", Page.Url, StringComparison.Ordinal);
    }

    private async Task ShowAsync(string view, string theme)
    {
        await Page.GotoAsync(new Uri(bot!.Bot, $"/tab?plan={plan}&view={view}&theme={theme}").ToString());
        await Page.GetByRole(AriaRole.Heading, new() { Name = "Familiehuset på Østergade" }).WaitForAsync();
    }
}
