using System.Text.Json.Nodes;
using PlanBot.Core.Conversation;
using PlanBot.Core.Plans;
using PlanBot.Tests.Talking;
using Xunit;

namespace PlanBot.Tests.Templates;

/// <summary>"Dere har svart på noe liknende i … – bruke det?" (REQUIREMENTS, section 4.) Never copied silently.</summary>
public sealed class Carrying_an_answer_over
{
    private readonly Chat chat = new();

    [Fact]
    public async Task Is_offered_and_fills_the_fields_but_saves_nothing()
    {
        await chat.Ada.Begins("T2", "Forældrekursus");
        await AnswersAsync("Forældrekursus", "T2-Q1", null, "Forældre til børn under seks år");
        await chat.Ada.Begins("T4", "Familiehuset");
        await SeesAsync("Familiehuset", "T4-Q2");
        await chat.Ada.Presses("Har I svaret på noget lignende?");
        Assert.Contains("I har svaret på noget lignende i »Forældrekursus« – bruge det?", chat.Ada.Card.Text, StringComparison.Ordinal);
        Assert.Contains("Kommune: Forældre til børn under seks år", chat.Ada.Card.Text, StringComparison.Ordinal);
        await chat.Ada.Presses("Brug svaret");

        Assert.Equal(("Forældre til børn under seks år", null), (chat.Ada.Card.ValueOf("text"), chat.Ada.Card.ValueOf("choice")));
        Assert.Contains("Svaret er hentet fra »Forældrekursus«. Ret det til, og gem: det er ikke gemt endnu.", chat.Ada.Card.Text, StringComparison.Ordinal);
        Assert.Empty(Plan("Familiehuset").Answers);
        await chat.Ada.Presses("Gem og stop", ("choice", "some"));
        Assert.Equal("Forældre til børn under seks år", Plan("Familiehuset").Answers.Values.Single().Text);
    }

    [Fact]
    public async Task Carries_a_degree_only_where_it_means_the_same_and_words_otherwise()
    {
        await chat.Ada.Begins("T4", "Familiehuset");
        await AnswersAsync("Familiehuset", "T4-Q17", "some", "Chefen var med");
        await AnswersAsync("Familiehuset", "T4-Q2", "dontKnow", null);
        await chat.Ada.Begins("T5", "Modelkommune");
        await SeesAsync("Modelkommune", "T5-D11");
        await chat.Ada.Presses("Har I svaret på noget lignende?");
        await chat.Ada.Presses("Brug svaret");

        Assert.Equal(("I nogen grad. Chefen var med", null), (chat.Ada.Card.ValueOf("text"), chat.Ada.Card.ValueOf("choice")));
    }

    [Fact]
    public async Task Is_not_offered_in_the_first_plan_nor_where_nothing_is_alike_nor_where_there_is_an_answer()
    {
        await chat.Ada.Begins("T2", "Forældrekursus");
        Assert.DoesNotContain("Har I svaret på noget lignende?", (await SeesAsync("Forældrekursus", "T2-Q1")).Buttons);
        await chat.Ada.Begins("T4", "Familiehuset");
        Assert.DoesNotContain("Har I svaret på noget lignende?", (await SeesAsync("Familiehuset", "T4-Q1")).Buttons);
        Assert.Contains("Har I svaret på noget lignende?", (await SeesAsync("Familiehuset", "T4-Q2")).Buttons);
        await AnswersAsync("Familiehuset", "T4-Q2", "high", null);
        Assert.DoesNotContain("Har I svaret på noget lignende?", (await SeesAsync("Familiehuset", "T4-Q2")).Buttons);
    }

