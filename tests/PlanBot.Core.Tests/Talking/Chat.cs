using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Conversation.Reading;
using PlanBot.Core.Documents;
using PlanBot.Core.Languages;
using PlanBot.Core.Nudges;
using PlanBot.Core.Nudges.Settings;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Reports.Documents;
using PlanBot.Core.Templates;
using PlanBot.Core.Templates.Own;

namespace PlanBot.Tests.Talking;

/// <summary>A conversation in memory, with a clock that stands still and people who talk in turn.</summary>
public sealed class Chat : IRoster, IPreferences, IYamlReader, IDocumentLinks, INudgePreferences, INudgeLedger
{
    private readonly Dictionary<PersonId, Language> languages = [];
    private readonly Conversation conversation;
    private readonly List<ShownCard> shown = [];
    private int turns;

    /// <param name="graph">Null: PlanBot without Graph.</param>
    public Chat(FakeGraph? graph = null, ClientOptions? options = null)
    {
        var client = options ?? new ClientOptions();
        conversation = new Conversation(Plans, new TemplateShelf(new TemplateLibrary(), Templates), this, this, this, client, this, Voices, this, this, Marks, graph, graph, graph, graph);
        InOtherChats = new(Plans, new TemplateShelf(new TemplateLibrary(), Templates), this, this, client);
        Ada = new("Ada Holm", this);
        Bo = new("Bo Lind", this);
        Cai = new("Cai Vik", this);
        Members = [Ada.Person, Bo.Person, Cai.Person];
    }

    public InOtherChats InOtherChats { get; }

    public MemoryPlans Plans { get; } = new();

    public MemoryMarks Marks { get; } = new();

    public MemoryTemplates Templates { get; } = new();

    /// <summary>The card that everybody sees, as it was shown last, and where.</summary>
    public ShownCard Board { get; private set; } = new([]);

    /// <summary>What the last turn showed to everybody; empty where it left that as it was.</summary>
    public IReadOnlyList<SharedCard> Shared { get; private set; } = [];

    /// <summary>Every card there was, for one reader and for all.</summary>
    public IReadOnlyList<ShownCard> Shown => shown;

    public MemoryVoices Voices { get; } = new();

    /// <summary>Thursday 5 March 2026, 14.05 in Copenhagen and Oslo.</summary>
    public DateTimeOffset Now { get; set; } = new(2026, 3, 5, 13, 5, 0, TimeSpan.Zero);

    public Place Place { get; set; } = new("tenant", "19:group", PlaceKind.GroupChat);

    public Talker Ada { get; }

    public Talker Bo { get; }

    public Talker Cai { get; }

    /// <summary>Who is in every conversation, as Teams last said.</summary>
    public ImmutableArray<Person> Members { get; set; }

    public ImmutableArray<Person> MembersOf(Place place) => Members;

    /// <summary>As if the same people were somewhere else: in a chat of their own each.</summary>
    public static Place Alone(Talker who) => new("tenant", $"a:{who.Person.Name}", PlaceKind.Personal);


    public ValueTask<Language?> LanguageOfAsync(string tenant, PersonId person, CancellationToken cancellationToken) =>
        ValueTask.FromResult(languages.TryGetValue(person, out var language) ? language : (Language?)null);

    public Task ChooseLanguageAsync(string tenant, PersonId person, Language language, CancellationToken cancellationToken)
    {
        languages[person] = language;
        return Task.CompletedTask;
    }

    /// <summary>YAML is the host's, and tested there; here every text that is not JSON is none.</summary>
    ReceivedDocument IYamlReader.Read(byte[] utf8) => new ReceivedDocument.Broken(1, "no YAML here");

    public Uri? Page(string path) => new($"https://planbot.test{path}");

    /// <summary>What people chose about reminders.</summary>
    public Dictionary<PersonId, PersonalNudges> Reminders { get; } = [];

    /// <summary>What the ledger holds.</summary>
    public IList<NudgeRecord> Records { get; } = new List<NudgeRecord>();

    public Heartbeat? Heartbeat { get; set; }

    public ValueTask<PersonalNudges> NudgesOfAsync(string tenant, PersonId person, CancellationToken cancellationToken) => ValueTask.FromResult(Reminders.GetValueOrDefault(person, PersonalNudges.Usual));

    public Task ChooseNudgesAsync(string tenant, PersonId person, PersonalNudges nudges, CancellationToken cancellationToken)
    {
        Reminders[person] = nudges;
        return Task.CompletedTask;
    }

    public ValueTask<DateOnly?> ClosedSinceAsync(Place place, CancellationToken cancellationToken) => ValueTask.FromResult<DateOnly?>(null);

