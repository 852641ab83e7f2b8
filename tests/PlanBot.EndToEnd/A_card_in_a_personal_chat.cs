using Microsoft.Playwright;
using PlanBot.EndToEnd.Chat;
using Xunit;

namespace PlanBot.EndToEnd;

public sealed class A_card_in_a_personal_chat(OpenChat open) : IClassFixture<OpenChat>
{
    private PlaygroundPage Nina => open.Page;

    [Fact]
    public async Task Is_still_the_new_one_when_the_chat_is_opened_again_and_may_be_pressed_twice()
    {
        await Nina.OpenAsync(PlaygroundPage.Personal);
        await Nina.SayAsync("dansk");
        await Nina.WaitForCardAsync("Nu skriver jeg dansk til dig.");
        await Nina.SayAsync("ny plan");
        await Nina.WaitForCardAsync("Begynd en plan");
        await Nina.FillAsync("Planens titel", "Familiehuset");
        await Nina.PressTwiceAsync("Begynd planen");
        await Nina.PressAsync("Fortsæt", await Nina.WaitForCardAsync("0 af 12 besvaret"));
        await Nina.PressAsync("Kommune", await Nina.WaitForCardAsync("Hvem svarer du for?"));
        await Nina.WaitForCardAsync("Del 1 · 1 af 12");
        await Nina.FillAsync("Jeres svar", "I høj grad");
        await Nina.PressTwiceAsync("Gem og næste");
        await Nina.WaitForCardAsync("Skal der iværksættes nogen initiativer for at opnå klarhed?");

        await Nina.OpenAsync(PlaygroundPage.Group);
        await Nina.OpenAsync(PlaygroundPage.Personal);
        await Nina.WaitForCardAsync("Skal der iværksættes nogen initiativer for at opnå klarhed?");
        await Assertions.Expect(Nina.Page.GetByText("Begynd en plan")).ToHaveCountAsync(0);
        await Nina.PhotographAsync("chat-opened-again");

        await Nina.SayAsync("historik");
        var told = await Nina.CardTextAsync(await Nina.WaitForCardAsync("begyndte planen"));
        Assert.Single(told.Split('\n'), line => line.Contains("svarede på", StringComparison.Ordinal));
        await Nina.SayAsync("status");
        await Nina.WaitForCardAsync("1 af 12 besvaret");
    }
}
