using Microsoft.Playwright;
using PlanBot.EndToEnd.Chat;
using Xunit;

namespace PlanBot.EndToEnd;

/// <summary>Nina Holm makes a plan with her colleagues, in the chat client and with the bot as they are started in development.</summary>
public sealed class A_plan_in_Danish : IAsyncLifetime
{
    private RunningBot? bot;
    private PlaygroundPage? chat;

    private PlaygroundPage Nina => chat ?? throw new InvalidOperationException("The chat is not open yet.");

    [Fact]
    public async Task She_finds_the_bot_in_her_chats_and_channels()
    {
        foreach (var place in new[] { PlaygroundPage.Personal, PlaygroundPage.Group, PlaygroundPage.General, PlaygroundPage.Implementation })
            await Nina.OpenAsync(place);
        await Assertions.Expect(Nina.Page.GetByText("Nina Holm").First).ToBeVisibleAsync();
        await Nina.PhotographAsync("chat");
    }

    public async Task InitializeAsync()
    {
        bot = await RunningBot.StartAsync();
        chat = await PlaygroundPage.OpenAsync(bot.Chat);
    }

    public async Task DisposeAsync()
    {
        if (chat is not null)
            await chat.DisposeAsync();
        if (bot is not null)
            await bot.DisposeAsync();
    }
}
