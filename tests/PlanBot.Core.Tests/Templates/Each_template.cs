using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Templates;
using PlanBot.Tests.Talking;
using Xunit;

namespace PlanBot.Tests.Templates;

public sealed class Each_template
{
    /// <summary>As its users do: answer, say whether something is to be done, go on, until the bot says that all is answered; in a circle, until it offers the next round.</summary>
    [Theory]
    [InlineData("T1", 9, "Start ny runde?")]
    [InlineData("T2", 8)]
    [InlineData("T3", 21)]
    [InlineData("T4", 23)]
    [InlineData("T5", 28)]
    public async Task Is_walked_to_its_end(string key, int questions, string end = "Der er svar på alle spørgsmål")
    {
        var chat = new Chat();
        await chat.Ada.Begins(key);
        var card = await chat.Ada.Says("fortsæt");
        for (var step = 0; !card.Text.Contains(end, StringComparison.Ordinal); step++)
        {
            Assert.InRange(step, 0, 60);
            card = card.Buttons.Contains("Gem og næste") ? await chat.Ada.Presses("Gem og næste", Filled(card)) : await chat.Ada.Presses("Nej, ikke nødvendigt");
        }

        var plan = chat.Plans.All.Single();
        Assert.Equal(questions, plan.Answers.Count);
        Assert.Equal(questions, plan.Decisions.Count);
    }

    /// <summary>"Don't know" is an honest answer to any question.</summary>
    [Theory]
    [InlineData("T1-KE6")]
    [InlineData("T2-W3")]
    [InlineData("T3-X1")]
    [InlineData("T4-Q7")]
    [InlineData("T5-D11")]
    public async Task May_be_answered_by_not_knowing(string question)
    {
        var chat = new Chat();
        await chat.Ada.Begins(question[..2]);
        await chat.Ada.Sees(question);
        var card = await chat.Ada.Presses("Gem og næste", ("choice", AnswerKind.DontKnow));
        Assert.Equal(AnswerKind.DontKnow, chat.Plans.All.Single().Answers.Values.Single().Choice);
        Assert.Contains("I mangler fælles klarhed", card.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("T1-KE6", "high", "Skriv et svar, eller sæt kryds ved »Ved ikke«.")]
    [InlineData("T3-X1", "high", "Sæt kryds, eller skriv det med egne ord.")]
    [InlineData("T5-D01", "high", "Vælg et svar, eller skriv det med egne ord.")]
    public async Task Refuses_kindly_what_is_no_answer_of_its_kind(string question, string choice, string problem)
    {
        var chat = new Chat();
        await chat.Ada.Begins(question[..2]);
        await chat.Ada.Sees(question);
        Assert.Contains(problem, (await chat.Ada.Presses("Gem og næste", ("choice", choice), ("text", "Vi er i gang."))).Text, StringComparison.Ordinal);
        Assert.Equal("Vi er i gang.", chat.Ada.Card.ValueOf("text"));
        Assert.Contains(problem, (await chat.Ada.Presses("Gem og næste", ("choice", null), ("text", null))).Text, StringComparison.Ordinal);
        Assert.Empty(chat.Plans.All.Single().Answers);
    }

    [Theory]
    [InlineData(Language.Danish, "om skabelonen", "Ni kerneelementer i fire faser")]
    [InlineData(Language.Norwegian, "om malen", "Ni kjerneelementer i fire faser")]
    [InlineData(Language.English, "about the template", "Nine core elements in four phases")]
    public async Task Tells_what_it_is_and_what_its_source_says(Language language, string words, string about)
    {
        var chat = new Chat();
        chat.Ada.Locale = language;
        await chat.Ada.Begins("T1");
        var card = await chat.Ada.Says(words);
        Assert.Contains(about, card.Text, StringComparison.Ordinal);
        Assert.Contains("R6: Modellen er formet som en sirkel, der man hele tiden beveger seg til neste fase.", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<sup>", card.Text, StringComparison.Ordinal);
        Assert.Equal(language == Language.Norwegian, !card.Text.Contains("Norsk (bokmål)", StringComparison.Ordinal));
        var more = await chat.Ada.Presses(Phrases.In(language).ShowMore);
        Assert.Contains("R10: De ni kjerneelementer er fordelt på de fire fasene.", more.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_the_worked_example_in_the_readers_language_and_the_sources_below()
    {
        var chat = new Chat();
        await chat.Ada.Begins("T1");
        var card = await chat.Ada.Sees("T1-KE1");
        Assert.Contains("KE1 Udforske og tilpasse indsatser", card.Text, StringComparison.Ordinal);
        Assert.Contains("Se et eksempel", card.Buttons);
        Assert.Contains("Eksempel fra Alta kommune", card.Text, StringComparison.Ordinal);
        Assert.Contains("– Arbejdsgruppe oprettet og aktiveret (marts 2024)\nArbeidsgruppe opprettet og aktivert (mars 2024)", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Se et eksempel", (await chat.Ada.Sees("T1-KE6")).Buttons);
    }

    private static (string, string?)[] Filled(ShownCard card)
    {
        var choice = card.Inputs.Single(input => (string)input["id"]! == "choice");
        return [("choice", (string?)choice["choices"]![0]!["value"]), ("text", "Det ved vi.")];
    }
}
