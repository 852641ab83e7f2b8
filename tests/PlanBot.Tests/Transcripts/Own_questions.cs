using Xunit;

namespace PlanBot.Tests.Transcripts;

public sealed class Own_questions
{
    private const string Transport = "I hvilken grad har vi en plan for transport til aktiviteterne?";

    [Fact]
    public async Task Are_counted_flagged_and_answered_like_any_other()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await ada.BeginsAPlan();
        await ada.Says("eget punkt");
        await ada.Presses("Gem", ("text", Transport));
        Assert.Contains("0 af 12 besvaret", ada.Card.Text, StringComparison.Ordinal);
        Assert.Contains($"12. {Transport}\nTilføjet af jer", ada.Card.Text, StringComparison.Ordinal);

        await ada.Presses("Gå til spørgsmål 12 i del 2");

        Assert.Contains("Del 2 · 12 af 12 · Tilføjet af jer", ada.Card.Text, StringComparison.Ordinal);
        Assert.Contains("Skal der iværksættes nogen initiativer", (await ada.Presses("Gem og næste", ("choice", "some"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Are_renamed_removed_and_brought_back_with_their_answers()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await ada.BeginsAPlan();
        await ada.Says("eget punkt");
        await ada.Presses("Gem", ("text", Transport), ("phase", "1"));
        await ada.Presses("Gå til spørgsmål 13 i del 1");
        await ada.Presses("Gem og stop", ("choice", "high"));
        await ada.Presses("Gå til spørgsmål 13 i del 1");

        await ada.Presses("Ret eget punkt");
        await ada.Presses("Gem", ("text", "Har vi en bus?"));
        await ada.Presses("Gå til spørgsmål 13 i del 1");
        await ada.Presses("Ret eget punkt");
        await ada.Presses("Fjern punktet");
        var removed = ada.Card;
        Assert.DoesNotContain("Har vi en bus?", (await ada.Says("plan")).Text, StringComparison.Ordinal);
        ada.Card = removed;
        await ada.Presses("Fortryd");

        Assert.Contains("13. Har vi en bus?", ada.Card.Text, StringComparison.Ordinal);
        Assert.Equal("high", (await ada.Presses("Gå til spørgsmål 13 i del 1")).ValueOf("choice"));
    }

    [Fact]
    public async Task Cannot_stand_in_for_one_of_the_templates()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await ada.BeginsAPlan();
        await ada.Says("eget punkt");
        var data = ada.Card.Press("Gem", ("text", "Noget andet?"));
        data["question"] = "T4-Q1";

        Assert.Contains("Det findes ikke længere i planen.", (await ada.Sends(data)).Text, StringComparison.Ordinal);
        Assert.Empty((await door.PlanAsync(ada.Plan)).AllOwnQuestions);
    }
}
