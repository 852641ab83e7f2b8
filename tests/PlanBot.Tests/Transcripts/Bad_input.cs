using System.Text.Json.Nodes;
using Xunit;

namespace PlanBot.Tests.Transcripts;

/// <summary>Each gets a clear sentence, keeps what was typed, overwrites nobody unseen and loses nothing.</summary>
public sealed class Bad_input
{
    public static TheoryData<string, string> Texts => new()
    {
        { new string('a', 32_000), "Teksten er for lang. Der er plads til 4.000 tegn." },
        { "🙂🙂", "Skriv det gerne med ord." },
        { "---", "Skriv det gerne med ord." },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task A_text_that_is_none_is_explained(string typed, string sentence)
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await ada.BeginsAPlan();

        var card = await ada.Presses("Gem og næste", ("text", typed));

        Assert.Contains(sentence, card.Text, StringComparison.Ordinal);
        Assert.StartsWith(typed[..Math.Min(typed.Length, 10_000)], card.ValueOf("text")!, StringComparison.Ordinal);
        Assert.InRange(card.Json.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).Length * 2, 0, 80 * 1024);
        Assert.Empty((await door.PlanAsync(ada.Plan)).Answers);
    }

    [Fact]
    public async Task An_empty_answer_is_refused()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await ada.BeginsAPlan();

        Assert.Contains("Vælg et svar, eller skriv, hvordan det kommer til udtryk.", (await ada.Presses("Gem og næste")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("שלום, זה הבית")]
    [InlineData("<at>Alle</at> **gratis** [klik her](https://example.org) # &lt;b&gt;")]
    public async Task Other_scripts_and_markup_are_kept_letter_for_letter_and_do_nothing(string title)
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);

        await ada.BeginsAnotherPlan(title);

        Assert.Equal(title, (await door.PlanAsync(ada.Plan)).Title);
        var runs = ada.Card.Json["body"]!.AsArray().Where(element => (string?)element!["type"] == "RichTextBlock").SelectMany(block => block!["inlines"]!.AsArray());
        Assert.Contains(runs, run => (string?)run!["text"] == title);
        Assert.DoesNotContain(ada.Card.Json["body"]!.AsArray(), element => (string?)element!["type"] == "TextBlock" && ((string?)element["text"])!.Contains(title, StringComparison.Ordinal));
        Assert.Null(door.Connector.Posts.Last().Body!["entities"]);
    }

    [Theory]
    [InlineData("0001-01-01", "Frist: vælg en dato mellem år 2000 og 2100.")]
    [InlineData("9999-12-31", "Frist: vælg en dato mellem år 2000 og 2100.")]
    [InlineData("i morgen", "Frist: datoen kan ikke læses. Vælg den i kalenderen.")]
    public async Task A_day_that_is_none_is_explained(string typed, string sentence)
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await ada.BeginsAPlan();
        await ada.Says("nyt initiativ");

        var card = await ada.Presses("Gem", ("title", "Fagdag"), ("ownerName", "leder"), ("deadline", typed));

        Assert.Contains(sentence, card.Text, StringComparison.Ordinal);
        Assert.Equal("Fagdag", card.ValueOf("title"));
    }

    [Fact]
    public async Task A_milestone_after_its_deadline_is_explained()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await ada.BeginsAPlan();
        await ada.Says("nyt initiativ");

        var card = await ada.Presses("Gem", ("title", "Fagdag"), ("ownerName", "leder"), ("deadline", "2026-04-01"), ("milestone2", "Indbydelse"), ("milestoneDate2", "2026-04-02"));

        Assert.Contains("Milepæl 2 ligger efter fristen (1. april 2026). Ret en af de to datoer.", card.Text, StringComparison.Ordinal);
        Assert.Equal("Indbydelse", card.ValueOf("milestone2"));
    }

    [Fact]
    public async Task A_button_of_another_version_says_so_and_gives_back_what_was_typed()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await ada.BeginsAPlan();

        var card = await ada.Sends(new JsonObject { ["verb"] = "saveAnswerV0", ["plan"] = ada.Plan, ["text"] = "Det vil jeg nødigt skrive igen" });

        Assert.Contains("Kortet er blevet for gammelt. Hent et nyt?", card.Text, StringComparison.Ordinal);
        Assert.Contains("Det vil jeg nødigt skrive igen", card.Text, StringComparison.Ordinal);
        Assert.Contains("Overblik", (await ada.Presses("Hent et nyt kort")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"verb":"saveAnswer","plan":"../../etc","question":"T4-Q1","seen":0,"text":"x"}""")]
    [InlineData("""{"verb":"saveAnswer","plan":7,"question":[],"seen":"nul"}""")]
    [InlineData("""{"verb":"showInitiative","initiative":null}""")]
    [InlineData("""{"verb":"chooseLanguage","language":"Klingon"}""")]
    [InlineData("""{"verb":"openPlan","page":-3}""")]
    [InlineData("""{"verb":"openPlan","page":2147483647}""")]
    [InlineData("""{"verb":"history","before":-1}""")]
    [InlineData("""{"verb":"decide","question":"T4-Q99","need":"Yes"}""")]
    [InlineData("""{"verb":"completeInitiative","initiative":"x","completion":"Twice"}""")]
    [InlineData("{}")]
    public async Task Nonsense_data_is_answered_with_a_card(string data)
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await ada.BeginsAPlan();

        Assert.NotEmpty((await ada.Sends(JsonNode.Parse(data)!.AsObject())).Text);
    }

    [Theory]
    [InlineData("cpr 010150-5000", "Teksten ser ud til at indeholde et CPR-nummer. Det er ikke gemt. Fjern tallet, og send igen.")]
    [InlineData("fnr 31123950057", "Teksten ser ud til at indeholde et fødselsnummer. Det er ikke gemt. Fjern tallet, og send igen.")]
    public async Task An_identity_number_is_stopped_in_every_text_and_the_rest_is_kept(string number, string sentence)
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        var text = $"Drengen ({number}) følges op";

        await ada.Says("ny plan");
        await Stopped("title", await ada.Presses("Begynd planen", ("title", text)));
        await ada.BeginsAPlan();
        await Stopped("text", await ada.Presses("Gem og næste", ("text", text)));
        await ada.Says("nyt initiativ");
        await Stopped("milestone7", await ada.Presses("Gem", ("title", "Fagdag"), ("ownerName", "leder"), ("deadline", "2026-04-01"), ("milestone7", text)));
        await Stopped("ownerName", await ada.Presses("Gem", ("milestone7", ""), ("ownerName", text)));
        await ada.Says("eget punkt");
        await Stopped("text", await ada.Presses("Gem", ("text", text)));

        Task Stopped(string field, Talking.ShownCard card)
        {
            Assert.Contains(sentence, card.Text, StringComparison.Ordinal);
            Assert.StartsWith("Drengen (", card.ValueOf(field), StringComparison.Ordinal);
            Assert.EndsWith("••••••) følges op", card.ValueOf(field), StringComparison.Ordinal);
            Assert.DoesNotContain(number[4..], card.Json.ToJsonString(), StringComparison.Ordinal);
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task What_only_looks_like_one_may_be_kept_or_taken_out()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await ada.BeginsAPlan();
        var asked = await ada.Presses("Gem og næste", ("text", "Sag 0101505000"));
        Assert.Equal(["Fjern tallet", "Det er ikke et CPR-nummer – gem"], asked.Buttons.Where(button => !button.StartsWith("Svar", StringComparison.Ordinal)));

        await ada.Presses("Fjern tallet");
        Assert.Equal("Sag ••••••", ada.Card.ValueOf("text"));
        Assert.Empty((await door.PlanAsync(ada.Plan)).Answers);

        ada.Card = asked;
        await ada.Presses("Det er ikke et CPR-nummer – gem");
        Assert.Equal("Sag 0101505000", (await door.PlanAsync(ada.Plan)).Answers.Single().Value.Text);
    }
}
