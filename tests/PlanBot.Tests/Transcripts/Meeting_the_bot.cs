using PlanBot.Tests.Teams;
using Xunit;

namespace PlanBot.Tests.Transcripts;

public sealed class Meeting_the_bot
{
    [Theory]
    [InlineData("personal")]
    [InlineData("groupChat")]
    [InlineData("channel")]
    public async Task Being_added_gives_one_welcome_that_says_who_added_it(string kind)
    {
        await using var door = new FrontDoor();
        var installed = Activities.Installation("add");
        var joined = Activities.Joined(Activities.Bot);
        var members = Activities.Joined("29:bo", "f:bo");
        foreach (var activity in new[] { installed, joined, members })
            activity["conversation"]!["conversationType"] = kind;

        await Task.WhenAll(door.PostAsync(installed), door.PostAsync(joined), door.PostAsync(members));

        var card = new Talking.ShownCard(Assert.Single(door.Connector.Posts).Body!["attachments"]![0]!["content"]!.AsObject());
        Assert.Contains("Velkommen til PlanBot", card.Text, StringComparison.Ordinal);
        Assert.Contains("Ada har tilføjet PlanBot.", card.Text, StringComparison.Ordinal);
        Assert.Equal(["Ny plan", "Importér en plan", "Hjælp"], card.Buttons);
    }

    [Theory]
    [InlineData("hej", "da-DK", "Det kan du skrive")]
    [InlineData("hei", "nb-NO", "Dette kan du skrive")]
    [InlineData("hi", "en-US", "What you can write")]
    [InlineData("hjælp", "da-DK", "Det kan du skrive")]
    [InlineData("hjelp", "nn-NO", "Dette kan du skrive")]
    [InlineData("help", "en-GB", "What you can write")]
    [InlineData("Hjaelp!", "da", "Det kan du skrive")]
    public async Task A_greeting_and_a_call_for_help_are_answered_with_what_one_can_write(string words, string locale, string heading)
    {
        await using var door = new FrontDoor();

        Assert.Contains(heading, (await door.Talker("Ada", Spot.Personal("ada"), locale).Says(words)).Text, StringComparison.Ordinal);
        Assert.Contains(heading, (await door.Talker("Ada", Spot.Channel, locale).Says(words)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sentence_that_holds_a_commands_word_gets_a_hint_and_never_silence()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);

        var card = await ada.Says("hvad er status på planen?");

        Assert.Contains("Det forstod jeg ikke.", card.Text, StringComparison.Ordinal);
        Assert.Contains("Hjælp", card.Buttons);
    }

    [Fact]
    public async Task Her_language_is_remembered_and_shared_cards_follow_the_plan()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await ada.BeginsAPlan();

        await ada.Says("sprog");
        await ada.Presses("Norsk (bokmål)");

        Assert.StartsWith("Status torsdag den 5. marts 2026", (await ada.Says("status")).Text, StringComparison.Ordinal);
        Assert.Contains("Hvordan kommer det til uttrykk?", (await ada.Presses("Fortsæt")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_in_a_message_is_answered_in_private_and_not_repeated()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);

        var card = await ada.Says("Drengen har cpr 010150-5000");

        Assert.Contains("Slet også din besked i chatten.", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("010150", card.Text, StringComparison.Ordinal);
        Assert.Contains("/conversations/a%3Aprivate/activities", door.Connector.Posts.Last().Path, StringComparison.Ordinal);
    }
}
