using Microsoft.Playwright;
using PlanBot.EndToEnd.Browser;
using Xunit;

namespace PlanBot.EndToEnd.Cards;

/// <summary>A page that draws one card at a time with Microsoft's own renderer, looking much like Teams.</summary>
public sealed class CardPage : IAsyncLifetime
{
    private const string Empty = """
        <!DOCTYPE html>
        <style>
          body { margin: 0; background: #f5f5f5 }
          #card { margin: 8px; border: 1px solid #e1dfdd; border-radius: 6px; background: #fff; overflow: hidden }
          .ac-pushButton { padding: 6px 14px; border: 1px solid #d1d1d1; border-radius: 4px; background: #fff; font: 600 14px 'Segoe UI', 'Open Sans', sans-serif }
          .ac-pushButton.style-positive { background: #5b5fc7; border-color: #5b5fc7; color: #fff }
          .ac-pushButton.style-destructive { color: #c4314b }
          .ac-actionSet { flex-wrap: wrap; gap: 8px 0 }
          .ac-input { box-sizing: border-box; padding: 6px; border: 1px solid #d1d1d1; border-radius: 4px; font: 14px 'Segoe UI', 'Open Sans', sans-serif }
        </style>
        <div id="card"></div>
        """;

    private TestBrowser? browser;
    private string look = "";

    private IPage Page => browser?.Page ?? throw new InvalidOperationException("The page is not open yet.");

    public async Task InitializeAsync()
    {
        string[] scripts =
        [
            Path.Combine(await BrowserPackages.FindAsync("markdown-it"), "dist", "markdown-it.min.js"),
            Path.Combine(await BrowserPackages.FindAsync("adaptivecards"), "dist", "adaptivecards.min.js"),
            Path.Combine(BrowserPackages.Folder, "draw-card.js"),
        ];
        look = await File.ReadAllTextAsync(Path.Combine(BrowserPackages.Folder, "teams-look.json"));
        browser = await TestBrowser.OpenAsync();
        await Page.SetContentAsync(Empty);
        foreach (var script in scripts)
            await Page.AddScriptTagAsync(new() { Path = script });
    }

    /// <returns>What the renderer complained of.</returns>
    public async Task<IReadOnlyList<string>> DrawAsync(string card) =>
        await Page.EvaluateAsync<string[]>("([card, look]) => drawCard(JSON.parse(card), JSON.parse(look))", new[] { card, look });

    /// <summary>Pictures of the card that is drawn, as wide as a phone and as a desktop's chat, in artifacts/screenshots.</summary>
    /// <returns>How much of it, in pixels, a phone cannot show.</returns>
    public async Task<int> PhotographAsync(string name)
    {
        var hidden = 0;
        foreach (var (size, width) in new[] { ("phone", 360), ("desktop", 700) })
        {
            await Page.SetViewportSizeAsync(width, 800);
            hidden = Math.Max(hidden, await Page.EvaluateAsync<int>("() => { const card = document.getElementById('card'); return card.scrollWidth - card.clientWidth }"));
            await Page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Screenshots, $"{name}-{size}.png"), FullPage = true });
        }

        return hidden;
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
    }
}
