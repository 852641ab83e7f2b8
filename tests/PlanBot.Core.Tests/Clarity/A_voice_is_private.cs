using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using PlanBot.Core.Conversation;
using PlanBot.Core.Conversation.Reading;
using PlanBot.Core.Plans;
using PlanBot.Tests.Talking;
using Xunit;

namespace PlanBot.Tests.Clarity;

/// <summary>
/// The same conversation twice, in which one person answers differently. Whatever anybody else says or presses, as whoever, wherever and
/// however, she sees the same cards both times: nothing can be learned of that answer.
/// </summary>
public sealed class A_voice_is_private
{
    private const string Line = "Blåbærsuppe på taget";

    private static readonly Place[] Places =
    [
        new("tenant", "19:group", PlaceKind.GroupChat), new("tenant", "19:channel", PlaceKind.Channel), new("tenant", "19:elsewhere", PlaceKind.GroupChat), new("tenant", "a:own", PlaceKind.Personal),
    ];

    [Fact]
    public async Task Whatever_others_say_or_press_they_see_the_same_whichever_it_was()
    {
        var (one, plans) = await SeenAsync("none", Line);
        var (other, _) = await SeenAsync("high", null);

        Assert.True(one.Count > 3000, $"Only {one.Count} cards.");
        Assert.Equal(other, one);
        Assert.DoesNotContain(one, card => card.Contains("Blåbær", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("Blåbær", plans, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Every_verb_of_the_union_is_tried()
    {
        Assert.Contains("giveVoice", Verbs);
        Assert.Contains("history", Verbs);
        Assert.Contains("min stemme", Words);
        Assert.True(Verbs.Count > 60 && Words.Count > 100);
    }

    private static IReadOnlyList<string> Verbs { get; } =
        [.. typeof(Command).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(derived => (string)derived.TypeDiscriminator!)];

    private static IReadOnlyList<string> Words { get; } =
        [.. ((Dictionary<string, Func<Command>>)typeof(CommandReader).Assembly.GetType("PlanBot.Core.Conversation.Reading.CommandWords")!.GetField("Commands", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!).Keys];

    /// <returns>All that others saw, and all that the plans and their histories hold in the end.</returns>
    private static async Task<(IReadOnlyList<string> Cards, string Plans)> SeenAsync(string choice, string? line)
    {
        var round = await RoundChat.OpenAsync("T4-Q1,T4-Q2");
        var chat = round.Chat;
        chat.Plans.Put(round.Plan with { Places = [.. Places[..2]] });
        await round.AnswersAsync("Ada Holm", "Kommune", "I nogen grad");
        var bo = await round.ComesAsync("Bo Lind", "NGO");
        await bo.Sends((JsonObject)JsonNode.Parse(JsonSerializer.Serialize<Command>(
            new GiveVoice(round.Round.Id, new("T4-Q1"), choice) { Plan = round.Plan.Id, Line = line }, CommandJson.Default.Command))!);
        Assert.Equal(choice, chat.Voices.All.Single(voice => voice.By == bo.Person.Id).Choice);

        var seen = new List<string> { chat.Board.Json.ToJsonString() };
        Talker[] others = [chat.Ada, chat.Another("Eva Friis"), chat.Another("Ulv Ukendt")];
        foreach (var words in Words)
            await EverywhereAsync((_, _) => CommandReader.OfWords(words), Manner.Typed);
        foreach (var confirmed in new[] { false, true })
        {
            foreach (var verb in Verbs)
            {
                var data = Data(round, verb, confirmed);
                await EverywhereAsync((_, _) => CommandReader.OfData(data), Manner.Pressed);
                await EverywhereAsync((_, _) => CommandReader.OfData(data), Manner.Typed);
            }
        }

        // The coordinator has closed the round on the way.
        Assert.DoesNotContain(chat.Voices.All, voice => voice.By == bo.Person.Id);
        var kept = chat.Plans.All.SelectMany(plan => chat.Plans.HistoryOf(plan.Id).Select(entry => JsonSerializer.Serialize(entry)).Append(JsonSerializer.Serialize(plan.AllClarityRounds.Values)));
        return (seen, string.Join('\n', kept));

        async Task EverywhereAsync(Func<Talker, Place, Command> command, Manner manner)
        {
            foreach (var who in others)
            {
                foreach (var place in Places)
                {
                    var card = await chat.HandleAsync(new(chat.NextTurn(), who.Person, place with { Conversation = place.Kind == PlaceKind.Personal ? who.Person.Id.Value : place.Conversation }, manner, who.Locale, chat.Now), command(who, place));
                    seen.Add(card.Json.ToJsonString());
                    seen.AddRange(chat.Shared.Select(_ => chat.Board.Json.ToJsonString()));
                }
            }
        }
    }

    /// <summary>A button with everything in it that any button of the round might say.</summary>
    private static JsonElement Data(RoundChat round, string verb, bool confirmed) => JsonSerializer.SerializeToElement(new Dictionary<string, object>
    {
        ["verb"] = verb,
        ["plan"] = verb == "startPlan" ? "another" : round.Plan.Id.Value,
        ["round"] = verb is "openClarity" or "openPulse" ? $"{verb}-{confirmed}" : round.Plan.AllClarityRounds.Values.MinBy(one => one.Number)!.Id.Value,
        ["question"] = "T4-Q1",
        ["party"] = "2",
        ["by"] = "id-Bo",
        ["person"] = "id-Bo",
        ["choice"] = "some",
        ["which"] = "part:1",
        ["number"] = 1,
        ["confirmed"] = confirmed,
    });
}
