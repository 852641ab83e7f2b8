using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Clarity;
using PlanBot.Tests.Talking;
using Xunit;

namespace PlanBot.Tests.Plans;

/// <summary>Whatever three people press and type, in whatever order, with old cards and repeated deliveries among it.</summary>
public sealed class Any_walk
{
    private static readonly string[] Words = ["ny plan", "plan", "fortsæt", "status", "mine", "historik", "hjelp", "sprog", "slet plan", "nyt initiativ", "eget punkt", "årshjul", "tjekpunkt", "overtag planen", "mangler ansvarlig", "klarhedsrunde", "min stemme", "puls", "møde", "afslut mødet", "referat", "påmindelser", "mine påmindelser", "stop som ansvarlig", "hvad er status på vejret?"];

    private static readonly string[] Typed =
        ["", "Vi mødes hver måned.", "ÆØÅ æøå", "👍", "<at>alle</at> **fed** [link](http://x)", "שלום עולם", "010150-5000", "0101505000", "9999-12-31", "0001-01-01", "2026-04-01", "2026-03-01", "id-Bo", "high", "none", "uge 41", "Kommune", "Denmark", "da", new('x', 5000)];

    private static readonly string[] Nonsense = ["", "9999-12-31", "0001-01-01", "2026-04-01", "2026-03-01", "2026-03-01T00:00:00Z", "i morgen", "high", "Atlantis"];

    [Fact]
    public void Answers_everything_and_keeps_a_whole_history() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(40).WithEndSize(60), Prop.ForAll<int[]>(moves => WalkAsync(moves).GetAwaiter().GetResult()));

    private static async Task WalkAsync(int[] moves)
    {
        var chat = new Chat();
        var talkers = new[] { chat.Ada, chat.Bo, chat.Cai };
        var sent = new List<(Talker Who, JsonObject Data, string Turn)>();
        await chat.Ada.BeginsAPlan();
        foreach (var move in moves)
        {
            var dice = new Random(move);
            var who = talkers[dice.Next(3)];
            var card = await MoveAsync(chat, who, dice, sent);
            Assert.NotEmpty(card.Text);
            Assert.InRange(card.Json.ToJsonString(new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).Length * 2, 100, 80 * 1024);
            Assert.DoesNotContain("010150-5000", card.Text, StringComparison.Ordinal);
        }

        foreach (var plan in chat.Plans.All)
            IsWhole(plan, chat.Plans.HistoryOf(plan.Id));
    }

    private static async Task<ShownCard> MoveAsync(Chat chat, Talker who, Random dice, List<(Talker Who, JsonObject Data, string Turn)> sent)
    {
        if (sent.Count > 0 && dice.Next(8) == 0)
        {
            // The same activity once more, or the same old button in a new one.
            var (again, data, turn) = sent[dice.Next(sent.Count)];
            var sameDelivery = dice.Next(2) == 0;
            var before = chat.Plans.All.Sum(plan => plan.Version);
            var card = await again.Sends((JsonObject)data.DeepClone(), sameDelivery ? turn : null);
            if (sameDelivery && sent[^1].Turn == turn)
                Assert.Equal(before, chat.Plans.All.Sum(plan => plan.Version));
            return card;
        }

        var buttons = who.Card.Json.Count == 0 ? [] : who.Card.Commands.ToArray();
        if (buttons.Length == 0 || dice.Next(6) == 0)
            return await who.Says(Words[dice.Next(Words.Length)]);
        var pressed = who.Card.Press(
            buttons[dice.Next(buttons.Length)],
            [.. who.Card.Inputs.Where(_ => dice.Next(3) > 0).Select(input => ((string)input["id"]!, (string?)Fill(input, dice)))]);
        var id = chat.NextTurn();
        sent.Add((who, pressed, id));
        return await who.Sends((JsonObject)pressed.DeepClone(), id);
    }

    /// <summary>Anything into a text; into a choice or a date mostly what can be chosen there, and sometimes what cannot.</summary>
    private static string Fill(JsonObject input, Random dice) =>
        (string)input["type"]! == "Input.Text" ? Typed[dice.Next(Typed.Length)]
        : input["choices"]?.AsArray() is { Count: > 0 } choices && dice.Next(5) > 0 ? (string)choices[dice.Next(choices.Count)]!["value"]!
        : Nonsense[dice.Next(Nonsense.Length)];

    private static void IsWhole(Plan plan, IReadOnlyList<HistoryEntry> history)
    {
        Assert.Equal(Enumerable.Range(1, plan.Version), history.Select(entry => entry.Version));
        for (var version = 1; version <= plan.Version; version++)
            Assert.Equal(version, PlanHistory.Replay(plan.Id, history.Take(version)).Version);
        var replayed = PlanHistory.Replay(plan.Id, history);
        Assert.Equal(plan.Answers.OrderBy(pair => pair.Key.ToString(), StringComparer.Ordinal), replayed.Answers.OrderBy(pair => pair.Key.ToString(), StringComparer.Ordinal));
        Assert.Equal(plan.Decisions.OrderBy(pair => pair.Key.Value, StringComparer.Ordinal), replayed.Decisions.OrderBy(pair => pair.Key.Value, StringComparer.Ordinal));
        Assert.All(plan.AllInitiatives.Values, initiative => Assert.True(initiative.SaysTheSameAs(replayed.AllInitiatives[initiative.Id])));
        Assert.Equal(plan.AllOwnQuestions.Values.OrderBy(question => question.Number), replayed.AllOwnQuestions.Values.OrderBy(question => question.Number));
        Assert.All(plan.AllCheckpoints.Values, checkpoint => Assert.True(checkpoint.SaysTheSameAs(replayed.AllCheckpoints[checkpoint.Id])));
        Assert.Equal(plan.Coordinator, replayed.Coordinator);
        Assert.Equal(plan.AllMeetings.OrderBy(pair => pair.Key), replayed.AllMeetings.OrderBy(pair => pair.Key));
        Assert.Equal(Written(plan.AllClarityRounds.Values), Written(replayed.AllClarityRounds.Values));
        Assert.Equal((plan.Title, plan.IsDeleted, plan.Members.Count), (replayed.Title, replayed.IsDeleted, replayed.Members.Count));
    }

    private static IEnumerable<string> Written(IEnumerable<ClarityRound> rounds) => rounds.OrderBy(round => round.Number).Select(round => JsonSerializer.Serialize(round));
}
