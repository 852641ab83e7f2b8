using Xunit;

namespace PlanBot.Tests.Transcripts;

public sealed class Walking
{
    [Fact]
    public async Task The_first_card_asks_the_first_question_to_the_letter()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);

        var card = await ada.BeginsAPlan();

        Assert.Contains("Del 1 · 1 af 12", card.Text, StringComparison.Ordinal);
        Assert.Contains(
            "I hvilken grad er det klart for jer, hvilken merværdi I ønsker at opnå med jeres samarbejde, og hvordan kommer det til udtryk?", card.Text, StringComparison.Ordinal);
        Assert.Equal(["I høj grad", "I nogen grad", "Slet ikke", "Ved ikke"], card.ChoicesOf("choice"));
        Assert.Contains("[Hvordan kommer det til udtryk?: ]", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Vis originalteksten", card.Buttons);
        Assert.Equal(["Gem og næste", "Tilbage", "Spring over nu", "Gem og stop"], card.Buttons.Where(button => !button.StartsWith("Svar", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task In_bokmal_the_original_is_one_press_away_and_needs_no_server()
    {
        await using var door = new FrontDoor();
        await door.Talker("Ada", Spot.Group).BeginsAPlan();
        var kai = door.Talker("Kai", Spot.Group, "nb-NO");
        await kai.Says("fortsett");

        var card = await kai.Presses("Kommune");

        Assert.Contains("I hvilken grad er det klart for dere hvilken merverdi dere ønsker å oppnå med samarbeidet deres", card.Text, StringComparison.Ordinal);
        Assert.Contains("Vis originalteksten", card.Buttons);
        Assert.Contains("I hvilken grad er det klart for jer, hvilken merværdi", card.Text, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => card.Press("Vis originalteksten"));
    }

    [Fact]
    public async Task The_seventh_has_its_own_choices_and_two_show_their_sub_text()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await ada.BeginsAPlan();

        Assert.Equal(["Ja, udarbejdet", "Nej, men der er behov", "Nej, ikke behov", "Ved ikke"], (await ada.GoesTo(7)).ChoicesOf("choice"));
        Assert.Contains("Herunder en fælles forståelse for, hvem der har brug for viden? Hvornår? I hvilket omfang? Og hvem der har ansvaret for dette?", (await ada.GoesTo(9)).Text, StringComparison.Ordinal);
        Assert.Contains("Herunder antal, intensitet og varighed, fysiske rammer, etc.", (await ada.GoesTo(13)).Text, StringComparison.Ordinal);
        Assert.Contains("Del 2 · 1 af 11", ada.Card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Back_and_skip_go_by_one_and_the_ends_hold()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await ada.BeginsAPlan();

        Assert.Contains("Del 1 · 2 af 12", (await ada.Presses("Spring over nu")).Text, StringComparison.Ordinal);
        Assert.Contains("Del 1 · 1 af 12", (await ada.Presses("Tilbage")).Text, StringComparison.Ordinal);
        Assert.Contains("Overblik", (await ada.Presses("Tilbage")).Text, StringComparison.Ordinal);
        await ada.GoesTo(23);
        Assert.Contains("Del 1 · 1 af 12", (await ada.Presses("Spring over nu")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_is_not_lost_by_leaving()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await ada.BeginsAPlan();

        await ada.Presses("Spring over nu", ("text", "Vi er næsten enige"));

        Assert.Contains("Det, du har skrevet, er ikke gemt.", ada.Card.Text, StringComparison.Ordinal);
        Assert.Equal("Vi er næsten enige", ada.Card.ValueOf("text"));
        Assert.Contains("Del 1 · 2 af 12", (await ada.Presses("Gå videre uden at gemme")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Days_later_anybody_goes_on_where_the_plan_stands()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await ada.BeginsAPlan();
        await ada.Presses("Gem og næste", ("choice", "high"));
        await ada.Presses("Nej, ikke nødvendigt");
        await ada.Presses("Spring over nu");
        Assert.Contains("Gemt. I kan fortsætte, når I vil.", (await ada.Presses("Gem og stop", ("choice", "high"))).Text, StringComparison.Ordinal);

        door.Time.Advance(TimeSpan.FromDays(9));
        var bo = door.Talker("Bo", Spot.Group);
        await bo.Says("fortsæt");

        Assert.Contains("Del 1 · 4 af 12", (await bo.Presses("Kommune")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_overview_jumps_anywhere_and_locks_nothing()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await ada.BeginsAPlan();

        var overview = await ada.Says("plan");

        Assert.Contains("Del 1 · Forberedelsesfasen", overview.Text, StringComparison.Ordinal);
        Assert.Contains("Del 2 · Driftsfasen", overview.Text, StringComparison.Ordinal);
        Assert.Contains("Del 2 · 11 af 11", (await ada.Presses("Gå til spørgsmål 11 i del 2")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_the_last_answer_the_plan_is_never_called_finished()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Personal("ada"));
        await ada.BeginsAPlan();
        for (var question = 1; question <= 23; question++)
        {
            await ada.Presses("Gem og næste", ("choice", question == 7 ? "drawnUp" : "high"));
            await ada.Presses("Nej, ikke nødvendigt");
        }

        Assert.Contains("Der er svar på alle spørgsmål. I kan altid ændre et svar", ada.Card.Text, StringComparison.Ordinal);
        Assert.Contains("12 af 12 besvaret", ada.Card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("%", ada.Card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_knows_Submit_alone_walks_as_well()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Personal("ada"));
        await ada.BeginsAPlan();

        Assert.Contains("Skal der iværksættes nogen initiativer", (await ada.Submits("Gem og næste", ("choice", "high"))).Text, StringComparison.Ordinal);
        Assert.Contains("Del 1 · 2 af 12", (await ada.Submits("Senere")).Text, StringComparison.Ordinal);
    }
}
