using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Templates;
using PlanBot.Tests.Talking;
using Xunit;

namespace PlanBot.Tests.Templates;

/// <summary>Every way through the chooser, pressed button by button.</summary>
public sealed class The_chooser
{
    private static readonly string[] NotAnswers = ["Tilbage", "Vis alle skabeloner", "Fortsæt"];

    [Fact]
    public async Task Comes_to_what_fits_in_five_taps_at_most_on_every_way()
    {
        var chat = new Chat();
        var ways = new List<(string[] Taps, ShownCard Card)>();
        await WalkAsync(chat.Ada, await chat.Ada.Says("vælg skabelon"), [], ways);

        Assert.All(ways, way => Assert.InRange(way.Taps.Length, 2, 5));
        Assert.All(ways, way =>
        {
            var (template, because) = Expected(way.Taps);
            Assert.Equal(template, way.Card.ValueOf("template"));
            Assert.Contains(because, way.Card.Text, StringComparison.Ordinal);
        });

        // Two beginnings with three sharings: developed oneself, unknown, or there already (three times known or not, with support or unknown); and two ends with three sharings.
        Assert.Equal((2 * 3 * (2 + (3 * 2))) + (2 * 3), ways.Count);
    }

    [Theory]
    [InlineData("Ja, effekten er dokumenteret", "Indsatsen findes, og effekten er dokumenteret gennem forskning.")]
    [InlineData("Nej, effekten er ikke dokumenteret", "Indsatsen findes, men effekten er ikke dokumenteret gennem forskning.")]
    [InlineData("Ved ikke", "I ved ikke endnu, hvilken slags indsats det er")]
    public async Task Says_why_and_lists_them_all(string effect, string why)
    {
        var chat = new Chat();
        await chat.Ada.Says("vælg skabelon");
        await chat.Ada.Presses("Vi er i gang");
        await chat.Ada.Presses("Én kommune, flere sektorer");
        await chat.Ada.Presses("Den findes");
        await chat.Ada.Presses(effect);

        var card = await chat.Ada.Presses("Ved ikke");

        Assert.Contains(why, card.Text, StringComparison.Ordinal);
        Assert.Equal(5, card.ChoicesOf("template").Count());
        Assert.Contains("Valget kan ændres senere", card.Text, StringComparison.Ordinal);
        Assert.Equal(effect == "Ved ikke", card.Text.Contains("Sådanne indsatser er velafprøvede", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Goes_back_one_answer_at_a_time()
    {
        var chat = new Chat();
        var first = await chat.Ada.Says("hjelp meg å velge");
        var second = await chat.Ada.Presses("Vi er i gang");
        var third = await chat.Ada.Presses("Én kommune, flere sektorer");
        var fourth = await chat.Ada.Presses("Den findes");
        var fifth = await chat.Ada.Presses("Ved ikke");
        await chat.Ada.Presses("Fortsæt", ("support", "S1,S2"));

        Assert.Equal(fifth.Text, (await chat.Ada.Presses("Tilbage")).Text);
        Assert.Equal(fourth.Text, (await chat.Ada.Presses("Tilbage")).Text);
        Assert.Equal(third.Text, (await chat.Ada.Presses("Tilbage")).Text);
        Assert.Equal(second.Text, (await chat.Ada.Presses("Tilbage")).Text);
        Assert.Equal(first.Text, (await chat.Ada.Presses("Tilbage")).Text);
        Assert.Contains("Begynd en plan", (await chat.Ada.Presses("Tilbage")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_again_when_no_support_is_ticked()
    {
        var chat = new Chat();
        await chat.Ada.Says("vælg skabelon");
        await chat.Ada.Presses("Vi er i gang");
        await chat.Ada.Presses("Flere kommuner eller en region");
        await chat.Ada.Presses("Den findes");
        await chat.Ada.Presses("Ja, effekten er dokumenteret");

        Assert.Contains("Sæt mindst ét kryds, eller vælg »Ved ikke«.", (await chat.Ada.Presses("Fortsæt")).Text, StringComparison.Ordinal);
        Assert.Contains("Sæt mindst ét kryds, eller vælg »Ved ikke«.", (await chat.Ada.Presses("Fortsæt", ("support", "S1,S99"))).Text, StringComparison.Ordinal);
        Assert.Contains("Vores forslag", (await chat.Ada.Presses("Fortsæt", ("support", "S10,S1"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_answers_stand_in_the_form_and_become_answers_of_the_plan()
    {
        var chat = new Chat();
        await chat.Ada.Says("vælg skabelon");
        await chat.Ada.Presses("Vi skal vælge eller starte noget");
        await chat.Ada.Presses("Én kommune, flere sektorer");
        await chat.Ada.Presses("Den findes");
        await chat.Ada.Presses("Ja, effekten er dokumenteret");
        await chat.Ada.Presses("Fortsæt", ("support", "S1,S2"));

        var form = await chat.Ada.Presses("Begynd med den valgte");
        Assert.Equal(("T2", "evidence", "S1,S2", "1"), (form.ValueOf("template"), form.ValueOf("kind"), form.ValueOf("support"), form.ValueOf("answersFor")));
        var kept = await chat.Ada.Presses("Begynd planen", ("support", "S1"));
        Assert.Equal(("evidence", "S1"), (kept.ValueOf("kind"), kept.ValueOf("support")));
        await chat.Ada.Presses("Begynd planen", ("title", "Foreldrekurs"), ("party1", "Alta"), ("party3", "Røde Kors"), ("answersFor", "3"));

        var plan = chat.Plans.All.Single();
        var party = plan.Parties.Single(one => one.Name == "Røde Kors").Id;
        Assert.Equal("T2", plan.Template);
        Assert.Equal(party, plan.PartyOf(chat.Ada.Person.Id));
        Assert.Equal(("evidence", "S1"), (plan.AnswerOf(new QuestionId("T2-Q0"), party)!.Choice, plan.AnswerOf(new QuestionId("T2-W3"), party)!.Choice));
    }

    [Fact]
    public async Task A_party_without_a_name_cannot_be_answered_for()
    {
        var chat = new Chat();
        await chat.Ada.Says("vælg skabelon");
        await chat.Ada.Presses("Vi er i gang");
        await chat.Ada.Presses("Én kommune, flere sektorer");
        await chat.Ada.Presses("Vi udvikler den selv");
        await chat.Ada.Presses("Begynd med den valgte");

        var card = await chat.Ada.Presses("Begynd planen", ("title", "Foreldrekurs"), ("answersFor", "2"));

        Assert.Contains("Part 2 har ikke noget navn.", card.Text, StringComparison.Ordinal);
        Assert.Empty(chat.Plans.All);
    }

    [Fact]
    public async Task Another_template_of_the_list_may_be_taken_instead()
    {
        var chat = new Chat();
        await chat.Ada.Says("skabeloner");

        var form = await chat.Ada.Presses("Begynd med den valgte", ("template", "T5"));

        Assert.Equal("T5", form.ValueOf("template"));
        Assert.DoesNotContain(form.Inputs, input => (string)input["id"]! == "kind");
    }

    [Theory]
    [InlineData("velg mal", Language.Norwegian, "Hvor er dere nå?")]
    [InlineData("hjælp mig med at vælge", Language.Danish, "Hvor er I nu?")]
    [InlineData("choose template", Language.English, "Where are you now?")]
    public async Task Is_asked_for_in_words(string words, Language language, string question)
    {
        var chat = new Chat();
        chat.Ada.Locale = language;

        Assert.Contains(question, (await chat.Ada.Says(words)).Text, StringComparison.Ordinal);
    }

    private static async Task WalkAsync(Talker ada, ShownCard card, string[] taps, List<(string[] Taps, ShownCard Card)> ways)
    {
        if (card.Text.Contains("Vores forslag", StringComparison.Ordinal))
        {
            ways.Add((taps, card));
            return;
        }

        foreach (var answer in card.Buttons.Except(NotAnswers).ToArray())
        {
            ada.Card = card;
            await WalkAsync(ada, await ada.Presses(answer), [.. taps, answer], ways);
        }

        if (!card.Buttons.Contains("Fortsæt"))
            return;
        ada.Card = card;
        await WalkAsync(ada, await ada.Presses("Fortsæt", ("support", "S1,S4")), [.. taps, "S1"], ways);
    }

    /// <summary>The table of results, read anew; whom the plan is shared with weighs more than what it is about.</summary>
    private static (string Template, string Because) Expected(string[] taps) =>
        taps[0] == "Vi vil bare reflektere sammen" ? ("T3", "I vil reflektere sammen.")
        : taps[1] == "Kommune og frivillig organisation (NGO)" ? ("T4", "En kommune og en NGO laver planen sammen.")
        : taps[0] == "Modellen er færdig og skal tages i brug" ? ("T5", "Modellen er færdig og skal tages i brug.")
        : taps[2] == "Vi udvikler den selv" ? ("T2", "I udvikler selv indsatsen.")
        : taps[2] == "Ved ikke" || taps[3] == "Ved ikke" ? ("T2", "I ved ikke endnu, hvilken slags indsats det er")
        : taps[3] == "Ja, effekten er dokumenteret" ? ("T2", "Indsatsen findes, og effekten er dokumenteret gennem forskning.")
        : ("T2", "Indsatsen findes, men effekten er ikke dokumenteret gennem forskning.");
}
