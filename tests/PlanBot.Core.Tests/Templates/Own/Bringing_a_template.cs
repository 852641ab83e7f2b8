using System.Text.Json.Nodes;
using PlanBot.Core.Conversation;
using PlanBot.Core.Documents;
using PlanBot.Core.Languages;
using PlanBot.Tests.Talking;
using Xunit;

namespace PlanBot.Tests.Templates.Own;

public sealed class Bringing_a_template
{
    private readonly Chat chat = new() { Place = Personal("Ada") };

    [Fact]
    public async Task Shows_what_it_would_be_before_anything_is_kept()
    {
        await chat.Ada.Attaches(Files.Json(Files.Leisure));

        Assert.Contains("Se skabelonen igennem\nFritid for alle\nDel 1 · Før vi begynder: 2 spørgsmål\nDel 2 · Når vi er i gang: 1 spørgsmål", chat.Ada.Card.Text, StringComparison.Ordinal);
        Assert.Contains("Nogle tekster mangler på norsk og engelsk. Dér vises dansk i stedet.", chat.Ada.Card.Text, StringComparison.Ordinal);
        Assert.Contains("Skabelonen er ny og bliver version 1.", chat.Ada.Card.Text, StringComparison.Ordinal);
        Assert.Empty(chat.Templates.All);
        Assert.Contains("Skabelonen er ikke gemt.", (await chat.Ada.Presses("Annuller")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lets_a_plan_begin_with_it_and_be_walked_to_its_end()
    {
        await chat.Ada.Attaches(Files.Json(Files.Leisure));
        await chat.Ada.Presses("Gem skabelonen");
        await chat.Ada.Presses("Begynd en plan med den");
        await chat.Ada.Presses("Begynd planen", ("title", "Klubben"), ("party2", null));
        Assert.Contains("0 af 2 besvaret", chat.Ada.Card.Text, StringComparison.Ordinal);
        await chat.Ada.Presses("Fortsæt");
        Assert.Contains("Del 1 · 1 af 2\nHvem er tilbuddet til?", chat.Ada.Card.Text, StringComparison.Ordinal);
        await chat.Ada.Presses("Gem og næste", ("text", "Børn fra 8 til 12 år"));
        await chat.Ada.Presses("Nej, ikke nødvendigt");
        await chat.Ada.Presses("Gem og næste", ("choice", "nej"));
        Assert.Contains("Skal der iværksættes nogen initiativer?", chat.Ada.Card.Text, StringComparison.Ordinal);
        await chat.Ada.Presses("Senere");
        await chat.Ada.Presses("Gem og næste", ("choice", "high"));
        await chat.Ada.Presses("Nej, ikke nødvendigt");

        Assert.Contains("Der er svar på alle spørgsmål.", chat.Ada.Card.Text, StringComparison.Ordinal);
        Assert.Equal(1, chat.Plans.All.Single().TemplateVersion);
    }

    [Fact]
    public async Task Reads_its_text_once_however_often_the_plan_is_opened()
    {
        await BeginsAsync();
        var reads = chat.Templates.Reads.Count;

        await chat.Ada.Says("plan");
        await chat.Ada.Presses("Fortsæt");
        await chat.Ada.Presses("Gem og næste", ("text", "Børn"));

        Assert.Equal(reads, chat.Templates.Reads.Count);
    }

    [Fact]
    public async Task Names_each_line_that_is_wrong()
    {
        await chat.Ada.Attaches(Files.Json(Files.Leisure.Replace("\"title\"", "\"titel\"", StringComparison.Ordinal).Replace("\"degree\"", "\"grad\"", StringComparison.Ordinal)));

        Assert.Contains("Der er 3 ting at rette, før skabelonen kan gemmes.", chat.Ada.Card.Text, StringComparison.Ordinal);
        Assert.Contains("Linje 1: Feltet »title« mangler.\nLinje 2: Feltet »titel« findes ikke i skabeloner. Mener du »title«?", chat.Ada.Card.Text, StringComparison.Ordinal);
        Assert.Contains("Linje 10: »answer« kan være: degree, choice, ticks, text.", chat.Ada.Card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_twenty_at_most_and_how_many_more()
    {
        await chat.Ada.Attaches(Files.Json($$"""{ "id": "x", "language": "da", "title": "x", "phases": [ { "id": "1", "name": "x", "questions": [ {{string.Join(',', Enumerable.Range(1, 23).Select(number => $$"""{ "id": "q{{number}}", "text": "", "answer": "text" }"""))}} ] } ] }"""));

        Assert.Equal(20, chat.Ada.Card.Text.Split('\n').Count(line => line.StartsWith("Linje ", StringComparison.Ordinal)));
        Assert.Contains("og 3 mere", chat.Ada.Card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_from_which_line_a_file_cannot_be_read()
    {
        await chat.Ada.Attaches(new ReceivedDocument.Broken(7, "no YAML"));

        Assert.Contains("Linje 7: Herfra kan teksten ikke læses som JSON eller YAML.", chat.Ada.Card.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Hvem er tilbuddet til?", "Nina 010150-5000?")]
    [InlineData("\"id\": \"roller\",", "\"id\": \"roller\", \"010150-5000\": 1,")]
    public async Task Refuses_a_file_with_an_identity_number_and_does_not_repeat_it(string there, string instead)
    {
        await chat.Ada.Attaches(Files.Json(Files.Leisure.Replace(there, instead, StringComparison.Ordinal)));

        Assert.Contains("Teksten ser ud til at indeholde et CPR-nummer. Det er ikke gemt.", chat.Ada.Card.Text, StringComparison.Ordinal);
        Assert.Matches("Linje [0-9]+: ", chat.Ada.Card.Text);
        Assert.DoesNotContain("010150", chat.Ada.Card.Json.ToJsonString(), StringComparison.Ordinal);
        Assert.Null(await chat.Templates.DraftAsync(Core.Templates.Own.TemplateOwner.Of("tenant", chat.Ada.Person.Id), CancellationToken.None));
    }

    [Fact]
    public async Task Finds_a_number_that_is_spelled_with_escapes()
    {
        await chat.Ada.Says("ny skabelon");
        await chat.Ada.Presses("Læs skabelonen", ("content", Files.Leisure.Replace("Hvem er", "\\u0030\\u00310150-5000 er", StringComparison.Ordinal)));

        Assert.Contains("CPR-nummer", chat.Ada.Card.Text, StringComparison.Ordinal);
        Assert.Empty(chat.Templates.All);
    }

    [Fact]
    public async Task Takes_a_pasted_text_and_gives_it_back_to_be_mended()
    {
        await chat.Ada.Says("ny skabelon");
        Assert.Contains("Indsæt skabelonen som JSON eller YAML.", chat.Ada.Card.Text, StringComparison.Ordinal);
        await chat.Ada.Presses("Læs skabelonen", ("content", Files.Leisure.Replace("\"id\": \"fritid\", ", "", StringComparison.Ordinal)));
        Assert.Contains("Linje 1: Feltet »id« mangler.", chat.Ada.Card.Text, StringComparison.Ordinal);
        await chat.Ada.Presses("Læs skabelonen", ("content", Files.Leisure));

        Assert.Contains("Se skabelonen igennem", chat.Ada.Card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_about_a_pasted_number_that_only_looks_like_one()
    {
        await chat.Ada.Says("ny skabelon");
        await chat.Ada.Presses("Læs skabelonen", ("content", Files.Leisure.Replace("Hvem er tilbuddet til?", "Sag 0101505000?", StringComparison.Ordinal)));
        await chat.Ada.Presses("Det er ikke et CPR-nummer – gem");

        Assert.Contains("Se skabelonen igennem", chat.Ada.Card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Makes_the_same_id_the_next_version_if_it_says_something_else()
    {
        await chat.Ada.Attaches(Files.Json(Files.Leisure));
        await chat.Ada.Presses("Gem skabelonen");
        await chat.Ada.Attaches(Files.Json(Files.Leisure.Replace(", \"language\": \"da\"", ", \"version\": 7, \"language\": \"da\"", StringComparison.Ordinal)));
        Assert.Contains("Spørgsmålene er de samme som i version 1.", chat.Ada.Card.Text, StringComparison.Ordinal);
        Assert.Contains("Skabelonen er den samme som version 1. Intet er ændret.", (await chat.Ada.Presses("Gem skabelonen")).Text, StringComparison.Ordinal);

        await chat.Ada.Attaches(Files.Json(Files.LeisureAnew));

        Assert.Contains("Nyt siden version 1\nNye spørgsmål (1)\n– Hvad koster det?\nSpørgsmål, der går ud (1)\n– Hvem er tilbuddet til?\nÆndret ordlyd (1)\n– I hvilken grad er det klart, hvem der gør hvad?\nAndre svarmuligheder (1)\n– Har vi lokaler?", chat.Ada.Card.Text, StringComparison.Ordinal);
        Assert.Contains("Skabelonen er gemt som version 2.", (await chat.Ada.Presses("Gem skabelonen")).Text, StringComparison.Ordinal);
        Assert.Contains("Listen har nu skabelonens version 1.", (await chat.Ada.Presses("Fortryd")).Text, StringComparison.Ordinal);
        Assert.Contains("Listen har nu skabelonens version 2.", (await chat.Ada.Presses("Fortryd")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Belongs_to_the_conversation_of_a_plan_if_she_says_so_and_to_nobody_elses()
    {
        chat.Place = new("tenant", "19:group", PlaceKind.GroupChat);
        await chat.Bo.BeginsAPlan();
        var plan = chat.Plans.All.Single();
        await chat.Ada.Says("plan");
        await chat.Ada.Presses("Fortsæt");
        await chat.Ada.Presses("Kommune");
        chat.Place = Personal("Ada");
        await chat.Ada.Attaches(Files.Json(Files.Leisure));
        Assert.Equal(["Kun mig", "Alle i samtalen med »Familiehuset«"], chat.Ada.Card.ChoicesOf("for"));
        var preview = chat.Ada.Card;
        await chat.Ada.Presses("Gem skabelonen", ("for", plan.Id.Value));
        Assert.Contains("Alle i samtalen med »Familiehuset« kan begynde en plan med den: skriv »ny plan« dér.", chat.Ada.Card.Text, StringComparison.Ordinal);

        chat.Place = new("tenant", "19:group", PlaceKind.GroupChat);
        Assert.Contains("Fritid for alle", (await chat.Bo.Says("ny plan")).ChoicesOf("template"));
        chat.Place = new("tenant", "19:other", PlaceKind.GroupChat);
        Assert.DoesNotContain("Fritid for alle", (await chat.Bo.Says("ny plan")).ChoicesOf("template"));

        // Cai is on no roster, and presses a copy of Ada's button all the same.
        chat.Place = Personal("Cai");
        await chat.Cai.Attaches(Files.Json(Files.Leisure));
        await chat.Cai.Sends(preview.Press("Gem skabelonen", ("for", plan.Id.Value)));
        Assert.Contains("Skabelonen findes ikke, eller den kan ikke bruges herfra.", chat.Cai.Card.Text, StringComparison.Ordinal);
        await chat.Cai.Sends(new JsonObject { ["verb"] = "putTemplate", ["template"] = chat.Templates.All.Single().Key.ToString(), ["from"] = 1 });
        Assert.Contains("Skabelonen findes ikke, eller den kan ikke bruges herfra.", chat.Cai.Card.Text, StringComparison.Ordinal);
        Assert.Equal(1, chat.Templates.All.Single().Current);
    }

    [Fact]
    public async Task Begins_no_plan_where_it_is_not_on_the_list()
    {
        await chat.Ada.Attaches(Files.Json(Files.Leisure));
        await chat.Ada.Presses("Gem skabelonen");
        var key = chat.Templates.All.Single().Key.ToString();
        chat.Place = Personal("Bo");
        await chat.Bo.Says("ny plan");
        await chat.Bo.Presses("Begynd planen", ("title", "Lånt"), ("template", key));

        Assert.Empty(chat.Plans.All);
    }

    [Fact]
    public async Task Can_be_taken_off_the_list_and_brought_back_while_plans_keep_it()
    {
        await BeginsAsync();
        await chat.Ada.Says("egne skabeloner");
        Assert.Contains("Fritid for alle\nVersion 1 · Ada Holm, 5. marts 2026", chat.Ada.Card.Text, StringComparison.Ordinal);
        await chat.Ada.Sends(new JsonObject { ["verb"] = "ownTemplate", ["template"] = chat.Templates.All.Single().Key.ToString() });
        await chat.Ada.Presses("Fjern fra listen");
        var removed = chat.Ada.Card;

        Assert.Contains("Her er ingen egne skabeloner endnu.", (await chat.Ada.Says("egne skabeloner")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Fritid for alle", (await chat.Ada.Says("ny plan")).ChoicesOf("template"));
        Assert.Contains("Hvem er tilbuddet til?", (await chat.Ada.Says("plan")).Text, StringComparison.Ordinal);
        chat.Ada.Card = removed;
        await chat.Ada.Presses("Fortryd");
        Assert.Contains("Fritid for alle", (await chat.Ada.Says("ny plan")).ChoicesOf("template"));
    }

    [Fact]
    public async Task Saves_the_latest_alone_of_what_was_looked_through()
    {
        await chat.Ada.Attaches(Files.Json(Files.Leisure));
        var first = chat.Ada.Card;
        await chat.Ada.Attaches(Files.Json(Files.LeisureAnew));
        chat.Ada.Card = first;

        Assert.Contains("Der er sendt en nyere skabelon siden, og den her er ikke gemt.", (await chat.Ada.Presses("Gem skabelonen")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Danish, "ny skabelon", "Tilføj jeres egen skabelon")]
    [InlineData(Language.Norwegian, "ny mal", "Legg til deres egen mal")]
    [InlineData(Language.English, "new template", "Add your own template")]
    public async Task Is_asked_for_in_every_language(Language language, string words, string heading)
    {
        chat.Ada.Locale = language;
        Assert.Contains(heading, (await chat.Ada.Says(words)).Text, StringComparison.Ordinal);
    }

    private static Place Personal(string name) => new("tenant", $"a:{name}", PlaceKind.Personal);

    private async Task BeginsAsync()
    {
        await chat.Ada.Attaches(Files.Json(Files.Leisure));
        await chat.Ada.Presses("Gem skabelonen");
        await chat.Ada.Presses("Begynd en plan med den");
        await chat.Ada.Presses("Begynd planen", ("title", "Klubben"), ("party2", null));
    }
}
