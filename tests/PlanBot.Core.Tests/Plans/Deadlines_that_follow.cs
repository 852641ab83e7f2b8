using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Tests.Talking;
using Xunit;

namespace PlanBot.Tests.Plans;

/// <summary>Story P5, "saksgang": one date is moved, and the bot asks about those after it.</summary>
public sealed class Deadlines_that_follow
{
    private readonly Chat chat = new() { Now = new(2024, 9, 2, 8, 0, 0, TimeSpan.Zero) };

    public Deadlines_that_follow() => chat.Ada.Locale = Language.Norwegian;

    [Fact]
    public async Task Are_listed_with_where_they_would_go_and_none_is_ticked()
    {
        await CaseAsync();
        await MoveAsync("Skrivefrist til HOKI", "2024-10-21");

        var card = chat.Ada.Card;
        Assert.Contains("«Skrivefrist til HOKI» er flyttet og er nå 7 dager senere.", card.Text, StringComparison.Ordinal);
        Assert.Equal(
            [
                "Behandles i hovedutvalgene: 28. oktober 2024 → 4. november 2024",
                "Kommunestyret: 9. desember 2024 → 16. desember 2024",
                "Planlagt ikrafttredelse: 2. januar 2025 → 9. januar 2025",
            ],
            card.ChoicesOf("items"));
        Assert.Null(card.ValueOf("items"));
        Assert.Equal("2024-10-28", DateOf("Behandles i hovedutvalgene"));
    }

    [Fact]
    public async Task Move_as_much_when_they_are_ticked_in_one_change_that_can_be_undone()
    {
        await CaseAsync();
        await MoveAsync("Skrivefrist til HOKI", "2024-10-21");
        var before = chat.Plans.All.Single().Version;
        await chat.Ada.Presses("Flytt de valgte", ("items", Ticks("Behandles i hovedutvalgene", "Kommunestyret")));

        Assert.Contains("2 frister er flyttet med.", chat.Ada.Card.Text, StringComparison.Ordinal);
        Assert.Equal(("2024-11-04", "2024-12-16", "2025-01-02"), (DateOf("Behandles i hovedutvalgene"), DateOf("Kommunestyret"), DateOf("Planlagt ikrafttredelse")));
        Assert.Equal(before + 1, chat.Plans.All.Single().Version);

        Assert.Contains("Det er angret.", (await chat.Ada.Presses("Angre")).Text, StringComparison.Ordinal);
        Assert.Equal(("2024-10-21", "2024-10-28", "2024-12-09"), (DateOf("Skrivefrist til HOKI"), DateOf("Behandles i hovedutvalgene"), DateOf("Kommunestyret")));
        Assert.Contains("frist 4. november 2024 → 28. oktober 2024", (await chat.Ada.Says("historikk")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Go_back_to_a_working_day_from_a_closed_one()
    {
        await CaseAsync();
        await MoveAsync("Skrivefrist til HOKI", "2024-10-30");
        Assert.Contains("Kommunestyret: 9. desember 2024 → 23. desember 2024", chat.Ada.Card.ChoicesOf("items"));
        await chat.Ada.Presses("Flytt de valgte", ("items", Ticks("Kommunestyret")));
        Assert.Equal("2024-12-23", DateOf("Kommunestyret"));
    }

    [Fact]
    public async Task Stay_when_a_colleague_changed_them_meanwhile()
    {
        await CaseAsync();
        await MoveAsync("Skrivefrist til HOKI", "2024-10-21");
        var ticks = Ticks("Behandles i hovedutvalgene", "Kommunestyret");
        var asked = chat.Ada.Card;
        await MoveAsync("Kommunestyret", "2024-12-10");
        chat.Ada.Card = asked;

        await chat.Ada.Presses("Flytt de valgte", ("items", ticks));
        Assert.Contains("1 frist er flyttet med. 1 ble stående, fordi de er endret i mellomtiden.", chat.Ada.Card.Text, StringComparison.Ordinal);
        Assert.Equal("2024-12-10", DateOf("Kommunestyret"));
    }

    [Fact]
    public async Task Are_left_when_that_is_said_and_asked_again_when_nothing_was_ticked()
    {
        await CaseAsync();
        await MoveAsync("Skrivefrist til HOKI", "2024-10-21");
        Assert.Contains("Kryss av for minst én.", (await chat.Ada.Presses("Flytt de valgte")).Text, StringComparison.Ordinal);
        Assert.Contains("mandag 21. oktober 2024", (await chat.Ada.Presses("La dem stå")).Text, StringComparison.Ordinal);
        Assert.Equal("2024-10-28", DateOf("Behandles i hovedutvalgene"));
    }

    [Fact]
    public async Task Are_not_asked_about_where_none_follows()
    {
        await CaseAsync();
        await MoveAsync("Planlagt ikrafttredelse", "2025-01-06");
        Assert.Contains("Frist: mandag 6. januar 2025", chat.Ada.Card.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public async Task Do_not_move_out_of_the_calendar(int days)
    {
        await CaseAsync();
        var id = Of("Skrivefrist til HOKI").Id.Value;
        await chat.Ada.Sends(new() { ["verb"] = "moveFollowing", ["plan"] = chat.Plans.All.Single().Id.Value, ["initiative"] = id, ["days"] = days, ["items"] = $"{Of("Kommunestyret").Id}:1" });
        Assert.Equal("2024-12-09", DateOf("Kommunestyret"));
    }

    /// <summary>T1-22 to T1-25, and one that belongs elsewhere.</summary>
    private async Task CaseAsync()
    {
        await chat.Ada.Begins("T1");
        foreach (var (title, date) in new[] { ("Skrivefrist til HOKI", "2024-10-14"), ("Kommunestyret", "2024-12-09"), ("Behandles i hovedutvalgene", "2024-10-28"), ("Planlagt ikrafttredelse", "2025-01-02") })
            await AddAsync("T1-KE4", title, date);
        await AddAsync("T1-KE5", "Planlegge evaluering", "2024-11-20");
    }

    private async Task AddAsync(string question, string title, string date)
    {
        await chat.Ada.Sends(new() { ["verb"] = "newInitiative", ["plan"] = chat.Plans.All.Single().Id.Value, ["question"] = question });
        await chat.Ada.Presses("Lagre", ("title", title), ("ownerName", "Kommunedirektøren"), ("deadline", date));
    }

    private async Task MoveAsync(string title, string date)
    {
        await chat.Ada.Sends(new() { ["verb"] = "askDeadline", ["plan"] = chat.Plans.All.Single().Id.Value, ["initiative"] = Of(title).Id.Value });
        await chat.Ada.Presses("Lagre", ("deadline", date));
    }

    private string Ticks(params string[] titles) => string.Join(',', titles.Select(title => $"{Of(title).Id}:{Of(title).Version}"));

    private Initiative Of(string title) => chat.Plans.All.Single().Initiatives.Single(initiative => initiative.Title == title);

    private string DateOf(string title) => Of(title).Deadline!.ToString()!;
}
