using Microsoft.Playwright;
using PlanBot.EndToEnd.Chat;
using Xunit;

namespace PlanBot.EndToEnd;

public sealed class The_chat_client(OpenChat open) : IClassFixture<OpenChat>
{
    [Fact]
    public async Task Has_the_bot_in_every_chat_and_channel()
    {
        foreach (var place in new[] { PlaygroundPage.Personal, PlaygroundPage.Group, PlaygroundPage.General, PlaygroundPage.Implementation })
            await open.Page.OpenAsync(place);
        await Assertions.Expect(open.Page.Page.GetByText("Nina Holm").First).ToBeVisibleAsync();
    }
}
