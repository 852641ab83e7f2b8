using Xunit;

namespace PlanBot.EndToEnd.Chat;

/// <summary>A bot with nothing in its memory, and its chat client open in a browser.</summary>
public sealed class OpenChat : IAsyncLifetime
{
    private RunningBot? bot;
    private PlaygroundPage? page;

    public PlaygroundPage Page => page ?? throw new InvalidOperationException("The chat is not open yet.");

    public async Task InitializeAsync()
    {
        bot = await RunningBot.StartAsync();
        page = await PlaygroundPage.OpenAsync(bot.Chat);
    }

    public async Task DisposeAsync()
    {
        if (page is not null)
            await page.DisposeAsync();
        if (bot is not null)
            await bot.DisposeAsync();
    }
}