    public ValueTask<DateOnly?> UnreachableSinceAsync(string tenant, PersonId person, CancellationToken cancellationToken) => ValueTask.FromResult<DateOnly?>(null);

    public Task<IReadOnlyList<NudgeRecord>> OfPlanAsync(PlanId plan, DateOnly from, DateOnly until, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<NudgeRecord>>([.. Records.Where(record => record.Plan == plan)]);

    public Task<Heartbeat?> HeartbeatAsync(CancellationToken cancellationToken) => Task.FromResult(Heartbeat);

    public Uri? Make(DocumentOrder order) => new($"https://planbot.test/documents/{order.Kind}{(order.Scope.NearTheChild ? "-near" : "")}");

    public Task<Uri?> SubscribeAsync(DocumentOrder order, CancellationToken cancellationToken) => Task.FromResult<Uri?>(new($"https://planbot.test/calendar/{order.Person}.ics"));

    public Task StopAsync(DocumentOrder order, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Turn ids are numbered, so that what is made of them is the same in every run.</summary>
    public string NextTurn() => $"turn-{++turns}";

    internal async Task<ShownCard> HandleAsync(Turn turn, Command command)
    {
        var reply = await conversation.HandleAsync(turn, command, CancellationToken.None);
        Shared = reply.Shared is { } here ? [here, .. reply.SharedElsewhere] : [];
        if (Shared.Count > 0)
            shown.Add(Board = Show(Shared[0].Card));
        shown.Add(Show(reply.Card));
        return shown[^1];
    }

    /// <summary>Somebody's turn in a window over any chat.</summary>
    internal Turn InDialog(Talker who) => new(NextTurn(), who.Person, new("tenant", "19:elsewhere", PlaceKind.GroupChat), Manner.InDialog, who.Locale, Now);

    /// <summary>Somebody else who comes to the conversation.</summary>
    public Talker Another(string name) => new(name, this);

    public static ShownCard Show(AdaptiveCard card) => new((JsonObject)JsonNode.Parse(JsonSerializer.Serialize(card, CardJson.Wire.AdaptiveCard))!);
}

/// <summary>Somebody in the conversation. Her last card is the one whose buttons she presses.</summary>
public sealed class Talker(string name, Chat chat)
{
    public Person Person { get; } = new(new PersonId($"id-{name.Split(' ')[0]}"), name);

    public Language? Locale { get; set; } = Language.Danish;

    public ShownCard Card { get; set; } = new([]);

    public async Task<ShownCard> Says(string text) => Card = await chat.HandleAsync(Turn(Manner.Typed), CommandReader.OfWords(text));

    public async Task<ShownCard> Presses(string button, params (string Input, string? Value)[] typed) => Card = await Sends(Card.Press(button, typed));

    /// <summary>Attaches a file, as Teams' download hands it over.</summary>
    public async Task<ShownCard> Attaches(ReceivedDocument file) => Card = await chat.HandleAsync(Turn(Manner.Typed), new ReceiveFile("fil", file));

    /// <summary>Posts any data, as an old card or a forged one would.</summary>
    public async Task<ShownCard> Sends(JsonObject data, string? turn = null) =>
        Card = await chat.HandleAsync(Turn(Manner.Pressed, turn), CommandReader.OfData(JsonSerializer.SerializeToElement(data)));

    /// <summary>Where she is; null where the conversation is.</summary>
    public Place? Place { get; set; }

    /// <summary>Herself in a chat alone with the bot.</summary>
    public Talker InPrivate => new(name, chat) { Place = Chat.Alone(this), Locale = Locale };

    /// <summary>Begins the Danish plan with its defaults, and answers for a party.</summary>
    public async Task<ShownCard> BeginsAPlan(string title = "Familiehuset", string party = "Kommune")
    {
        await Says("ny plan");
        await Presses("Begynd planen", ("title", title));
        await Presses("Fortsæt");
        return await Presses(party);
    }

    /// <summary>Begins a plan with any template, as one municipality does.</summary>
    public async Task<ShownCard> Begins(string template, string title = "Modellen")
    {
        var say = Phrases.In(Locale ?? Language.Danish);
        await Says("ny plan");
        return await Presses(say.StartPlan, ("template", template), ("title", title), ("party2", null));
    }

    /// <summary>Opens a question of the one plan there is.</summary>
    public Task<ShownCard> Sees(string question) =>
        Sends(new() { ["verb"] = "showQuestion", ["plan"] = chat.Plans.All.Single().Id.Value, ["question"] = question });

    private Turn Turn(Manner manner, string? id = null) => new(id ?? chat.NextTurn(), Person, Place ?? chat.Place, manner, Locale, chat.Now);
}
