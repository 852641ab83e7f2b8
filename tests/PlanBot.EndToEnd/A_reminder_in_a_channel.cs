using System.Reflection;
using Microsoft.Playwright;
using PlanBot.EndToEnd.Chat;
using Xunit;

namespace PlanBot.EndToEnd;

/// <summary>Alta's plan in the autumn in which it was written: its consultation ends on 7 October 2024, and then two weeks later.</summary>
public sealed class A_reminder_in_a_channel : IAsyncLifetime
{
    private RehearsedChat? rehearsal;

    private RehearsedChat Clock => rehearsal ?? throw new InvalidOperationException("It has not begun.");

    private PlaygroundPage Nina => Clock.Page;

    private ILocator Thread => Nina.Post("PlanBot importer plan");

    private ILocator Reminders => Nina.Page.Locator(".ac-adaptiveCard").Filter(new() { HasText = "Påminnelse" }).Filter(new() { HasText = "Høringsfrist" });

    public async Task InitializeAsync() => rehearsal = await RehearsedChat.StartAsync(At(2024, 9, 23));

    public async Task DisposeAsync()
    {
        if (rehearsal is not null)
            await rehearsal.DisposeAsync();
    }

    [Fact]
    public async Task Is_moved_where_it_stands_and_comes_again_on_the_new_day()
    {
        await Nina.OpenAsync(PlaygroundPage.Implementation);
        await Nina.SayAsync("norsk", mention: true);
        await Nina.WaitForCardAsync("Nå skriver jeg bokmål til deg.");
        await ImportAsync();
        await GiveToLarsAsync();

        await Clock.ItIsAsync(At(2024, 9, 30));
        var reminder = await Nina.WaitForCardAsync("mandag 7. oktober 2024, om en uke.");
        await Assertions.Expect(Reminders).ToHaveCountAsync(1);
        await Assertions.Expect(reminder).ToContainTextAsync("Lars Berg");
        await reminder.ScrollIntoViewIfNeededAsync();
        await Nina.PhotographAsync("channel-reminder");
        await MoveAsync(reminder);

        // The last working day before the old deadline.
        await Clock.ItIsAsync(At(2024, 10, 4));
        await Assertions.Expect(Reminders).ToHaveCountAsync(1);

        await Clock.ItIsAsync(At(2024, 10, 14));
        var again = await Nina.WaitForCardAsync("mandag 21. oktober 2024, om en uke.");
        await Assertions.Expect(Reminders).ToHaveCountAsync(2);
        await Assertions.Expect(again).Not.ToContainTextAsync("forlenget");
        await again.ScrollIntoViewIfNeededAsync();
        await Nina.PhotographAsync("channel-reminder-again");
    }

    private async Task ImportAsync()
    {
        await Nina.SayAsync("importer plan", mention: true);
        var form = await Nina.WaitForCardAsync("Text of the plan", Thread);
        await Nina.FillAsync("Text of the plan", Alta(), form);
        await Nina.PressAsync("Read the text", form);
        var understood = await Nina.WaitForCardAsync("33 punkter · 13 datoer", Thread);
        await Nina.PressAsync("Lagre planen", understood);
    }

    private async Task GiveToLarsAsync()
    {
        await Nina.PressAsync("Velg ansvarlig", Thread.Locator("div:has(> button[title='Høringsfrist 7. oktober 2024'])"));
        var form = Thread.Locator(".ac-adaptiveCard").Last;
        await Nina.FillAsync("Hvem er ansvarlig?", "Lars Berg", form);
        await Nina.PressAsync("Lagre", form);
        await Nina.WaitForCardAsync("Ansvarlig: Lars Berg", Thread);
    }

    private async Task MoveAsync(ILocator reminder)
    {
        await Nina.PressAsync("Flytt frist", reminder);
        var form = await Nina.WaitForCardAsync("Hvorfor flyttes fristen?");
        await Nina.FillAsync("Frist", "2024-10-21", form);
        await Nina.FillAsync("Hvorfor flyttes fristen? (kan utelates)", "Høringen er forlenget", form);
        await Nina.PressAsync("Lagre", form);
        await Nina.WaitForCardAsync("mandag 21. oktober 2024, om 3 uker.");
        await Nina.PhotographAsync("channel-reminder-moved");
    }

    /// <summary>Ten o'clock in Alta, in summer time.</summary>
    private static DateTimeOffset At(int year, int month, int day) => new(year, month, day, 10, 0, 0, TimeSpan.FromHours(2));

    private static string Alta()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("alta.md")!);
        return reader.ReadToEnd();
    }
}
