using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using PlanBot.Core.Conversation;
using PlanBot.Core.Plans;
using PlanBot.Tests.Talking;
using Xunit;

namespace PlanBot.Tests.Internal;

/// <summary>It counts, and its own people alone read it: every card is drawn, for the other party, for a guest and for all.</summary>
public sealed class An_internal_answer
{
    private const string Line = "Jordskokker under taget";
    private readonly Chat chat = new();

    [Fact]
    public async Task Is_shown_to_nobody_of_the_other_party_and_on_no_card_for_all()
    {
        await MarkedAsync();
        var before = chat.Shown.Count;

        await EverythingAsync(chat.Bo);
        await EverythingAsync(new Talker("Gæst Dan", chat));
        foreach (var words in Words)
            await chat.Ada.Says(words);
        await chat.Ada.Says("fastgør");
        await chat.Ada.Says("møde");
        await chat.Ada.Sees("T4-Q1");
        var shared = chat.Board;

        Assert.Contains("Internt svar", shared.Text, StringComparison.Ordinal);
        var hers = chat.Ada.Card;
        Assert.Contains(Line, hers.Text, StringComparison.Ordinal);
        Assert.All(chat.Shown.Skip(before).Where(card => card.Text != hers.Text), card => Assert.DoesNotContain("Jordskokker", card.Json.ToJsonString(), StringComparison.OrdinalIgnoreCase));
        Assert.True(chat.Shown.Count - before > 100, $"Only {chat.Shown.Count - before} cards.");
    }

    [Fact]
    public async Task Counts_as_any_other_for_a_guest_too()
    {
        await MarkedAsync();
        var guest = new Talker("Gæst Dan", chat);

        var hers = await StatusAsync(chat.Ada);
        var theirs = await StatusAsync(guest);

        Assert.Contains("Kommune 1 · NGO 1", hers.Text, StringComparison.Ordinal);
        Assert.Contains("Her har I svaret forskelligt", hers.Text, StringComparison.Ordinal);
        Assert.Equal(hers.Text, theirs.Text);
    }

    [Fact]
    public async Task Stays_internal_when_it_is_changed_and_its_earlier_words_with_it()
    {
        await MarkedAsync();
        await chat.Ada.Sees("T4-Q1");
        await chat.Ada.Presses("Gem og stop", ("text", "Nye ord herinde"));

        var history = await chat.Bo.Sends(new() { ["verb"] = "history", ["plan"] = Id });

        Assert.DoesNotContain("Nye ord", history.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Jordskokker", history.Text, StringComparison.Ordinal);
        Assert.Contains("Nye ord", (await chat.Ada.Sends(new() { ["verb"] = "history", ["plan"] = Id })).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_opened_by_its_own_people_alone()
    {
        await MarkedAsync();

        var refused = await chat.Bo.Sends(Mark(isInternal: false));
        Assert.Contains("Kun partens egne folk", refused.Text, StringComparison.Ordinal);
        Assert.True(chat.Plans.All.Single().AnswerOf(new("T4-Q1"), new("1"))!.IsInternal);

        await chat.Ada.Sees("T4-Q1");
        await chat.Ada.Presses("Gør åbent");
        Assert.Contains(Line, (await chat.Bo.Sees("T4-Q1")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_another_party_is_marked_by_the_coordinator_who_can_then_neither_read_nor_replace_it()
    {
        await MarkedAsync();
        await chat.Ada.Sends(Mark(isInternal: true, party: "2"));
        Assert.True(chat.Plans.All.Single().AnswerOf(new("T4-Q1"), new("2"))!.IsInternal);

        await chat.Ada.Sends(new() { ["verb"] = "saveAnswer", ["plan"] = Id, ["question"] = "T4-Q1", ["party"] = "2", ["seen"] = 2, ["choice"] = "none" });

        Assert.Equal("high", chat.Plans.All.Single().AnswerOf(new("T4-Q1"), new("2"))!.Choice);
        Assert.DoesNotContain("Gør åbent", (await chat.Ada.Sends(new() { ["verb"] = "leaveQuestion", ["plan"] = Id, ["question"] = "T4-Q1", ["direction"] = "Party", ["to"] = "2", ["seen"] = 2 })).Buttons);
    }

    [Fact]
    public async Task Keeps_what_was_being_typed_when_it_is_marked()
    {
        await MarkedAsync();
        await chat.Ada.Sees("T4-Q1");

        await chat.Ada.Presses("Gør åbent", ("text", "Halvt skrevet"));

        Assert.Equal("Halvt skrevet", chat.Ada.Card.ValueOf("text"));
    }

    private static readonly string[] Words = ["status", "status som tekst", "plan", "fortsæt", "historik", "alle planer", "årshjul", "pligter", "mangler ansvarlig", "referat"];

    private string Id => chat.Plans.All.Single().Id.Value;

    private async Task MarkedAsync()
    {
        await chat.Ada.BeginsAPlan();
        await chat.Ada.Presses("Gem og stop", ("choice", "none"), ("text", Line));
        await chat.Bo.Sees("T4-Q1");
        await chat.Bo.Presses("NGO");
        await chat.Bo.Presses("Gem og stop", ("choice", "high"));
        await chat.Ada.Sees("T4-Q1");
        await chat.Ada.Presses("Markér som internt");
    }

    private JsonObject Mark(bool isInternal, string party = "1") =>
        new() { ["verb"] = "markInternal", ["plan"] = Id, ["question"] = "T4-Q1", ["party"] = party, ["isInternal"] = isInternal, ["seen"] = 2 };

    private Task<ShownCard> StatusAsync(Talker who) => who.Sends(new() { ["verb"] = "status", ["plan"] = Id });

    /// <summary>Every verb there is but those that say she belongs to the other party, which anybody may say of herself.</summary>
    private async Task EverythingAsync(Talker who)
    {
        foreach (var verb in typeof(Command).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(derived => (string)derived.TypeDiscriminator!))
        {
            await who.Sends(new JsonObject
            {
                ["verb"] = verb,
                ["plan"] = verb == "startPlan" ? "another" : Id,
                ["round"] = verb is "openClarity" or "openPulse" ? $"{verb}-{who.Person.Name}" : "round",
                ["question"] = "T4-Q1",
                ["party"] = "2",
                ["phase"] = verb == "status" ? null : "1",
                ["choice"] = "some",
                ["which"] = "part:1",
                ["number"] = 1,
            });
        }
    }
}
