using System.Text.Json.Nodes;
using PlanBot.Core.Conversation;
using PlanBot.Core.Conversation.Reading;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Tests.Talking;

namespace PlanBot.Tests.Cards;

/// <summary>Every card in every state that a user can bring it into, made by using the bot; in one language.</summary>
internal sealed class Gallery
{
    /// <summary>The galleries of one part each.</summary>
    private static readonly Func<Language, Task<IReadOnlyDictionary<string, ShownCard>>>[] Others =
    [
        TemplateGallery.PaintAsync,
        OwnTemplateGallery.PaintAsync,
        WheelGallery.PaintAsync,
        ClarityGallery.PaintAsync,
        ImportGallery.PaintAsync,
        BringingGallery.PaintAsync,
        LeaderGallery.PaintAsync,
        ReminderGallery.PaintAsync,
        GraphGallery.PaintAsync,
        ExtensionGallery.PaintAsync,
    ];

    private readonly Phrases say;
    private readonly Chat chat = new();
    private readonly Dictionary<string, ShownCard> cards = [];

    private Gallery(Language language)
    {
        say = Phrases.In(language);
        foreach (var talker in new[] { chat.Ada, chat.Bo, chat.Cai })
            talker.Locale = language;
    }

    public static async Task<IReadOnlyDictionary<string, ShownCard>> PaintAsync(Language language)
    {
        var gallery = new Gallery(language);
        await gallery.MeetAsync();
        await gallery.BeginAsync();
        await gallery.AnswerAsync();
        await gallery.InitiateAsync();
        await gallery.AddAsync();
        await gallery.LookAsync();
        await gallery.MissAsync();
        foreach (var paint in Others)
        {
            foreach (var (name, card) in await paint(language))
                gallery.Keep(name, card);
        }

        return gallery.cards;
    }

    private async Task MeetAsync()
    {
        Keep("welcome", await chat.HandleAsync(new("t", chat.Ada.Person, chat.Place, Manner.Pressed, say.Language, chat.Now), new Installed("Ada Holm")));
        Keep("welcome-unknown", await chat.HandleAsync(new("t", chat.Ada.Person, chat.Place, Manner.Pressed, say.Language, chat.Now), new Installed(null)));
        Keep("help", await chat.Ada.Says("help"));
        Keep("hint", await chat.Ada.Says("the status of the weather"));
        Keep("number-in-a-message", await chat.Ada.Says("cpr 010150-5000"));
        Keep("language", await chat.Ada.Says("language"));
        Keep("no-plan", await chat.Ada.Says("status"));
        Keep("mine-empty", await chat.Ada.Says("mine"));
    }

    private async Task BeginAsync()
    {
        Keep("new-plan", await chat.Ada.Says("new plan"));
        Keep("new-plan-untitled", await chat.Ada.Presses(say.StartPlan, ("template", "T4"), ("title", "")));
        Keep("plan-started", await chat.Ada.Presses(say.StartPlan, ("title", "Familiehuset")));
        Keep("status-empty", await Press(chat.Ada, new ShowStatus()));
        Keep("party", await Press(chat.Ada, new Continue()));
        Keep("question", await chat.Ada.Presses(chat.Plans.All.Single().Parties[0].Name));
    }

