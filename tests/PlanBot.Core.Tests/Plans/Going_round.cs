using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;
using PlanBot.Tests.Talking;
using Xunit;

namespace PlanBot.Tests.Plans;

public sealed class Going_round
{
    [Fact]
    public async Task The_end_of_the_circle_offers_a_new_round_and_closes_nothing()
    {
        var chat = await StartAsync("T1");
        await AnswerAsync(chat, "T1-KE8", "Ledergruppen evaluerer.");

        var offer = await AnswerAsync(chat, "T1-KE9", "Hvert forår.");

        Assert.Contains("Start ny runde?", offer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("%", offer.Text, StringComparison.Ordinal);
        Assert.False(chat.Plans.All.Single().IsDeleted);
        Assert.Contains("Start ny runde?", (await chat.Ada.Says("plan")).Buttons);
    }

    [Fact]
    public async Task In_a_new_round_the_earlier_answer_is_a_start_that_one_save_confirms()
    {
        var chat = await StartAsync("T1");
        await AnswerAsync(chat, "T1-KE1", "Kurs for forældre");
        await chat.Ada.Says("ny runde");
        await chat.Ada.Presses("Start ny runde");

        var question = await chat.Ada.Presses("Fortsæt");
        Assert.Contains("Fra runde 1 – gem for at beholde.", question.Text, StringComparison.Ordinal);
        Assert.Equal("Kurs for forældre", question.ValueOf("text"));
        Assert.Contains("0 af 2 besvaret", (await chat.Ada.Says("plan")).Text, StringComparison.Ordinal);
        Assert.Contains("Runde 2", chat.Ada.Card.Text, StringComparison.Ordinal);

        await chat.Ada.Presses("Fortsæt");
        await chat.Ada.Presses("Gem og stop");
        Assert.Contains("1 af 2 besvaret", chat.Ada.Card.Text, StringComparison.Ordinal);
        Assert.Equal(2, chat.Plans.All.Single().AnswerOf(new QuestionId("T1-KE1"), new PartyId("1"))!.Version);
    }

    [Fact]
    public async Task A_new_round_may_begin_with_empty_fields_and_the_earlier_answer_is_still_read()
    {
        var chat = await StartAsync("T1");
        await AnswerAsync(chat, "T1-KE1", "Kurs for forældre");
        await chat.Ada.Says("ny runde");
        await chat.Ada.Presses("Start med tomme felter");

        var question = await chat.Ada.Presses("Fortsæt");

        Assert.Null(question.ValueOf("text"));
        Assert.Contains("Kurs for forældre", question.Text, StringComparison.Ordinal);
        Assert.Contains("fra runde 1", question.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_round_begun_by_mistake_is_taken_back_and_can_be_begun_again()
    {
        var chat = await StartAsync("T1");
        await AnswerAsync(chat, "T1-KE1", "Kurs for forældre");
        var offer = await chat.Ada.Says("ny runde");
        await chat.Ada.Presses("Start ny runde");
        Assert.Contains("1 af 2 besvaret", (await chat.Ada.Presses("Fortryd")).Text, StringComparison.Ordinal);

        chat.Ada.Card = offer;
        await chat.Ada.Presses("Start ny runde");
        chat.Ada.Card = offer;
        await chat.Ada.Presses("Start ny runde");

        Assert.Equal(2, chat.Plans.All.Single().Lap.Number);
    }

    [Fact]
    public async Task The_loop_is_left_only_with_all_eight_ticks()
    {
        var chat = await StartAsync("T3");
        await ThroughTheRoundAsync(chat);
        await chat.Ada.Presses("Fortsæt i runde 2");
        foreach (var exit in new[] { "T3-X1", "T3-X2", "T3-X3" })
            await AnswerAsync(chat, exit, null, "described,piloted");
        await AnswerAsync(chat, "T3-X4", null, "described");

        var missing = await ThroughTheRoundAsync(chat);
        Assert.Contains("Runde 2: rutiner er ikke pilottestet. Fortsæt i runde 3?", missing.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kør ud af rundkørslen", missing.Buttons);

        await AnswerAsync(chat, "T3-X4", null, "described,piloted");
        await chat.Ada.Says("runde");
        var ready = await chat.Ada.Presses("Gem, og se om I er klar");
        Assert.Contains("Kør ud af rundkørslen", ready.Buttons);

        await AnswerAsync(chat, "T3-X4", null, "described");
        chat.Ada.Card = ready;
        Assert.Contains("rutiner er ikke pilottestet", (await chat.Ada.Presses("Kør ud af rundkørslen")).Text, StringComparison.Ordinal);
        Assert.False(chat.Plans.All.Single().Lap.IsLeft);

        await AnswerAsync(chat, "T3-X4", null, "described,piloted");
        chat.Ada.Card = ready;
        Assert.Contains("I kørte ud af rundkørslen efter runde 2.", (await chat.Ada.Presses("Kør ud af rundkørslen")).Text, StringComparison.Ordinal);
        await chat.Ada.Presses("Fortsæt i runde 3");
        Assert.Equal((3, false), (chat.Plans.All.Single().Lap.Number, chat.Plans.All.Single().Lap.IsLeft));
    }

    [Fact]
    public async Task A_tick_counts_when_every_party_that_answered_has_it()
    {
        var chat = await StartAsync("T3", "NGO");
        foreach (var exit in new[] { "T3-X1", "T3-X2", "T3-X3", "T3-X4" })
            await AnswerAsync(chat, exit, null, "described,piloted");
        Assert.Contains("Kør ud af rundkørslen", (await ThroughTheRoundAsync(chat)).Buttons);

        await chat.Bo.Says("fortsæt");
        await chat.Bo.Presses("NGO");
        await AnswerAsync(chat, "T3-X1", null, "described", chat.Bo);
        await chat.Ada.Says("runde");

        Assert.Contains("arbejdsprocesser er ikke pilottestet", (await chat.Ada.Presses("Gem, og se om I er klar")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_learned_is_kept_with_its_round_and_never_holds_an_identity_number()
    {
        var chat = await StartAsync("T3");
        await chat.Ada.Says("runde");
        await chat.Ada.Presses("Videre: Afprøve");
        await chat.Ada.Presses("Videre: Evaluere");
        Assert.Contains("Teksten ser ud til at indeholde et CPR-nummer.", (await chat.Ada.Presses("Gem, og se om I er klar", ("worked", "Nina 010150-5000"))).Text, StringComparison.Ordinal);
        await chat.Ada.Presses("Gem, og se om I er klar", ("worked", "Korte møder"), ("didNotWork", "Lange referater"));
        await chat.Ada.Presses("Fortsæt i runde 2");

        var round = await chat.Ada.Says("runde");

        Assert.Contains("Hvad virkede?: Korte møder", round.Text, StringComparison.Ordinal);
        Assert.Contains("Hvad virkede ikke?: Lange referater", round.Text, StringComparison.Ordinal);
        var history = (await chat.Ada.Says("historik")).Text;
        Assert.Contains("startede runde 2", history, StringComparison.Ordinal);
        Assert.Contains("evaluerede runde 1: »Korte møder« · »Lange referater«", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_colleague_who_moved_the_round_on_is_not_overtaken_unseen()
    {
        var chat = await StartAsync("T3");
        await chat.Bo.Says("runde");
        await chat.Ada.Says("runde");
        await chat.Ada.Presses("Videre: Afprøve");

        var card = await chat.Bo.Presses("Videre: Afprøve");

        Assert.Contains("Runden er ændret i mellemtiden.", card.Text, StringComparison.Ordinal);
        Assert.Equal(LapStep.TryOut, chat.Plans.All.Single().Lap.Step);
    }

    [Fact]
    public async Task At_a_staff_change_what_depends_on_people_is_asked_again()
    {
        var chat = await StartAsync("T5");
        await AnswerAsync(chat, "T5-D13", "Lederen af familiehuset");
        await chat.Ada.Says("udskiftning");
        await chat.Ada.Presses("Spørg igen");
        Assert.False(chat.Plans.All.Single().IsAnswered(new QuestionId("T5-D13")));

        await ShowAsync(chat.Ada, "T5-D13", chat);
        Assert.Contains("Er det stadig sådan? Gem for at bekræfte.", chat.Ada.Card.Text, StringComparison.Ordinal);
        await chat.Ada.Presses("Gem og stop");

        Assert.True(chat.Plans.All.Single().IsAnswered(new QuestionId("T5-D13")));
    }

    [Theory]
    [InlineData("runde", "Denne skabelon har ingen runder.")]
    [InlineData("ny runde", "Denne skabelon har ingen runder.")]
    [InlineData("udskiftning", "Ingen spørgsmål i denne skabelon skal stilles igen ved udskiftning.")]
    public async Task A_template_without_rounds_says_so(string words, string sentence)
    {
        var chat = new Chat();
        await chat.Ada.BeginsAPlan();

        Assert.Contains(sentence, (await chat.Ada.Says(words)).Text, StringComparison.Ordinal);
    }

    private static async Task<Chat> StartAsync(string template, string party2 = "")
    {
        var chat = new Chat();
        await chat.Ada.Says("ny plan");
        await chat.Ada.Presses("Begynd planen", ("template", template), ("title", "Forældrekurs"), ("party2", party2));
        await chat.Ada.Presses("Fortsæt");
        if (party2.Length > 0)
            await chat.Ada.Presses("Kommune");
        return chat;
    }

    private static async Task<ShownCard> AnswerAsync(Chat chat, string question, string? text, string? choice = null, Talker? who = null)
    {
        var talker = who ?? chat.Ada;
        await ShowAsync(talker, question, chat);
        await talker.Presses("Gem og næste", ("choice", choice), ("text", text));
        return talker.Card.Buttons.Contains("Nej, ikke nødvendigt") ? await talker.Presses("Nej, ikke nødvendigt") : talker.Card;
    }

    private static Task<ShownCard> ShowAsync(Talker talker, string question, Chat chat) =>
        talker.Sends(new() { ["verb"] = "showQuestion", ["plan"] = chat.Plans.All.Single().Id.Value, ["question"] = question });

    private static async Task<ShownCard> ThroughTheRoundAsync(Chat chat)
    {
        await chat.Ada.Says("runde");
        await chat.Ada.Presses("Videre: Afprøve");
        await chat.Ada.Presses("Videre: Evaluere");
        return await chat.Ada.Presses("Gem, og se om I er klar");
    }
}
