using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Meetings;
using PlanBot.Tests.Talking;
using Xunit;

namespace PlanBot.Tests.Meetings;

public sealed class A_meeting
{
    [Fact]
    public async Task Shows_everybody_the_question_the_driver_has_before_her()
    {
        var chat = await StartAsync();
        Assert.Contains("Møde · Del 1 · 1 af 12\nAda Holm styrer · 23 spørgsmål tilbage\nI hvilken grad", chat.Board.Text, StringComparison.Ordinal);
        Assert.Contains("Ingen har svaret endnu.", chat.Board.Text, StringComparison.Ordinal);

        await chat.Ada.Presses("Svar på spørgsmålet");
        await chat.Ada.Presses("Gem og næste", ("choice", "some"), ("text", "Vi mødes."));
        Assert.Contains("Møde · Del 1 · 1 af 12\nAda Holm styrer · 22 spørgsmål tilbage", chat.Board.Text, StringComparison.Ordinal);
        Assert.Contains("Kommune: I nogen grad. Vi mødes.", chat.Board.Text, StringComparison.Ordinal);

        await chat.Ada.Presses("Nej, ikke nødvendigt");
        Assert.Contains("Møde · Del 1 · 2 af 12", chat.Board.Text, StringComparison.Ordinal);
        await chat.Ada.Presses("Spring over nu");
        Assert.Contains("Møde · Del 1 · 3 af 12", chat.Board.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_moved_from_the_shared_card_by_the_driver_alone()
    {
        var chat = await StartAsync();
        chat.Bo.Card = chat.Board;
        Assert.Contains("Der er et møde i gang. Ada Holm styrer.", (await chat.Bo.Presses("Næste")).Text, StringComparison.Ordinal);
        Assert.Contains("1 af 12", chat.Board.Text, StringComparison.Ordinal);

        var board = chat.Ada.Card = chat.Board;
        Assert.Contains("2 af 12", (await chat.Ada.Presses("Næste")).Text, StringComparison.Ordinal);
        chat.Ada.Card = board;
        Assert.Contains("Mødet er gået videre.", (await chat.Ada.Presses("Næste")).Text, StringComparison.Ordinal);
        Assert.Contains("2 af 12", chat.Board.Text, StringComparison.Ordinal);
        Assert.Contains("1 af 12", (await chat.Ada.Presses("Tilbage")).Text, StringComparison.Ordinal);
        Assert.Contains("1 af 12", (await chat.Ada.Presses("Tilbage")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_others_look_at_moves_nothing_and_what_they_save_is_shown()
    {
        var chat = await StartAsync();
        await chat.Bo.Sees("T4-Q5");
        await chat.Bo.Presses("NGO");
        Assert.Contains("1 af 12", chat.Board.Text, StringComparison.Ordinal);

        await chat.Bo.Sees("T4-Q1");
        await chat.Bo.Presses("Gem og næste", ("choice", "none"));

        Assert.Contains("Møde · Del 1 · 1 af 12", chat.Board.Text, StringComparison.Ordinal);
        Assert.Contains("NGO: Slet ikke", chat.Board.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_taken_over_with_one_tap()
    {
        var chat = await StartAsync();
        chat.Bo.Card = chat.Board;

        await chat.Bo.Presses("Overtag mødet");

        Assert.Contains("Bo Lind styrer", chat.Board.Text, StringComparison.Ordinal);
        await chat.Bo.Presses("Næste");
        Assert.Contains("2 af 12", chat.Board.Text, StringComparison.Ordinal);
        Assert.Contains("Bo Lind styrer", (await chat.Ada.Says("afslut mødet")).Text, StringComparison.Ordinal);
        Assert.Contains("overtog mødet", (await chat.Ada.Says("historik")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_start_says_who_drives()
    {
        var chat = await StartAsync();

        var card = await chat.Bo.Says("mødetilstand");

        Assert.Contains("Der er et møde i gang. Ada Holm styrer.", card.Text, StringComparison.Ordinal);
        Assert.Contains("Overtag mødet", card.Buttons);
        Assert.Single(chat.Plans.All.Single().AllMeetings);
    }

    [Fact]
    public async Task Ends_with_minutes_that_can_be_had_again_as_they_were()
    {
        var chat = new Chat();
        await chat.Ada.BeginsAPlan();
        await chat.Ada.Says("nyt initiativ");
        await chat.Ada.Presses("Gem", ("title", "Fra før mødet"), ("ownerName", "leder"), ("deadline", "2026-05-01"));
        await chat.Ada.Says("møde");
        await chat.Ada.Presses("Svar på spørgsmålet");
        await chat.Ada.Presses("Gem og næste", ("choice", "some"), ("text", "Vi mødes."));
        await chat.Ada.Presses("Ja");
        await chat.Ada.Presses("Gem", ("title", "Forandringsteoriworkshop"), ("ownerName", "projektleder"), ("deadline", "2027-03-15"));
        await chat.Ada.Sees("T4-Q2");
        await chat.Ada.Presses("Gem og næste", ("choice", "high"));
        await chat.Ada.Presses("Nej, ikke nødvendigt");

        var minutes = await chat.Ada.Says("afslut mødet");

        Assert.Contains("Referat 5. marts 2026\nMødet er slut.\nStyrede mødet: Ada Holm\nInitiativer\nForandringsteoriworkshop\nprojektleder · Frist mandag den 15. marts 2027 · Ikke begyndt", minutes.Text, StringComparison.Ordinal);
        Assert.Contains("initiativ ikke nødvendigt\nBesvaret\nDel 1 · 1 af 12; Del 1 · 2 af 12", minutes.Text, StringComparison.Ordinal);
        Assert.Contains("Initiativer:\n- Forandringsteoriworkshop · projektleder · Frist mandag den 15. marts 2027 · Ikke begyndt\nBesluttet:\n- Del 1 · 1 af 12, »I hvilken grad er det klart for jer, hvilken merværdi I ønsker at opnå med jere…«: et initiativ er nødvendigt\n", (string)minutes.Json["fallbackText"]!, StringComparison.Ordinal);
        Assert.DoesNotContain("Fra før mødet", minutes.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Vi mødes.", minutes.Text, StringComparison.Ordinal);
        Assert.Contains("Mødet er slut.", chat.Board.Text, StringComparison.Ordinal);

        await chat.Ada.Sees("T4-Q3");
        await chat.Ada.Presses("Gem og næste", ("choice", "none"));
        await chat.Ada.Says("nyt initiativ");
        await chat.Ada.Presses("Gem", ("title", "Efter mødet"), ("ownerName", "leder"), ("deadline", "2026-05-01"));
        var again = await chat.Bo.Says("referat");
        Assert.Equal(Without(minutes.Text, "Mødet er slut.\n"), again.Text);
    }

    [Fact]
    public async Task An_initiative_deleted_again_in_the_meeting_is_not_in_the_minutes()
    {
        var chat = await StartAsync();
        await chat.Ada.Says("nyt initiativ");
        await chat.Ada.Presses("Gem", ("title", "Fortrudt"), ("ownerName", "leder"), ("deadline", "2026-05-04"));
        await chat.Ada.Sends(new() { ["verb"] = "deleteInitiative", ["plan"] = chat.Plans.All.Single().Id.Value, ["initiative"] = chat.Plans.All.Single().AllInitiatives.Keys.Single().Value });

        var minutes = await chat.Ada.Says("afslut mødet");

        Assert.Contains("Der blev ikke besluttet noget på mødet.", minutes.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Fortrudt", minutes.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_forgotten_one_is_over_the_next_day_and_its_minutes_hold_that_day_alone()
    {
        var chat = await StartAsync();
        await chat.Ada.Presses("Svar på spørgsmålet");
        await chat.Ada.Presses("Gem og næste", ("choice", "high"));
        var board = chat.Board;

        chat.Now += TimeSpan.FromDays(1);
        await chat.Ada.Sees("T4-Q2");
        await chat.Ada.Presses("Gem og næste", ("choice", "none"));
        Assert.Empty(chat.Shared);
        chat.Ada.Card = board;
        Assert.Contains("Det møde er slut.", (await chat.Ada.Presses("Næste")).Text, StringComparison.Ordinal);

        Assert.Contains("Besvaret\nDel 1 · 1 af 12\n", (await chat.Ada.Says("referat")).Text, StringComparison.Ordinal);
        await chat.Ada.Says("møde");
        Assert.Equal(2, chat.Plans.All.Single().MeetingAt(chat.Now)!.Number);
    }

    [Fact]
    public async Task Goes_on_until_the_countrys_midnight()
    {
        var chat = await StartAsync();
        Assert.NotNull(chat.Plans.All.Single().MeetingAt(new(2026, 3, 5, 22, 59, 0, TimeSpan.Zero)));
        Assert.Null(chat.Plans.All.Single().MeetingAt(new(2026, 3, 5, 23, 0, 0, TimeSpan.Zero)));
    }

    [Fact]
    public async Task Steps_are_not_told_in_the_history()
    {
        var chat = await StartAsync();
        chat.Ada.Card = chat.Board;
        await chat.Ada.Presses("Næste");
        await chat.Ada.Presses("Næste");

        var history = await chat.Ada.Says("historik");

        Assert.Single(history.Text.Split('\n'), line => line == "begyndte et møde");
        Assert.Equal(3, history.Text.Split('\n').Count(line => line.Contains("kl. 14.05", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("afslut mødet", "Der er intet møde i gang.")]
    [InlineData("referat", "Der har ikke været et møde endnu.")]
    public async Task Without_one_there_is_nothing_to_end_or_to_read(string words, string sentence)
    {
        var chat = new Chat();
        await chat.Ada.BeginsAPlan();

        Assert.Contains(sentence, (await chat.Ada.Says(words)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_turn_twice_moves_once()
    {
        var chat = await StartAsync();
        chat.Ada.Card = chat.Board;
        var next = chat.Ada.Card.Press("Næste");
        await chat.Ada.Sends(next, "twice");

        await chat.Ada.Sends((System.Text.Json.Nodes.JsonObject)next.DeepClone(), "twice");

        Assert.Equal(new QuestionId("T4-Q2"), chat.Plans.All.Single().AllMeetings[1].Question);
    }

    private static async Task<Chat> StartAsync()
    {
        var chat = new Chat();
        await chat.Ada.BeginsAPlan();
        await chat.Ada.Says("møde");
        return chat;
    }

    private static string Without(string text, string part) => text.Replace(part, "", StringComparison.Ordinal);
}
