using Microsoft.Playwright;
using PlanBot.EndToEnd.Chat;
using Xunit;

namespace PlanBot.EndToEnd;

/// <summary>Nina Holm begins a plan where her colleagues read along.</summary>
public sealed class A_plan_in_a_channel(OpenChat open) : IClassFixture<OpenChat>
{
    private PlaygroundPage Nina => open.Page;

    private ILocator Thread => Nina.Post("PlanBot ny plan");

    private ILocator Card => Thread.Locator(".ac-adaptiveCard").Last;

    [Fact]
    public async Task Is_begun_and_carried_on_in_the_thread()
    {
        await Nina.OpenAsync(PlaygroundPage.Implementation);
        await Nina.SayAsync("dansk", mention: true);
        await Nina.WaitForCardAsync("Nu skriver jeg dansk til dig.");
        await StartAsync();
        await DecideAgainstOneAsync();
        await AddOneForLarsAsync();
        await LookAtTheStatusAsync();
        await ReadOnInBokmålAsync();
    }

    // The chat client says that everybody speaks English, and nobody can know better before there is a plan.
    private async Task StartAsync()
    {
        await Nina.SayAsync("ny plan", mention: true);
        await Nina.WaitForCardAsync("Start a plan", Thread);
        await Nina.FillAsync("Template", "Tool 5: Template for an implementation plan", Card);
        await Nina.FillAsync("Title of the plan", "Fælles indsats i Familiehuset", Card);
        await Nina.FillAsync("Party 1", "Kommune", Card);
        await Nina.FillAsync("Language of the plan", "Dansk", Card);
        await Nina.PressAsync("Start the plan", Card);
        await Nina.WaitForCardAsync("Planen er oprettet.", Thread);
        await Nina.PressAsync("Fortsæt", Card);
        await Nina.WaitForCardAsync("Hvem svarer du for?", Thread);
        await Nina.PressAsync("NGO", Card);
    }

    private async Task DecideAgainstOneAsync()
    {
        await Nina.WaitForCardAsync("Del 1 · 1 af 12", Thread);
        await Nina.FillAsync("Jeres svar", "I høj grad", Card);
        await Nina.FillAsync("Hvordan kommer det til udtryk?", "Vi har skrevet ned, hvad vi vil sammen.", Card);
        await Nina.PressAsync("Gem og næste", Card);
        await Nina.WaitForCardAsync("Skal der iværksættes nogen initiativer for at opnå klarhed?", Thread);
        await Nina.PressAsync("Nej, ikke nødvendigt", Card);
        await Nina.WaitForCardAsync("Del 1 · 2 af 12", Thread);
    }

    private async Task AddOneForLarsAsync()
    {
        await Nina.FillAsync("Jeres svar", "Slet ikke", Card);
        await Nina.FillAsync("Hvordan kommer det til udtryk?", "Vi ser hver vores målgruppe.", Card);
        await Nina.PressAsync("Gem og næste", Card);
        await Nina.WaitForCardAsync("Det kan være et tegn på, at I mangler fælles klarhed.", Thread);
        await Nina.PressAsync("Ja", Card);
        await Nina.WaitForCardAsync("Tilføj initiativ", Thread);
        await Nina.FillAsync("Hvad vil I gøre?", "Forandringsteoriworkshop", Card);
        await Nina.FillAsync("Hvem er ansvarlig?", "Lars Berg", Card);
        await Nina.FillAsync("Frist", $"{Workshop.Deadline:yyyy-MM-dd}", Card);
        await Nina.FillAsync("Milepæl 1", "Forandringsteori udarbejdet", Card);
        await Nina.PressAsync("Gem", Card);
        await Nina.WaitForCardAsync("Ansvarlig: Lars Berg", Thread);
        await Nina.PhotographAsync("channel-initiative");
    }

    private async Task LookAtTheStatusAsync()
    {
        await Nina.SayAsync("status", mention: true, reply: true);
        var card = await Nina.CardTextAsync(await Nina.WaitForCardAsync("2 af 12 besvaret", Thread));
        Assert.All(
            ["Kommune 0 · NGO 2", "Her er svaret uklart", "1 initiativ · 1 ikke begyndt · 0 i gang · 0 gennemført", $"Lars Berg · Frist {Workshop.DeadlineInDanish} · Ikke begyndt"],
            words => Assert.Contains(words, card, StringComparison.Ordinal));
        await Nina.PhotographAsync("channel-status");
    }

    // What all read stays in the plan's language; what only she sees speaks hers.
    private async Task ReadOnInBokmålAsync()
    {
        await Nina.SayAsync("norsk", mention: true, reply: true);
        await Nina.WaitForCardAsync("Nå skriver jeg bokmål til deg.", Thread);
        await Nina.SayAsync("status", mention: true, reply: true);
        var status = await Nina.WaitForCardAsync("2 af 12 besvaret", Thread);
        await Nina.PressAsync("Fortsæt", status);
        var question = await Nina.WaitForCardAsync("bilde av målene dere vil oppnå", Thread);
        await Nina.ToggleAsync("Vis originalteksten", question);
        await Assertions.Expect(question.GetByText("billede af de mål, I vil opnå")).ToBeVisibleAsync();
        await Nina.PhotographAsync("channel-bokmål");
    }
}
