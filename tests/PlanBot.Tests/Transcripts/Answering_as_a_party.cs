using Xunit;

namespace PlanBot.Tests.Transcripts;

public sealed class Answering_as_a_party
{
    [Fact]
    public async Task Both_answers_stand_side_by_side_and_the_difference_is_said_kindly()
    {
        await using var door = new FrontDoor();
        var (ada, bo) = (door.Talker("Ada", Spot.Group), door.Talker("Bo", Spot.Group));
        await ada.BeginsAPlan();
        await ada.GoesTo(6);
        await ada.Presses("Gem og stop", ("choice", "high"), ("text", "Aftalen ligger klar."));
        await bo.Says("fortsæt");
        await bo.Presses("NGO");
        await bo.GoesTo(6);

        var card = await bo.Presses("Gem og næste", ("choice", "some"));

        Assert.Contains("Kommune: I høj grad. Aftalen ligger klar.", card.Text, StringComparison.Ordinal);
        Assert.Contains("NGO: I nogen grad", card.Text, StringComparison.Ordinal);
        Assert.Contains("I har svaret forskelligt. Det kan være et tegn på, at I mangler fælles klarhed. Vil I sætte et initiativ i gang?", card.Text, StringComparison.Ordinal);
        Assert.Equal(["Ja", "Nej, ikke nødvendigt", "Senere", "Tilbage"], card.Buttons);
    }

    [Fact]
    public async Task The_coordinator_may_answer_on_behalf_and_it_is_marked()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await ada.BeginsAPlan();

        await ada.Presses("Svar på vegne af NGO");
        Assert.Contains("Du svarer på vegne af NGO.", ada.Card.Text, StringComparison.Ordinal);
        await ada.Presses("Gem og næste", ("choice", "some"));

        Assert.Contains("Ada på partens vegne, 5. marts 2026 kl. 14.05", ada.Card.Text, StringComparison.Ordinal);
        Assert.True((await door.PlanAsync(ada.Plan)).Answers.Single().Value.OnBehalf);
    }

    [Fact]
    public async Task Nobody_else_may_whatever_her_card_says()
    {
        await using var door = new FrontDoor();
        var (ada, bo) = (door.Talker("Ada", Spot.Group), door.Talker("Bo", Spot.Group));
        var adas = await ada.BeginsAPlan();
        await bo.Says("fortsæt");
        await bo.Presses("NGO");
        Assert.DoesNotContain(bo.Card.Buttons, button => button.StartsWith("Svar på vegne", StringComparison.Ordinal));

        // Ada's card, which answers for the municipality, pressed by Bo.
        bo.Card = adas;
        var card = await bo.Presses("Gem og næste", ("choice", "none"), ("text", "Det ser vi ikke."));

        Assert.Contains("Du svarer for NGO. Se teksten igennem, og gem.", card.Text, StringComparison.Ordinal);
        Assert.Equal(("none", "Det ser vi ikke."), (card.ValueOf("choice"), card.ValueOf("text")));
        Assert.Empty((await door.PlanAsync(ada.Plan)).Answers);
        await bo.Presses("Gem og næste");
        Assert.Equal("2", (await door.PlanAsync(ada.Plan)).Answers.Single().Key.Party.Value);
    }

    [Fact]
    public async Task Whoever_answers_first_is_asked_for_whom_and_keeps_her_words()
    {
        await using var door = new FrontDoor();
        var (ada, bo) = (door.Talker("Ada", Spot.Group), door.Talker("Bo", Spot.Group));
        bo.Card = await ada.BeginsAPlan();

        await bo.Presses("Gem og næste", ("choice", "some"), ("text", "Vi er i tvivl."));
        Assert.Contains("Hvem svarer du for?", bo.Card.Text, StringComparison.Ordinal);
        var card = await bo.Presses("NGO");

        Assert.Equal(("some", "Vi er i tvivl."), (card.ValueOf("choice"), card.ValueOf("text")));
        await bo.Presses("Gem og næste");
        Assert.Equal("Vi er i tvivl.", (await door.PlanAsync(ada.Plan)).Answers.Single().Value.Text);
    }

    [Fact]
    public async Task A_wrong_choice_of_party_is_put_right_and_loses_nothing()
    {
        await using var door = new FrontDoor();
        var (ada, bo) = (door.Talker("Ada", Spot.Group), door.Talker("Bo", Spot.Group));
        await ada.BeginsAPlan();
        await bo.Says("fortsæt");
        await bo.Presses("Kommune");

        await bo.Presses("Svar for en anden part", ("choice", "some"), ("text", "Vi er i tvivl."));
        await bo.Presses("NGO");

        Assert.Contains("Du svarer for NGO.", bo.Card.Text, StringComparison.Ordinal);
        Assert.Equal(("some", "Vi er i tvivl."), (bo.Card.ValueOf("choice"), bo.Card.ValueOf("text")));
    }

    [Fact]
    public async Task With_one_party_nobody_is_asked()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Personal("ada"));
        await ada.Says("ny plan");
        await ada.Presses("Begynd planen", ("title", "Familiehuset"), ("party2", ""));

        var card = await ada.Presses("Fortsæt");

        Assert.Contains("Del 1 · 1 af 12", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Du svarer for", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_colleagues_words_are_never_overwritten_unseen()
    {
        await using var door = new FrontDoor();
        var (ada, bo) = (door.Talker("Ada", Spot.Group), door.Talker("Bo", Spot.Group));
        await ada.BeginsAPlan();
        await bo.Says("fortsæt");
        await bo.Presses("Kommune");
        await bo.Presses("Gem og stop", ("choice", "high"), ("text", "Bo har skrevet det her."));

        await ada.Presses("Gem og næste", ("choice", "none"), ("text", "Ada har skrevet det her."));

        Assert.Contains("Bo har lige ændret svaret. Se det, før du gemmer.", ada.Card.Text, StringComparison.Ordinal);
        Assert.Contains("Kommune: I høj grad. Bo har skrevet det her.", ada.Card.Text, StringComparison.Ordinal);
        Assert.Equal("Ada har skrevet det her.", ada.Card.ValueOf("text"));
        Assert.Equal("Bo har skrevet det her.", (await door.PlanAsync(ada.Plan)).Answers.Single().Value.Text);
        await ada.Presses("Gem og næste");
        Assert.Equal("Ada har skrevet det her.", (await door.PlanAsync(ada.Plan)).Answers.Single().Value.Text);
    }
}
