using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PlanBot.EndToEnd.Browser;
using Xunit;

namespace PlanBot.EndToEnd;

/// <summary>The page in a real browser: every part, in Teams' three themes and on a desktop and a phone, with axe-core as the judge of who can use it.</summary>
public sealed partial class The_page_in_Teams : IAsyncLifetime
{
    private static readonly string[] Views = ["Board", "Timeline", "Wheel", "Answers", "History"];

    private RunningBot? bot;
    private TestBrowser? browser;
    private string plan = "";

    private IPage Page => browser!.Page;

    public async Task InitializeAsync()
    {
        bot = await RunningBot.StartAsync("--Chat:Enabled", "false", "--Tab:DeveloperPerson", "11111111-1111-1111-1111-111111111111|Ada Holm|tenant");
        browser = await TestBrowser.OpenAsync();
        plan = await FilledAsync();
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
        await Page.GetByRole(AriaRole.Button, new() { Name = "Vis" }).ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Uden nogen" }).WaitForAsync();
        Assert.Equal(0, await Page.GetByRole(AriaRole.Button, new() { Name = "Workshop" }).CountAsync());
        Assert.Contains("whose=nobody", Page.Url, StringComparison.Ordinal);
    }

    private async Task ShowAsync(string view, string theme)
    {
        await Page.GotoAsync(new Uri(bot!.Bot, $"/tab?plan={plan}&view={view}&theme={theme}").ToString());
        await Page.GetByRole(AriaRole.Heading, new() { Name = "Familiehuset på Østergade" }).WaitForAsync();
    }

    /// <summary>A plan with answers of two kinds, initiatives of all states and something in the year wheel, made by the page's own door.</summary>
    private async Task<string> FilledAsync()
    {
        using var http = new HttpClient { BaseAddress = bot!.Bot };
        await DoAsync(http, new() { ["verb"] = "chooseLanguage", ["language"] = "Danish" });
        var started = await DoAsync(http, new() { ["verb"] = "startPlan", ["plan"] = new string('a', 20), ["template"] = "T4", ["title"] = "Familiehuset på Østergade", ["party1"] = "Kommune", ["party2"] = "NGO", ["country"] = "Denmark", ["language"] = "da", ["coordinator"] = "11111111-1111-1111-1111-111111111111" });
        var id = Ids().Match(started).Groups[1].Value;
        await DoAsync(http, new() { ["verb"] = "chooseParty", ["plan"] = id, ["question"] = "T4-Q1", ["party"] = "1" });
        await DoAsync(http, new() { ["verb"] = "saveAnswer", ["plan"] = id, ["question"] = "T4-Q1", ["party"] = "1", ["seen"] = 0, ["then"] = "Stop", ["choice"] = "some", ["text"] = "Vi taler om det på møder.\nIkke alle er med." });
        await DoAsync(http, new() { ["verb"] = "saveAnswer", ["plan"] = id, ["question"] = "T4-Q1", ["party"] = "2", ["seen"] = 0, ["then"] = "Stop", ["choice"] = "high" });
        foreach (var (number, title, owner, deadline) in new[] { (1, "Workshop", "Projektleder", DateTime.UtcNow.AddDays(20)), (2, "Uden nogen", null, DateTime.UtcNow.AddDays(-3)), (3, "Invitere til fællesspisning", "Frivillig, besøgsgruppen", DateTime.UtcNow.AddDays(70)) })
        {
            var initiative = new JsonObject { ["verb"] = "saveInitiative", ["plan"] = id, ["initiative"] = $"{number}".PadLeft(20, 'i'), ["seen"] = 0, ["closedDay"] = "Keep", ["title"] = title, ["ownerName"] = owner ?? "leder", ["deadline"] = $"{deadline:yyyy-MM-dd}", ["milestone1"] = "Første skridt" };
            await DoAsync(http, initiative);
            if (owner is null)
                await DoAsync(http, new() { ["verb"] = "assignOwner", ["plan"] = id, ["initiative"] = $"{number}".PadLeft(20, 'i'), ["seen"] = 1 });
        }

        await DoAsync(http, new() { ["verb"] = "saveCheckpoint", ["plan"] = id, ["checkpoint"] = new string('c', 20), ["seen"] = 0, ["kind"] = "MeetingPlace", ["title"] = "Styregruppemøde", ["rhythm"] = "Quarterly", ["date"] = $"{DateTime.UtcNow.AddDays(10):yyyy-MM-dd}", ["ownerName"] = "leder" });
        return id;
    }

    private static async Task<string> DoAsync(HttpClient http, JsonObject command)
    {
        using var answer = await http.PostAsJsonAsync(new Uri("/tab/command", UriKind.Relative), command);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsStringAsync();
    }

    [GeneratedRegex("\"plan\":\"([^\"]+)\"")]
    private static partial Regex Ids();
}
