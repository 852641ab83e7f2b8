using Microsoft.Playwright;
using PlanBot.EndToEnd.Chat;
using Xunit;

namespace PlanBot.EndToEnd;

public sealed class The_chat_client(OpenChat open) : IClassFixture<OpenChat>
{
    [Fact]
    public async Task Has_the_bot_in_every_chat_and_channel()
    {
        foreach (var place in new[] { PlaygroundPage.Personal, PlaygroundPage.Group, PlaygroundPage.General })
        {
            await open.Page.OpenAsync(place);
            await open.Page.WaitForCardAsync("Welcome to PlanBot");
        }

        // A team is welcomed once.
        await open.Page.OpenAsync(PlaygroundPage.Implementation);
        await Assertions.Expect(open.Page.Page.GetByText("Nina Holm").First).ToBeVisibleAsync();
    }
}