    private async Task AnswerAsync()
    {
        Keep("question-empty", await chat.Ada.Presses(say.SaveAndNext));
        Keep("question-number", await chat.Ada.Presses(say.SaveAndNext, ("text", "Nina 010150-5000 følges op")));
        Keep("question-suspect", await chat.Ada.Presses(say.SaveAndNext, ("text", "Sag 0101505000")));
        await Press(chat.Ada, new ShowQuestion(Q(1)));
        Keep("question-unsaved", await chat.Ada.Presses(say.SkipForNow, ("text", "Vi er enige om det meste.")));
        Keep("question-too-long", await chat.Ada.Presses(say.SaveAndNext, ("text", new string('æ', 5000))));
        await Press(chat.Ada, new ShowQuestion(Q(1)));
        Keep("decision-unclear", await chat.Ada.Presses(say.SaveAndNext, ("choice", "some"), ("text", "Vi taler om det på møder.\nIkke alle er med.")));
        await chat.Ada.Presses(say.NoNotNecessary);
        Keep("decision", await chat.Ada.Presses(say.SaveAndNext, ("choice", "high")));
        Keep("question-after-decision", await chat.Ada.Presses(say.Later));
        await Press(chat.Bo, new ShowQuestion(Q(2)));
        await chat.Bo.Presses(chat.Plans.All.Single().Parties[1].Name);
        Keep("decision-divided", await chat.Bo.Presses(say.SaveAndNext, ("choice", "none"), ("text", "Vi ser to målgrupper.")));
        Keep("question-divided", await Press(chat.Bo, new ShowQuestion(Q(2))));
        Keep("question-coordinator", await Press(chat.Ada, new ShowQuestion(Q(1))));
        Keep("question-on-behalf", await chat.Ada.Presses(say.AnswerFor(chat.Plans.All.Single().Parties[1].Name)));
        await chat.Ada.Presses(say.SaveAndStop, ("choice", "dontKnow"));
        Keep("question-answered-on-behalf", await Press(chat.Bo, new ShowQuestion(Q(1))));
        Keep("question-own-choices", await Press(chat.Ada, new ShowQuestion(Q(7))));
        Keep("question-sub-text", await Press(chat.Ada, new ShowQuestion(Q(9))));
        Keep("question-about-the-child", await Press(chat.Ada, new ShowQuestion(Q(19))));

        await Press(chat.Ada, new ShowQuestion(Q(3)));
        await Press(chat.Cai, new ShowQuestion(Q(3)));
        await chat.Cai.Presses(chat.Plans.All.Single().Parties[0].Name);
        await chat.Cai.Presses(say.SaveAndStop, ("choice", "high"));
        Keep("question-overtaken", await chat.Ada.Presses(say.SaveAndNext, ("choice", "none"), ("text", "Mål og midler blandes sammen.")));
        Keep("saved-and-stopped", await Press(chat.Ada, new OpenPlan()));
    }

    private async Task InitiateAsync()
    {
        await Press(chat.Ada, new ShowQuestion(Q(7)));
        await chat.Ada.Presses(say.SaveAndNext, ("choice", "needed"));
        Keep("initiative-suggested", await chat.Ada.Presses(say.Yes));
        Keep("initiative-without-deadline", await chat.Ada.Presses(say.Save, ("title", "Udarbejde samarbejdsaftale"), ("owner", "id-Bo"), ("milestone1", "Udkast er skrevet")));
        Keep("initiative-milestone-late", await chat.Ada.Presses(say.Save, ("deadline", "2026-03-20"), ("milestoneDate1", "2026-04-01")));
        Keep("initiative", await chat.Ada.Presses(say.Save, ("deadline", "2026-03-20"), ("milestoneDate1", "2026-03-12")));
        Keep("initiative-edit", await chat.Ada.Presses(say.Edit));
        await Press(chat.Bo, new AskDeadline(Only()));
        Keep("deadline", chat.Bo.Card);
        Keep("deadline-unreadable", await chat.Bo.Presses(say.Save, ("deadline", "9999-01-01")));
        await chat.Bo.Presses(say.Save, ("deadline", "2026-03-24"));
        Keep("initiative-overtaken", await chat.Ada.Presses(say.Save, ("title", "Skrive samarbejdsaftale")));
        Keep("owner", await Press(chat.Ada, new AskOwner(Only())));
        Keep("owner-both", await chat.Ada.Presses(say.Save, ("ownerName", "Frivillig, besøgsgruppen")));
        Keep("initiative-role", await chat.Ada.Presses(say.Save, ("owner", ""), ("ownerName", "Frivillig, besøgsgruppen")));
        Keep("initiative-completed", await chat.Ada.Presses(say.MarkCompleted));
        Keep("initiative-deleted", await chat.Ada.Presses(say.DeleteInitiative));
        Keep("initiative-back", await chat.Ada.Presses(say.Undo));
        await chat.Ada.Presses(say.MarkUnderWay);
        Keep("initiative-on-its-own", await Press(chat.Bo, new NewInitiative()));
        await chat.Bo.Presses(say.Save, ("title", "Invitere til fællesspisning"), ("owner", "id-Bo"), ("deadline", "2026-03-02"));
        Keep("initiative-late", chat.Bo.Card);
    }

