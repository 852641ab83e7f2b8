using Xunit;

namespace PlanBot.Tests.Transcripts;

public sealed class Deciding
{
    [Theory]
    [InlineData("none", true)]
    [InlineData("some", true)]
    [InlineData("dontKnow", true)]
    [InlineData("high", false)]
    public async Task An_unclear_answer_gets_the_gentle_hint_first(string choice, bool hint)
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await ada.BeginsAPlan();

        var card = await ada.Presses("Gem og næste", ("choice", choice));

        Assert.Equal(hint, card.Text.Contains("Det kan være et tegn på, at I mangler fælles klarhed.", StringComparison.Ordinal));
        Assert.Contains("Skal der iværksættes nogen initiativer for at opnå klarhed?", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_is_kept_with_name_and_date_and_never_asked_again()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await ada.BeginsAPlan();
        await ada.Presses("Gem og næste", ("choice", "none"));
        Assert.Contains("Del 1 · 2 af 12", (await ada.Presses("Nej, ikke nødvendigt")).Text, StringComparison.Ordinal);

        await ada.Presses("Tilbage");
        Assert.Contains("Initiativ ikke nødvendigt (Ada, 5. marts 2026)", ada.Card.Text, StringComparison.Ordinal);

        Assert.Contains("Del 1 · 2 af 12", (await ada.Presses("Gem og næste", ("choice", "some"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Later_is_asked_again_with_the_next_answer_and_can_be_settled_any_time()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await ada.BeginsAPlan();
        await ada.Presses("Gem og næste", ("choice", "none"));
        await ada.Presses("Senere");
        Assert.Contains("Tag stilling", (await ada.Says("plan")).Text, StringComparison.Ordinal);

        await ada.GoesTo(1);
        await ada.Presses("Tag stilling");

        Assert.Contains("Tilføj initiativ", (await ada.Presses("Ja")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_needed_agreement_suggests_the_initiative()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await ada.BeginsAPlan();
        await ada.GoesTo(7);
        await ada.Presses("Gem og næste", ("choice", "needed"));

        Assert.Equal("Udarbejde samarbejdsaftale", (await ada.Presses("Ja")).ValueOf("title"));
    }
}
