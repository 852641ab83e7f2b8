using PlanBot.Core.Plans;
using PlanBot.Tests.Talking;
using Xunit;

namespace PlanBot.Tests.Leaders;

/// <summary>What a status says has changed since the same person asked last.</summary>
public sealed class What_is_new
{
    private readonly Chat chat = new();

    [Fact]
    public async Task Is_nothing_at_the_first_look()
    {
        await BeginAsync();

        Assert.DoesNotContain("siden du sidst", (await Look(chat.Ada)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_said_to_be_nothing_when_it_is()
    {
        await BeginAsync();
        await Look(chat.Ada);
        chat.Now = chat.Now.AddHours(1);

        Assert.Contains("Intet nyt, siden du sidst så status (5. marts 2026 kl. 14.05).", (await Look(chat.Ada)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_what_became_late_slipped_was_made_was_done_and_came_apart()
    {
        await BeginAsync();
        await Look(chat.Ada);
        chat.Now = chat.Now.AddDays(5);
        await chat.Bo.Sends(new() { ["verb"] = "moveDeadline", ["plan"] = Id, ["initiative"] = Numbered(2), ["seen"] = 1, ["deadline"] = "2026-04-17" });
        await chat.Bo.Sends(new() { ["verb"] = "completeInitiative", ["plan"] = Id, ["initiative"] = Numbered(3), ["completion"] = "Completed" });
        await AddAsync("Ny fagdag", "2026-04-15");
        await chat.Ada.Sends(new() { ["verb"] = "saveAnswer", ["plan"] = Id, ["question"] = "T4-Q1", ["seen"] = 0, ["choice"] = "none" });

        var shown = string.Join('\n', (await Look(chat.Ada)).Text.Split('\n').Where(line => line[0] != '<'));
        Assert.Contains(
            """
            Nyt, siden du sidst så status (5. marts 2026 kl. 14.05)
            Bliver overskredet
            Fristen er overskredet · Bo Lind
            Skrider
            frist 20. marts 2026 → 17. april 2026 · Bo Lind
            I hvilken grad er det klart for jer, hvilken merværdi I ønsker at opnå med jere…
            Del 1 · 1 af 12 · Forskellige svar
            Bliver færdig
            Gennemført · Bo Lind
            Ny fagdag
            Nyt initiativ · Bo Lind
            """.ReplaceLineEndings("\n"),
            shown,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_still_new_when_she_comes_back_from_what_she_looked_into()
    {
        await BeginAsync();
        await Look(chat.Ada);
        chat.Now = chat.Now.AddDays(1);
        await AddAsync("Ny fagdag", "2026-04-15");
        await Look(chat.Ada);
        await chat.Ada.Presses("Del 1 · Forberedelsesfasen");
        chat.Now = chat.Now.AddMinutes(3);

        Assert.Contains("Ny fagdag\nNyt initiativ", (await chat.Ada.Presses("Hele status")).Text, StringComparison.Ordinal);
        chat.Now = chat.Now.AddHours(1);
        Assert.Contains("Intet nyt, siden du sidst så status (6. marts 2026 kl. 14.05).", (await Look(chat.Ada)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_each_readers_own_and_on_no_card_for_all()
    {
        await BeginAsync();
        await Look(chat.Ada);
        chat.Now = chat.Now.AddDays(1);
        await AddAsync("Ny fagdag", "2026-04-15");

        Assert.DoesNotContain("siden du sidst", (await Look(chat.Bo)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("siden du sidst", (await chat.Ada.Says("status")).Text, StringComparison.Ordinal);
        Assert.Contains("Ny fagdag\nNyt initiativ", (await Look(chat.Ada)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_not_what_was_late_already_or_came_sooner()
    {
        await BeginAsync();
        chat.Now = chat.Now.AddDays(5);
        await Look(chat.Ada);
        chat.Now = chat.Now.AddDays(1);
        await chat.Bo.Sends(new() { ["verb"] = "moveDeadline", ["plan"] = Id, ["initiative"] = Numbered(2), ["seen"] = 1, ["deadline"] = "2026-03-19" });

        Assert.Contains("Intet nyt", (await Look(chat.Ada)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_in_the_text_too_which_has_neither_buttons_nor_bars()
    {
        await BeginAsync();
        await Look(chat.Ada);
        chat.Now = chat.Now.AddDays(1);
        await AddAsync("Ny fagdag", "2026-04-15");

        var text = await chat.Ada.InPrivate.Says("status som tekst");

        Assert.StartsWith("Status per 6. marts 2026\nFamiliehuset\nNyt, siden du sidst", text.Text, StringComparison.Ordinal);
        Assert.Contains("- Ny fagdag · Nyt initiativ · Bo Lind", text.Text, StringComparison.Ordinal);
        Assert.Contains("- Del 1 · Forberedelsesfasen · 1 af 12 besvaret · Kommune 0 · NGO 1", text.Text, StringComparison.Ordinal);
        Assert.Empty(text.Buttons);
        Assert.DoesNotContain("■", text.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("□", text.Text, StringComparison.Ordinal);
    }

    private string Id => chat.Plans.All.Single().Id.Value;

    private string Numbered(int number) => chat.Plans.All.Single().Initiatives.Single(initiative => initiative.Number == number).Id.Value;

    private Task<ShownCard> Look(Talker who) => who.Sends(new() { ["verb"] = "status", ["plan"] = Id });

    private async Task BeginAsync()
    {
        await chat.Ada.BeginsAPlan();
        await chat.Bo.Sees("T4-Q1");
        await chat.Bo.Presses("NGO");
        await chat.Bo.Presses("Gem og stop", ("choice", "high"));
        await AddAsync("Bliver overskredet", "2026-03-06");
        await AddAsync("Skrider", "2026-03-20");
        await AddAsync("Bliver færdig", "2026-03-24");
    }

    private async Task AddAsync(string title, string deadline)
    {
        await chat.Bo.Sends(new() { ["verb"] = "newInitiative", ["plan"] = Id });
        await chat.Bo.Presses("Gem", ("title", title), ("owner", "id-Bo"), ("deadline", deadline));
    }
}
