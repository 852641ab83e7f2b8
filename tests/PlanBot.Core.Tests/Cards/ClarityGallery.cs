using System.Text.Json;
using System.Text.Json.Nodes;
using PlanBot.Core.Conversation;
using PlanBot.Core.Conversation.Reading;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Tests.Talking;

namespace PlanBot.Tests.Cards;

/// <summary>A clarity round and a pulse from the form to the spread, and a meeting from its start to its minutes.</summary>
internal sealed class ClarityGallery(Language language)
{
    private static readonly string[] People = ["Ada Holm", "Bo Lind", "Cai Vik", "Dan Bech", "Eva Friis"];

    private readonly Phrases say = Phrases.In(language);
    private readonly Dictionary<string, ShownCard> cards = [];
    private Chat chat = new();

    private Plan Plan => chat.Plans.All.Single();

    public static async Task<IReadOnlyDictionary<string, ShownCard>> PaintAsync(Language language)
    {
        var gallery = new ClarityGallery(language);
        await gallery.RoundAsync();
        await gallery.PulseAsync();
        await gallery.MeetingAsync();
        return gallery.cards;
    }

    private async Task RoundAsync()
    {
        await BeginAsync("T4", say.Ngo);
        await PressAsync(chat.Ada, new AskParty(new("T4-Q1")));
        await chat.Ada.Presses(say.Municipality);
        await chat.Ada.Presses(say.SaveAndNext, ("choice", "some"));
        cards.Add("clarity-none", await PressAsync(chat.Bo, new AskClarity()));
        cards.Add("clarity-form", await PressAsync(chat.Ada, new AskClarity()));
        var form = chat.Ada.Card.Press(say.OpenClarity);
        form.Remove("which");
        cards.Add("clarity-form-nothing", await chat.Ada.Sends(form));
        cards.Add("clarity-opened", await chat.Ada.Presses(say.OpenClarity, ("questions", "T4-Q1,T4-Q2,T4-Q7")));
        cards.Add("clarity-shared-empty", chat.Board);

        chat.Bo.Card = chat.Board;
        cards.Add("voice-party", await chat.Bo.Presses(say.AnswerPrivately));
        cards.Add("voice-in-a-group", await chat.Bo.Presses(Plan.Parties[0].Name));
        cards.Add("voice-in-a-group-saved", await chat.Bo.Presses(say.High));
        await PressAsync(chat.Bo, new AnswerClarity(Round) { Question = new("T4-Q1") });
        cards.Add("voice-in-a-group-answered", chat.Bo.Card);
        cards.Add("voice-elsewhere", await chat.Bo.Says("my voice"));
        cards.Add("clarity-shared", (await Shared(chat.Ada, new ShowClarity())).Board);

        var alone = chat.Bo.InPrivate;
        cards.Add("voice", await alone.Says("my voice"));
        cards.Add("voice-number", await alone.Presses(say.Some, ("line", "Nina 010150-5000 følges op")));
        cards.Add("voice-suspect", await alone.Presses(say.Some, ("line", "Sag 0101505000")));
        await PressAsync(alone, new AnswerClarity(Round));
        cards.Add("voice-own-choices", await alone.Presses(say.Some, ("line", "Vi ser to målgrupper.")));
        cards.Add("voice-answered", await alone.Presses(say.Back));
        cards.Add("voice-withdrawn", await alone.Presses(say.WithdrawAnswer));
        await alone.Presses(say.Some, ("line", "Vi ser to målgrupper."));
        cards.Add("voice-through", await alone.Presses(say.DontKnow));

        foreach (var (name, party, choices) in new[] { ("Ada Holm", 0, new[] { "high", "none", "drawnUp" }), ("Cai Vik", 0, ["high", "some", "needed"]), ("Dan Bech", 1, ["none", "none", "needed"]) })
        {
            var who = chat.Another(name);
            who.Locale = language;
            await PressAsync(who, new JoinClarity(Round, Plan.Parties[party].Id));
            foreach (var (question, choice) in Plan.OpenRound!.Questions.Zip(choices))
                await PressAsync(who.InPrivate, new GiveVoice(Round, question, choice) { Line = $"{name[..1]}. …" });
        }

        cards.Add("clarity-shared-all", chat.Board);
        cards.Add("clarity-coordinator-only", await PressAsync(chat.Bo, new CloseClarity(Round)));
        cards.Add("clarity-call-off", await PressAsync(chat.Ada, new CallOffClarity(Round)));
        await PressAsync(chat.Another("Eva Friis"), new JoinClarity(Round, Plan.Parties[1].Id));
        cards.Add("clarity-close", await PressAsync(chat.Ada, new CloseClarity(Round)));
        cards.Add("spread", await chat.Ada.Presses(say.CloseRound));
        cards.Add("clarity-shared-closed", chat.Board);
        alone.Card = cards["voice"];
        cards.Add("voice-too-late", await alone.Presses(say.Some, ("line", "Vi nåede det ikke.")));
        cards.Add("clarity-none-now", await PressAsync(chat.Bo, new AskClarity()));
        await PressAsync(chat.Ada, new OpenClarity(new("again")) { Which = "part:1" });
        cards.Add("clarity-called-off", await PressAsync(chat.Ada, new CallOffClarity(new("again"), Confirmed: true)));
        cards.Add("clarity-history", await PressAsync(chat.Ada, new ShowHistory()));
    }