    private async Task AddAsync()
    {
        Keep("own-question-form", await Press(chat.Ada, new NewOwnQuestion()));
        await chat.Ada.Presses(say.Save, ("text", "I hvilken grad har vi en plan for transport til aktiviteterne?"));
        var own = chat.Plans.All.Single().OwnQuestions.Single().Id;
        Keep("own-question", await Press(chat.Ada, new ShowQuestion(own)));
        Keep("own-question-rename", await Press(chat.Ada, new EditOwnQuestion(own)));
        Keep("own-question-removed", await chat.Ada.Presses(say.RemoveOwnQuestion));
        Keep("own-question-back", await chat.Ada.Presses(say.Undo));
    }

    private async Task LookAsync()
    {
        Keep("status", await Press(chat.Ada, new ShowStatus()));
        Keep("mine", await chat.Bo.Says("mine"));
        Keep("history", await Press(chat.Ada, new ShowHistory()));
        Keep("history-older", await chat.Ada.Presses(say.ShowOlder));
        Keep("overview", await Press(chat.Bo, new OpenPlan()));
        Keep("documents", await Press(chat.Ada, new ShowDocuments()));
        Keep("menu", await Press(chat.Ada, new ShowMenu()));
    }

    private async Task MissAsync()
    {
        await Press(chat.Ada, new AskDeadline(Only()));
        Keep("deadline-closed", await chat.Ada.Presses(say.Save, ("deadline", "2026-07-08")));
        await Press(chat.Bo, new NewInitiative());
        Keep("initiative-closed", await chat.Bo.Presses(say.Save, ("title", "Holde fagdag"), ("owner", "id-Bo"), ("deadline", "2026-05-14")));
        Keep("coordinator-only", await Press(chat.Bo, new DeletePlan(Confirmed: true)));
        Keep("delete-plan", await Press(chat.Ada, new DeletePlan()));
        await chat.Ada.Presses(say.DeletePlan);
        Keep("plan-deleted", chat.Ada.Card);
        Keep("plan-is-deleted", await Press(chat.Bo, new ShowStatus()));
        await chat.Ada.Presses(say.Undo);
        Keep("thing-gone", await Press(chat.Ada, new ShowInitiative(new InitiativeId("nothing"))));
        Keep("outdated", await chat.Ada.Sends(new JsonObject { ["verb"] = "ofAnotherTime", ["plan"] = chat.Plans.All.Single().Id.Value, ["text"] = "Det her havde jeg skrevet" }));
        chat.Place = new("tenant", "19:elsewhere", PlaceKind.GroupChat);
        Keep("plan-gone", await new Talker("Dan Krog", chat) { Locale = say.Language }.Sends(new JsonObject { ["verb"] = "status", ["plan"] = chat.Plans.All.Single().Id.Value }));
        chat.Place = new("tenant", "19:group", PlaceKind.GroupChat);
        await chat.Cai.Says("new plan");
        await chat.Cai.Presses(say.StartPlan, ("template", "T4"), ("title", "Ungehuset"));
        Keep("which-plan", await chat.Cai.Says("status"));
    }

    private void Keep(string name, ShownCard card) => cards.Add(name, card);

    private InitiativeId Only() => chat.Plans.All.Single().Initiatives.First().Id;

    private Task<ShownCard> Press(Talker talker, PlanCommand command) =>
        talker.Sends((JsonObject)JsonNode.Parse(System.Text.Json.JsonSerializer.Serialize<Command>(command with { Plan = chat.Plans.All.Single().Id }, CommandJson.Default.Command))!);

    private static QuestionId Q(int number) => new($"T4-Q{number}");
}