    [Fact]
    public async Task Keeps_what_was_typed_meanwhile()
    {
        await chat.Ada.Begins("T2", "Forældrekursus");
        await chat.Ada.Begins("T4", "Familiehuset");
        await SeesAsync("Familiehuset", "T4-Q2");
        await chat.Ada.Presses("Har I svaret på noget lignende?", ("choice", "some"), ("text", "Vi er ved at"));
        Assert.Contains("I jeres andre planer er der ikke svar på noget lignende.", chat.Ada.Card.Text, StringComparison.Ordinal);
        Assert.Equal(("some", "Vi er ved at"), (chat.Ada.Card.ValueOf("choice"), chat.Ada.Card.ValueOf("text")));

        await AnswersAsync("Forældrekursus", "T2-Q1", null, "Forældre");
        await SeesAsync("Familiehuset", "T4-Q2");
        await chat.Ada.Presses("Har I svaret på noget lignende?", ("choice", "some"), ("text", "Vi er ved at"));
        var found = chat.Ada.Card;
        await chat.Ada.Presses("Tilbage");
        Assert.Equal(("some", "Vi er ved at"), (chat.Ada.Card.ValueOf("choice"), chat.Ada.Card.ValueOf("text")));
        chat.Ada.Card = found;
        await chat.Ada.Presses("Brug svaret");
        Assert.Equal(("some", "Vi er ved at\nForældre"), (chat.Ada.Card.ValueOf("choice"), chat.Ada.Card.ValueOf("text")));
    }

    [Fact]
    public async Task Takes_nothing_from_a_plan_that_she_may_not_open()
    {
        chat.Place = new("tenant", "19:other", PlaceKind.GroupChat);
        await chat.Bo.Begins("T2", "Fremmed");
        await chat.Bo.Sends(new JsonObject { ["verb"] = "showQuestion", ["plan"] = Plan("Fremmed").Id.Value, ["question"] = "T2-Q1" });
        await chat.Bo.Presses("Gem og stop", ("text", "Det er vores"));
        chat.Place = new("tenant", "19:group", PlaceKind.GroupChat);
        await chat.Ada.Begins("T4", "Familiehuset");
        await chat.Ada.Sends(new JsonObject
        {
            ["verb"] = "useAlike",
            ["plan"] = Plan("Familiehuset").Id.Value,
            ["question"] = "T4-Q2",
            ["from"] = Plan("Fremmed").Id.Value,
            ["answered"] = "T2-Q1",
            ["of"] = "1",
        });

        Assert.DoesNotContain("Det er vores", chat.Ada.Card.Text, StringComparison.Ordinal);
        Assert.Contains("I jeres andre planer er der ikke svar på noget lignende.", chat.Ada.Card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_no_answer_to_something_else()
    {
        await chat.Ada.Begins("T2", "Forældrekursus");
        await AnswersAsync("Forældrekursus", "T2-Q4", null, "Om noget andet");
        await chat.Ada.Begins("T4", "Familiehuset");
        await chat.Ada.Sends(new JsonObject
        {
            ["verb"] = "useAlike",
            ["plan"] = Plan("Familiehuset").Id.Value,
            ["question"] = "T4-Q2",
            ["from"] = Plan("Forældrekursus").Id.Value,
            ["answered"] = "T2-Q4",
            ["of"] = "1",
        });

        Assert.DoesNotContain("Om noget andet", chat.Ada.Card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Works_for_a_teams_own_template_that_names_a_question_alike()
    {
        await chat.Ada.Begins("T4", "Familiehuset");
        await AnswersAsync("Familiehuset", "T4-Q2", "high", "Familier i byen");
        await chat.Ada.Says("ny skabelon");
        await chat.Ada.Presses("Læs skabelonen", ("content", Files.Leisure));
        await chat.Ada.Presses("Gem skabelonen");
        await chat.Ada.Presses("Begynd en plan med den");
        await chat.Ada.Presses("Begynd planen", ("title", "Klubben"), ("party2", null));
        await SeesAsync("Klubben", "hvem");
        await chat.Ada.Presses("Har I svaret på noget lignende?");

        Assert.Equal("I høj grad. Familier i byen", (await chat.Ada.Presses("Brug svaret")).ValueOf("text"));
    }

    private Plan Plan(string title) => chat.Plans.All.Single(plan => plan.Title == title);

    private Task<ShownCard> SeesAsync(string plan, string question) =>
        chat.Ada.Sends(new() { ["verb"] = "showQuestion", ["plan"] = Plan(plan).Id.Value, ["question"] = question });

    private async Task AnswersAsync(string plan, string question, string? choice, string? text)
    {
        await SeesAsync(plan, question);
        await chat.Ada.Presses("Gem og stop", ("choice", choice), ("text", text));
    }
}