    private async Task PulseAsync()
    {
        await BeginAsync("T5");
        cards.Add("pulse-form", await PressAsync(chat.Ada, new AskPulse()));
        await chat.Ada.Presses(say.OpenPulse);
        cards.Add("pulse-shared", chat.Board);
        cards.Add("pulse-question", await PressAsync(chat.Bo, new AnswerClarity(Round)));
        foreach (var name in People)
            await PulsesAsync(chat.Another(name));
        await PressAsync(chat.Ada, new CloseClarity(Round));
        cards.Add("pulse-spread", chat.Ada.Card.Buttons.Contains(say.CloseRound) ? await chat.Ada.Presses(say.CloseRound) : chat.Ada.Card);
        cards.Add("pulse-again", await PressAsync(chat.Ada, new AskPulse()));
        await chat.Ada.Presses(say.OpenPulse);
        foreach (var name in People.Take(4))
            await PulsesAsync(chat.Another(name));
        cards.Add("pulse-too-few", await PressAsync(chat.Ada, new CloseClarity(Round, Confirmed: true)));
    }

    private async Task PulsesAsync(Talker who)
    {
        foreach (var question in Plan.OpenRound!.Questions)
            await PressAsync(who, new GiveVoice(Round, question, who.Person.Name[0] == 'B' ? "some" : "high"));
    }

    private async Task MeetingAsync()
    {
        await BeginAsync("T4", say.Ngo);
        await PressAsync(chat.Ada, new AskParty(new("T4-Q1")));
        await chat.Ada.Presses(say.Municipality);
        cards.Add("minutes-none", await PressAsync(chat.Ada, new ShowMinutes()));
        cards.Add("meeting-started", await PressAsync(chat.Ada, new StartMeeting()));
        cards.Add("meeting-board-unanswered", chat.Board);
        cards.Add("meeting-second-start", await PressAsync(chat.Bo, new StartMeeting()));
        await chat.Ada.Presses(say.AnswerThis);
        await chat.Ada.Presses(say.SaveAndNext, ("choice", "some"), ("text", "Vi taler om det på møder."));
        cards.Add("meeting-board", chat.Board);
        await chat.Ada.Presses(say.Yes);
        await chat.Ada.Presses(say.Save, ("title", "Forandringsteoriworkshop"), ("ownerName", "projektleder"), ("deadline", "2027-03-15"));
        await PressAsync(chat.Ada, new ShowQuestion(new("T4-Q2")));
        await chat.Ada.Presses(say.SaveAndNext, ("choice", "high"));
        await chat.Ada.Presses(say.NoNotNecessary);
        chat.Bo.Card = chat.Board;
        cards.Add("meeting-not-driving", await chat.Bo.Presses(say.NextQuestion));
        cards.Add("meeting-taken-over", await chat.Bo.Presses(say.TakeOverMeeting));
        cards.Add("minutes-so-far", await PressAsync(chat.Ada, new ShowMinutes()));
        cards.Add("minutes", await chat.Bo.Presses(say.EndMeeting));
        cards.Add("meeting-board-ended", chat.Board);
        chat.Bo.Card = cards["meeting-board"];
        cards.Add("meeting-over", await chat.Bo.Presses(say.NextQuestion));
        await PressAsync(chat.Ada, new StartMeeting());
        cards.Add("minutes-empty", await chat.Ada.Presses(say.EndMeeting));
    }

    private RoundId Round => Plan.AllClarityRounds.Values.MaxBy(round => round.Number)!.Id;

    private async Task BeginAsync(string template, string party2 = "")
    {
        chat = new();
        foreach (var talker in new[] { chat.Ada, chat.Bo, chat.Cai })
            talker.Locale = language;
        await chat.Ada.Says("new plan");
        await chat.Ada.Presses(say.StartPlan, ("template", template), ("title", "Familiehuset"), ("party2", party2));
    }

    private async Task<Chat> Shared(Talker who, PlanCommand command)
    {
        await PressAsync(who, command);
        return chat;
    }

    private Task<ShownCard> PressAsync(Talker who, PlanCommand command) =>
        who.Sends((JsonObject)JsonNode.Parse(JsonSerializer.Serialize<Command>(command with { Plan = Plan.Id }, CommandJson.Default.Command))!);
}
