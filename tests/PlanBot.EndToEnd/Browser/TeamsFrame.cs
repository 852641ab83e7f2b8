using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace PlanBot.EndToEnd.Browser;

/// <summary>Teams in the web as far as a tab knows it: a page of Teams' own address with the tab in a frame, which answers what TeamsJS asks. TeamsJS itself is the tab's own.</summary>
internal sealed class TeamsFrame
{
    /// <summary>What single sign-on gives; in Development nobody looks into it.</summary>
    public const string Token = "token-of-Teams";

    private const string Address = "https://teams.microsoft.com/v2/";

    /// <summary>The bot's, as it is with Teams: a browser lets no page of the internet frame one of this machine.</summary>
    private static readonly Uri Host = new("https://planbot.test/");

    private readonly IPage page;

    private TeamsFrame(IPage page) => this.page = page;

    public IFrame Tab => page.Frame("tab") ?? throw new InvalidOperationException("Teams shows no tab.");

    /// <param name="bot">Where the bot runs; the browser knows it by a public name.</param>
    /// <param name="where">What Teams tells of where the tab stands, by the names it has between Teams and TeamsJS: <c>channelId</c>, <c>chatId</c>, <c>subEntityId</c>.</param>
    public static async Task<TeamsFrame> OpenAsync(IPage page, Uri bot, params IEnumerable<(string Name, string Value)> where)
    {
        var context = new JsonObject { ["theme"] = "dark", ["locale"] = "nb-NO", ["entityId"] = "plan", ["frameContext"] = "content" };
        foreach (var (name, value) in where)
            context[name] = value;
        await page.RouteAsync(
            address => address.StartsWith(Address, StringComparison.Ordinal),
            route => route.FulfillAsync(new() { Path = Path.Combine(BrowserPackages.Folder, "teams-frame.html"), ContentType = "text/html" }));
        await page.RouteAsync(
            address => Host.IsBaseOf(new(address)),
            async route => await route.FulfillAsync(new() { Response = await route.FetchAsync(new() { Url = new Uri(bot, new Uri(route.Request.Url).PathAndQuery).ToString() }) }));
        await page.GotoAsync($"{Address}?page={Uri.EscapeDataString(new Uri(Host, "tab").ToString())}&context={Uri.EscapeDataString(context.ToJsonString())}&token={Token}");
        return new(page);
    }

    /// <summary>What the tab has said to Teams until now: a function's name and its arguments.</summary>
    public async Task<IReadOnlyList<string>> HeardAsync() => await page.EvaluateAsync<string[]>("() => heard");

    /// <summary>Teams tells the tab something that it did not ask for.</summary>
    public Task TellAsync(string what, string value) => page.EvaluateAsync("([func, value]) => tell({ func, args: [value] })", new[] { what, value });
}
