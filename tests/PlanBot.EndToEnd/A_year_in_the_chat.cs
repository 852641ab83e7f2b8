using System.Globalization;
using PlanBot.EndToEnd.Chat;
using Xunit;

namespace PlanBot.EndToEnd;

/// <summary>Nina Holm fills the year wheel, and takes the plan's loose ends.</summary>
public sealed class A_year_in_the_chat(OpenChat open) : IClassFixture<OpenChat>
{
    private PlaygroundPage Nina => open.Page;

    [Fact]
    public async Task Is_filled_looked_at_and_handed_over()
    {
        await Nina.OpenAsync(PlaygroundPage.Personal);
        await Nina.SayAsync("dansk");
        await Nina.WaitForCardAsync("Nu skriver jeg dansk til dig.");
        await Nina.SayAsync("ny plan");
        await Nina.WaitForCardAsync("Begynd en plan");
        await Nina.FillAsync("Planens titel", "Forandring i Familiehuset");
        await Nina.PressAsync("Begynd planen");
        await Nina.WaitForCardAsync("Planen er oprettet.");

        await Nina.SayAsync("årshjul");
        await Nina.WaitForCardAsync("Hvilke mødesteder/mødefora skal ind i årshjulet?");
        await Nina.PhotographCardAsync("year-wheel-empty");
        await Nina.PressAsync("Tilføj mødested");
        await Nina.WaitForCardAsync("Hvor ofte?");
        await Nina.FillAsync("Hvad skal ske?", "Netværksmøde");
        await Nina.FillAsync("Hvor ofte?", "Hver måned");
        await Nina.FillAsync("Dato, eller første gang", $"{Workshop.Deadline:yyyy-MM-dd}");
        await Nina.PhotographCardAsync("year-wheel-form");
        await Nina.PressAsync("Gem");
        await Nina.WaitForCardAsync("Det er lagt i årshjulet.");
        await Nina.PhotographCardAsync("year-wheel-entry");

        await Nina.PressAsync("Årshjul");
        await Nina.WaitForCardAsync("Input til økonomiplan/budget");
        await Nina.PressAsync("Tilføj aktivitet");
        await Nina.WaitForCardAsync("Hvor ofte?");
        await Nina.FillAsync("Hvad skal ske?", "Fagdag");
        await Nina.FillAsync("Hvor ofte?", "Hvert år i samme uge");
        await Nina.ToggleAsync("Kender I ikke dagen?");
        await Nina.FillAsync("Dato, eller første gang: måned eller årstid", $"uge {ISOWeek.GetWeekOfYear(Workshop.Deadline.ToDateTime(TimeOnly.MinValue))}");
        await Nina.PressAsync("Gem");
        var question = await Nina.WaitForCardAsync("Hvilken dag skal det være?");
        await Nina.PhotographCardAsync("year-wheel-week");
        await Nina.PressAsync(await question.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { NameRegex = new("dag den [0-9]") }).First.InnerTextAsync());
        await Nina.WaitForCardAsync("Hvert år i uge ");

        await Nina.SayAsync("årshjul");
        await Nina.WaitForCardAsync("Ingenting i ");
        await Nina.PhotographCardAsync("year-wheel");
        Assert.Contains("Netværksmøde", await Nina.CardTextAsync(), StringComparison.Ordinal);
        Assert.Contains("Fagdag", await Nina.CardTextAsync(), StringComparison.Ordinal);

        await Nina.SayAsync("mangler ansvarlig");
        await Nina.WaitForCardAsync("Alle åbne initiativer har en ansvarlig.");
        await Nina.SayAsync("overtag planen");
        await Nina.WaitForCardAsync("Tænk også på udskiftning");
        await Nina.PhotographCardAsync("take-over");
    }
}
