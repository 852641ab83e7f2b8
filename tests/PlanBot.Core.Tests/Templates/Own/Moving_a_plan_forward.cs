using PlanBot.Core.Conversation;
using PlanBot.Core.Plans;
using PlanBot.Tests.Talking;
using Xunit;

namespace PlanBot.Tests.Templates.Own;

public sealed class Moving_a_plan_forward
{
    private readonly Chat chat = new();

    [Fact]
    public async Task Is_offered_where_there_is_a_newer_version()
    {
        await AnsweredAsync();
        Assert.DoesNotContain("nyere skabelon", (await chat.Ada.Says("plan")).Text, StringComparison.Ordinal);
        Assert.Contains("Planen bruger den nyeste version af skabelonen.", (await chat.Ada.Says("opdater skabelon")).Text, StringComparison.Ordinal);
        await BringsAsync(Files.LeisureAnew);

        Assert.Contains("Der er en nyere skabelon til planen: version 2.", (await chat.Ada.Says("plan")).Text, StringComparison.Ordinal);
        Assert.Contains("Opdater skabelonen", (await chat.Ada.Says("om skabelonen")).Buttons);
        Assert.Equal(1, chat.Plans.All.Single().TemplateVersion);
    }

    [Fact]
    public async Task Shows_first_what_is_new_what_goes_out_and_what_must_be_chosen_again()
    {
        await AnsweredAsync();
        await BringsAsync(Files.LeisureAnew);
        await chat.Ada.Says("opdater skabelon");

        Assert.Contains(
            """
            Planen går fra version 1 til version 2 af skabelonen.
            Nye spørgsmål (1)
            – Hvad koster det?
            Spørgsmål, der går ud (1)
            – Hvem er tilbuddet til?
            Ændret ordlyd (1)
            – I hvilken grad er det klart, hvem der gør hvad?
            Andre svarmuligheder (1)
            – Har vi lokaler?
            Svar, der skal vælges igen (1)
            – Har vi lokaler?
            """.ReplaceLineEndings("\n"),
            chat.Ada.Card.Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Loses_nothing()
    {
        await AnsweredAsync();
        await BringsAsync(Files.LeisureAnew);
        await chat.Ada.Says("opdater skabelon");
        await chat.Ada.Presses("Opdater skabelonen");
        var moved = chat.Ada.Card;
        Assert.Contains("Planen bruger nu version 2 af skabelonen.", moved.Text, StringComparison.Ordinal);

        Assert.Contains("Hvem er tilbuddet til?\nSvar indtil nu\nKommune: Børn fra 8 til 12 år", (await chat.Ada.Presses("Tidligere spørgsmål")).Text, StringComparison.Ordinal);
        await chat.Ada.Says("historik");
        Assert.Contains("svarede på Del 1 · 1 af 2 for Kommune: »Børn fra 8 til 12 år«", chat.Ada.Card.Text, StringComparison.Ordinal);
        Assert.Contains("opdaterede skabelonen fra version 1 til version 2", chat.Ada.Card.Text, StringComparison.Ordinal);

        // Asked anew, with the words that stood beside the choice that is no more; the degree stands.
        await chat.Ada.Sees("lokaler");
        Assert.Equal(("Hos skolen", null), (chat.Ada.Card.ValueOf("text"), chat.Ada.Card.ValueOf("choice")));
        Assert.Contains("Svarmulighederne er ændret", chat.Ada.Card.Text, StringComparison.Ordinal);
        Assert.False(chat.Plans.All.Single().IsAnswered(new QuestionId("lokaler")));
        Assert.True(chat.Plans.All.Single().IsAnswered(new QuestionId("roller")));
    }

    [Fact]
    public async Task Can_be_undone_and_then_everything_counts_as_before()
    {
        await AnsweredAsync();
        var before = chat.Plans.All.Single();
        await BringsAsync(Files.LeisureAnew);
        await chat.Ada.Says("opdater skabelon");
        await chat.Ada.Presses("Opdater skabelonen");
        await chat.Ada.Presses("Fortryd");

        var after = chat.Plans.All.Single();
        Assert.Contains("Planen bruger nu version 1 af skabelonen.", chat.Ada.Card.Text, StringComparison.Ordinal);
        Assert.True(after.IsAnswered(new QuestionId("lokaler")));
        Assert.Equal((before.TemplateVersion, before.Answers, before.AskedAgain), (after.TemplateVersion, after.Answers, after.AskedAgain));
    }

    [Fact]
    public async Task Keeps_the_teams_own_questions_of_a_part_that_goes_out()
    {
        await AnsweredAsync();
        await chat.Ada.Says("eget punkt");
        await chat.Ada.Presses("Gem", ("text", "Har vi en bus?"), ("phase", "2"));
        await BringsAsync(Files.LeisureAnew);
        await chat.Ada.Says("opdater skabelon");
        await chat.Ada.Presses("Opdater skabelonen");

        Assert.Contains("4. Har vi en bus?", (await chat.Ada.Presses("Overblik")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_the_coordinators()
    {
        await AnsweredAsync();
        await BringsAsync(Files.LeisureAnew);
        await chat.Ada.Says("opdater skabelon");
        var button = chat.Ada.Card;
        await chat.Bo.Says("opdater skabelon");
        Assert.Contains("Det kan kun koordinatoren, Ada Holm, gøre.", chat.Bo.Card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Opdater skabelonen", chat.Bo.Card.Buttons);
        chat.Bo.Card = button;
        await chat.Bo.Presses("Opdater skabelonen");

        Assert.Contains("Det kan kun koordinatoren, Ada Holm, gøre.", chat.Bo.Card.Text, StringComparison.Ordinal);
        Assert.Equal(1, chat.Plans.All.Single().TemplateVersion);
    }

    [Fact]
    public async Task Pressed_on_an_old_card_shows_what_is_new_now()
    {
        await AnsweredAsync();
        await BringsAsync(Files.LeisureAnew);
        await chat.Ada.Says("opdater skabelon");
        var old = chat.Ada.Card;
        await chat.Ada.Presses("Opdater skabelonen");
        await BringsAsync(Files.Leisure);
        chat.Ada.Card = old;
        Assert.Contains("Planen bruger nu version 2 af skabelonen.", (await chat.Ada.Presses("Opdater skabelonen")).Text, StringComparison.Ordinal);
        await chat.Ada.Says("opdater skabelon");
        await chat.Ada.Presses("Opdater skabelonen");
        chat.Ada.Card = old;

        Assert.Contains("Planens skabelon er ændret siden.", (await chat.Ada.Presses("Opdater skabelonen")).Text, StringComparison.Ordinal);
        Assert.Equal(3, chat.Plans.All.Single().TemplateVersion);
    }

    [Fact]
    public async Task Is_replayed_from_the_history()
    {
        await AnsweredAsync();
        await BringsAsync(Files.LeisureAnew);
        await chat.Ada.Says("opdater skabelon");
        await chat.Ada.Presses("Opdater skabelonen");
        var plan = chat.Plans.All.Single();
        var replayed = PlanHistory.Replay(plan.Id, chat.Plans.HistoryOf(plan.Id));

        Assert.Equal((2, plan.AskedAgain.Keys.Single()), (replayed.TemplateVersion, replayed.AskedAgain.Keys.Single()));
        Assert.Equal(1, replayed.FormerVersions.Single());
    }

    private async Task BringsAsync(string file)
    {
        await chat.Ada.Says("ny skabelon");
        await chat.Ada.Presses("Læs skabelonen", ("content", file));
        await chat.Ada.Presses("Gem skabelonen");
    }

    private async Task AnsweredAsync()
    {
        await BringsAsync(Files.Leisure);
        await chat.Ada.Presses("Begynd en plan med den");
        await chat.Ada.Presses("Begynd planen", ("title", "Klubben"), ("party2", null));
        await chat.Ada.Sees("hvem");
        await chat.Ada.Presses("Gem og stop", ("text", "Børn fra 8 til 12 år"));
        await chat.Ada.Sees("lokaler");
        await chat.Ada.Presses("Gem og stop", ("choice", "ja"), ("text", "Hos skolen"));
        await chat.Ada.Sees("roller");
        await chat.Ada.Presses("Gem og stop", ("choice", "some"));
    }
}
