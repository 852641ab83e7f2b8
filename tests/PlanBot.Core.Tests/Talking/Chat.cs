using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Documents;
using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Templates;
using PlanBot.Core.Templates.Own;

namespace PlanBot.Tests.Talking;

/// <summary>A conversation in memory, with a clock that stands still and people who talk in turn.</summary>
public sealed class Chat : IRoster, IPreferences, IYamlReader
{
    private readonly Dictionary<PersonId, Language> languages = [];
    private readonly Conversation conversation;
    private int turns;

    public Chat()
    {
        conversation = new Conversation(Plans, new TemplateShelf(new TemplateLibrary(), Templates), this, this, this, new ClientOptions());
        Ada = new("Ada Holm", this);
        Bo = new("Bo Lind", this);
        Cai = new("Cai Vik", this);
    }

    public MemoryPlans Plans { get; } = new();

    public MemoryTemplates Templates { get; } = new();

    /// <summary>Thursday 5 March 2026, 14.05 in Copenhagen and Oslo.</summary>
    public DateTimeOffset Now { get; set; } = new(2026, 3, 5, 13, 5, 0, TimeSpan.Zero);

    public Place Place { get; set; } = new("tenant", "19:group", PlaceKind.GroupChat);

    public Talker Ada { get; }

    public Talker Bo { get; }

    public Talker Cai { get; }

    public ImmutableArray<Person> MembersOf(Place place) => [Ada.Person, Bo.Person, Cai.Person];

    public ValueTask<Language?> LanguageOfAsync(string tenant, PersonId person, CancellationToken cancellationToken) =>
        ValueTask.FromResult(languages.TryGetValue(person, out var language) ? language : (Language?)null);

    public Task ChooseLanguageAsync(string tenant, PersonId person, Language language, CancellationToken cancellationToken)
    {
        languages[person] = language;
        return Task.CompletedTask;
    }

    /// <summary>YAML is the host's, and tested there; here every text that is not JSON is none.</summary>
    ReceivedDocument IYamlReader.Read(byte[] utf8) => new ReceivedDocument.Broken(1, "no YAML here");

    /// <summary>Turn ids are numbered, so that what is made of them is the same in every run.</summary>
    public string NextTurn() => $"turn-{++turns}";

    internal async Task<ShownCard> HandleAsync(Turn turn, Command command)
    {
        var reply = await conversation.HandleAsync(turn, command, CancellationToken.None);
        return new((JsonObject)JsonNode.Parse(JsonSerializer.Serialize(reply.Card, CardJson.Wire.AdaptiveCard))!);
    }
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

    private Turn Turn(Manner manner, string? id = null) => new(id ?? chat.NextTurn(), Person, chat.Place, manner, Locale, chat.Now);
}
