using Microsoft.Playwright;
using PlanBot.EndToEnd.Chat;
using Xunit;

namespace PlanBot.EndToEnd;

/// <summary>Nina Holm fills in the template's first questions, alone with the bot: first in Danish, then the same plan in bokmål.</summary>
public sealed class A_plan_in_Danish(OpenChat open) : IClassFixture<OpenChat>
{
    private PlaygroundPage Nina => open.Page;

    [Fact]
    public async Task Is_filled_in_looked_over_and_read_in_bokmål()
    {
        await SpeakDanishAsync();
        await StartAsync();
        await AnswerTheFirstThreeAsync();
        await LookAtTheStatusAsync();
        await ReadItInBokmålAsync();
    }

    // The chat client says that everybody speaks English.
    private async Task SpeakDanishAsync()
    {
        await Nina.OpenAsync(PlaygroundPage.Personal);
        await Nina.SayAsync("dansk");
        await Nina.WaitForCardAsync("Nu skriver jeg dansk til dig.");
    }

    private async Task StartAsync()
    {
        await Nina.SayAsync("ny plan");
        await Nina.WaitForCardAsync("Begynd en plan");
        await Nina.FillAsync("Planens titel", "Forandring i Familiehuset");
        await Nina.PhotographAsync("chat-new-plan");
        await Nina.PressAsync("Begynd planen");
        await Nina.WaitForCardAsync("Planen er oprettet.");

        await Nina.PressAsync("Fortsæt");
        await Nina.WaitForCardAsync("Hvem svarer du for?");
        await Nina.PressAsync("Kommune");
        await Nina.WaitForCardAsync("Del 1 · 1 af 12");
    }

    private async Task AnswerTheFirstThreeAsync()
    {
        await AnswerAsync(1, "I nogen grad", "Vi taler om merværdien på møder, men den er ikke skrevet ned.");
        await Nina.PhotographAsync("chat-decision");
        await Nina.PressAsync("Ja");
        await AddTheWorkshopAsync();

        await Nina.PressAsync("Fortsæt");
        await Nina.WaitForCardAsync("Del 1 · 2 af 12");
        await AnswerAsync(2, "I høj grad", "Målgruppen står i vores fælles beskrivelse.");
        await Nina.PressAsync("Nej, ikke nødvendigt");
        await Nina.WaitForCardAsync("Del 1 · 3 af 12");
        await AnswerAsync(3, "Slet ikke", "Vi har hver vores mål.");
        await Nina.PressAsync("Senere");
        await Nina.WaitForCardAsync("Del 1 · 4 af 12");
    }

    private async Task AnswerAsync(int question, string degree, string text)
    {
        await Nina.FillAsync("Jeres svar", degree);
        await Nina.FillAsync("Hvordan kommer det til udtryk?", text);
        await Nina.PhotographCardAsync($"question-{question}");
        await Nina.PressAsync("Gem og næste");
        await Nina.WaitForCardAsync("Skal der iværksættes nogen initiativer for at opnå klarhed?");
        Assert.Contains($"{degree}. {text}", await Nina.CardTextAsync(), StringComparison.Ordinal);
    }

    private async Task AddTheWorkshopAsync()
    {
        await Nina.WaitForCardAsync("Tilføj initiativ");
        await Nina.FillAsync("Hvad vil I gøre?", "Forandringsteoriworkshop");
        await Nina.FillAsync("Hvem er ansvarlig?", "Nina Holm");
        await Nina.FillAsync("Frist", $"{Workshop.Deadline:yyyy-MM-dd}");
        await Nina.FillAsync("Milepæl 1", "Forandringsteori udarbejdet");
        await Nina.PhotographAsync("chat-initiative-form");
        await Nina.PressAsync("Gem");
        await Nina.WaitForCardAsync("Fra Del 1 · 1 af 12");
        await Nina.PhotographAsync("chat-initiative");
        var card = await Nina.CardTextAsync();
        Assert.All(
            ["Forandringsteoriworkshop", "Ansvarlig: Nina Holm", $"Frist: {Workshop.DeadlineInDanish}", "Status: Ikke begyndt", "Forandringsteori udarbejdet"],
            words => Assert.Contains(words, card, StringComparison.Ordinal));
    }

    private async Task LookAtTheStatusAsync()
    {
        await Nina.SayAsync("status");
        await Nina.WaitForCardAsync("3 af 12 besvaret");
        await Nina.PhotographCardAsync("status");
        var card = await Nina.CardTextAsync();
        Assert.All(
            [
                "Forandring i Familiehuset", "Del 1 · Forberedelsesfasen", "Kommune 3 · NGO 0", "Del 2 · Driftsfasen", "0 af 11 besvaret", "Her er svaret uklart",
                "1 initiativ · 1 ikke begyndt · 0 i gang · 0 gennemført", "De næste 30 dage", $"Nina Holm · Frist {Workshop.DeadlineInDanish} · Ikke begyndt",
            ],
            words => Assert.Contains(words, card, StringComparison.Ordinal));
    }

    private async Task ReadItInBokmålAsync()
    {
        await Nina.SayAsync("språk");
        await Nina.WaitForCardAsync("Vælg sprog");
        await Nina.PressAsync("Norsk (bokmål)");
        await Nina.WaitForCardAsync("Nå skriver jeg bokmål til deg.");

        await Nina.SayAsync("fortsett");
        var question = await Nina.WaitForCardAsync("hvilke aktiviteter innsatsen deres skal bestå av");
        var original = question.GetByText("hvilke aktiviteter jeres indsats skal bestå af");
        await Assertions.Expect(original).ToBeHiddenAsync();
        await Nina.ToggleAsync("Vis originalteksten");
        await Assertions.Expect(original).ToBeVisibleAsync();
        await Nina.PhotographAsync("chat-bokmål");

        await Nina.SayAsync("status");
        await Nina.WaitForCardAsync("3 av 12 besvart");
        Assert.Contains("1 tiltak · 1 ikke startet", await Nina.CardTextAsync(), StringComparison.Ordinal);
    }
}
