using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Clarity;
using PlanBot.Tests.Talking;
using Xunit;

namespace PlanBot.Tests.Clarity;

public sealed class A_pulse
{
    private static readonly string[] People = ["Bo Lind", "Cai Vik", "Dan Bech", "Eva Friis", "Fie Gram"];

    [Fact]
    public async Task Asks_two_questions_and_shows_only_how_many_have_answered()
    {
        var chat = await OpenAsync();
        await AnswerAsync(chat, "Bo Lind", "I høj grad", "I nogen grad");

        Assert.Contains("Puls\nTo korte spørgsmål om det, I indfører.", chat.Board.Text, StringComparison.Ordinal);
        Assert.Contains("1 person har svaret", chat.Board.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Bo Lind", chat.Board.Text, StringComparison.Ordinal);
        Assert.Equal(2, chat.Voices.All.Count());
    }

    [Fact]
    public async Task Takes_three_taps_and_no_writing()
    {
        var chat = await OpenAsync();
        chat.Bo.Card = chat.Board;

        var question = await chat.Bo.Presses("Svar privat");

        Assert.Contains("Dit eget svar · 1 af 2\nEr den nyttig?", question.Text, StringComparison.Ordinal);
        Assert.Empty(question.Inputs);
        Assert.Empty((await InPrivate(chat.Bo)).Inputs);
        await chat.Bo.Presses("I høj grad");
        Assert.Contains("Bruger vi den?", chat.Bo.Card.Text, StringComparison.Ordinal);
        Assert.Contains("Tak, du har svaret på alle 2.", (await chat.Bo.Presses("Ved ikke")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Under_five_answers_only_the_number_is_kept()
    {
        var chat = await OpenAsync();
        foreach (var name in People.Take(4))
            await AnswerAsync(chat, name, "Slet ikke", "Slet ikke");

        var spread = await CloseAsync(chat);

        Assert.Contains("Runden er lukket. 4 personer svarede.", spread.Text, StringComparison.Ordinal);
        Assert.Contains("Alle: fordelingen vises, når mindst fem svarer", spread.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("■", spread.Text, StringComparison.Ordinal);
        Assert.All(Round(chat).Spreads, question => Assert.Empty(question.Parties));
        Assert.Equal(0, chat.Voices.Rooms);
    }

    [Fact]
    public async Task From_five_on_the_spread_is_shown_for_all_and_the_next_is_proposed_in_half_a_year()
    {
        var chat = await OpenAsync();
        foreach (var name in People)
            await AnswerAsync(chat, name, name == "Bo Lind" ? "I nogen grad" : "I høj grad", "Ved ikke");

        var spread = await CloseAsync(chat);

        Assert.Contains("Er den nyttig?\nAlle\nI høj grad: 4  ■■■■\nI nogen grad: 1  ■\nSlet ikke: 0\nVed ikke: 0\nBruger vi den?\nAlle", spread.Text, StringComparison.Ordinal);
        Assert.Contains("Den næste puls kan være omkring 5. september 2026.", spread.Text, StringComparison.Ordinal);
        var again = await chat.Ada.Says("puls");
        Assert.Contains("Den sidste puls var 5. marts 2026.", again.Text, StringComparison.Ordinal);
        Assert.Contains("Åbn pulsen", again.Buttons);
        Assert.Contains("I høj grad: 4", (await chat.Bo.Says("puls")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_for_every_party_without_asking_whom_one_answers_for()
    {
        var chat = new Chat();
        await chat.Ada.BeginsAPlan();
        await chat.Ada.Says("puls");
        await chat.Ada.Presses("Åbn pulsen");
        chat.Bo.Card = chat.Board;

        Assert.Contains("Er den nyttig?", (await chat.Bo.Presses("Svar privat")).Text, StringComparison.Ordinal);
        await chat.Bo.Presses("I høj grad");
        Assert.Null((await chat.Voices.TallyAsync(chat.Plans.All.Single().Id, Round(chat).Id, CancellationToken.None))!.Voters[0].Party);
    }

    private static async Task<Chat> OpenAsync()
    {
        var chat = new Chat();
        await chat.Ada.Begins("T5");
        await chat.Ada.Says("puls");
        await chat.Ada.Presses("Åbn pulsen");
        return chat;
    }

    private static async Task AnswerAsync(Chat chat, string name, params string[] choices)
    {
        var who = chat.Another(name);
        who.Card = chat.Board;
        await who.Presses("Svar privat");
        foreach (var choice in choices)
            await who.Presses(choice);
    }

    private static async Task<ShownCard> InPrivate(Talker who) => await who.InPrivate.Says("min stemme");

    private static async Task<ShownCard> CloseAsync(Chat chat)
    {
        chat.Ada.Card = chat.Board;
        await chat.Ada.Presses("Se runden");
        await chat.Ada.Presses("Luk runden");
        return await chat.Ada.Presses("Luk runden");
    }

    private static ClarityRound Round(Chat chat) => chat.Plans.All.Single().AllClarityRounds.Values.Single();
}
