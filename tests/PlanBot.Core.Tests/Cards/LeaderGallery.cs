using System.Text.Json;
using System.Text.Json.Nodes;
using PlanBot.Core.Conversation;
using PlanBot.Core.Conversation.Reading;
using PlanBot.Core.Languages;
using PlanBot.Core.Nudges;
using PlanBot.Core.Plans;
using PlanBot.Tests.Talking;

namespace PlanBot.Tests.Cards;

/// <summary>What leaders look at: the status and what it opens to, all plans, the pinned overview, and internal answers.</summary>
internal sealed class LeaderGallery(Language language)
{
    private readonly Phrases say = Phrases.In(language);
    private readonly Dictionary<string, ShownCard> cards = [];
    private readonly Chat chat = new();

    public static async Task<IReadOnlyDictionary<string, ShownCard>> PaintAsync(Language language)
    {
        var gallery = new LeaderGallery(language);
        foreach (var talker in new[] { gallery.chat.Ada, gallery.chat.Bo, gallery.chat.Cai })
            talker.Locale = language;
        await gallery.BeginAsync();
        await gallery.ChangeAsync();
        await gallery.KeepInternalAsync();
        await gallery.PinAsync();
        await gallery.LeadAsync();
        return gallery.cards;
    }

    private async Task BeginAsync()
    {
        await chat.Ada.Says("new plan");
        await chat.Ada.Presses(say.StartPlan, ("template", "T4"), ("title", "Familiehuset"));
        await PressAsync(chat.Ada, new ShowQuestion(Q(1)));
        await chat.Ada.Presses(chat.Plans.All.Single().Parties[0].Name);
        await PressAsync(chat.Bo, new ShowQuestion(Q(1)));
        await chat.Bo.Presses(chat.Plans.All.Single().Parties[1].Name);
        await chat.Bo.Presses(say.SaveAndStop, ("choice", "high"));
        await AddAsync("Udarbejde samarbejdsaftale", "2026-03-20");
        await AddAsync("Invitere til fællesspisning", "2026-03-06");
        await AddAsync("Finde lokaler", "2026-03-24");
        await PressAsync(chat.Ada, new NewCheckpoint());
        await chat.Ada.Presses(say.Save, ("title", "Netværksmøde"), ("rhythm", "Monthly"), ("date", "2026-03-10"), ("ownerName", "Leder"));
        cards.Add("leader-first-look", await PressAsync(chat.Ada, new ShowStatus()));
    }

    private async Task ChangeAsync()
    {
        chat.Now = chat.Now.AddDays(5);
        await PressAsync(chat.Cai, new ShowStatus());
        chat.Now = chat.Now.AddHours(1);
        cards.Add("leader-nothing-new", await PressAsync(chat.Cai, new ShowStatus()));
        await PressAsync(chat.Ada, new ShowQuestion(Q(1)));
        await chat.Ada.Presses(say.SaveAndStop, ("choice", "none"), ("text", "Vi ser to målgrupper."));
        await PressAsync(chat.Bo, new AskDeadline(Numbered(1)));
        await chat.Bo.Presses(say.Save, ("deadline", "2026-04-17"));
        await PressAsync(chat.Ada, new CompleteInitiative(Numbered(3), Completion.Completed));
        await AddAsync("Holde fagdag", "2026-04-08");
        chat.Heartbeat = new Heartbeat(chat.Now.AddHours(-3), 2, 0, chat.Now.AddHours(1));
        cards.Add("leader-status", await PressAsync(chat.Ada, new ShowStatus()));
        cards.Add("leader-phase", await PressAsync(chat.Ada, new ShowStatus { Phase = "1" }));
        cards.Add("leader-party", await PressAsync(chat.Ada, new ShowStatus { Party = chat.Plans.All.Single().Parties[1].Id }));
        cards.Add("leader-new", await PressAsync(chat.Ada, new ShowStatus { State = StatusState.New }));
        cards.Add("leader-due", await PressAsync(chat.Ada, new ShowStatus { State = StatusState.Due }));
        cards.Add("leader-proposed-none", await PressAsync(chat.Ada, new ShowStatus { State = StatusState.Proposed }));
        cards.Add("leader-text", await PressAsync(chat.Ada, new ShowStatus { AsText = true }));
        cards.Add("leader-for-all", await chat.Ada.Says("status"));
        await chat.Ada.Says("møde");
        await PressAsync(chat.Ada, new OpenClarity(new("round")) { Questions = "T4-Q1" });
        cards.Add("leader-round-and-meeting", await PressAsync(chat.Ada, new ShowStatus()));
        chat.Heartbeat = new Heartbeat(chat.Now.AddHours(-3), 2, 1, chat.Now.AddHours(1));
        chat.Records.Add(new(NudgeKeys.Of(Numbered(1).Value, null, Rung.TwoWeeksBefore, new PlanDate.Day(new(2026, 4, 17))), chat.Plans.All.Single().Id, new Recipient.Person(chat.Bo.Person.Id), NudgeState.Failed, chat.Now, null, "403 MessageWritesBlocked", 1, false));
        cards.Add("leader-not-sent", await PressAsync(chat.Ada, new ShowStatus()));
        chat.Heartbeat = null;
    }

    private async Task KeepInternalAsync()
    {
        await PressAsync(chat.Ada, new ShowQuestion(Q(1)));
        cards.Add("internal-marked", await chat.Ada.Presses(say.MarkInternal));
        cards.Add("internal-for-others", await PressAsync(chat.Bo, new ShowQuestion(Q(1))));
        cards.Add("internal-decision", await PressAsync(chat.Bo, new AskDecision(Q(1))));
        cards.Add("internal-history", await PressAsync(chat.Bo, new ShowHistory()));
        cards.Add("internal-refused", await PressAsync(chat.Bo, new MarkInternal(Q(1), false, 2) { Party = chat.Plans.All.Single().Parties[0].Id }));
        await PressAsync(chat.Ada, new ShowQuestion(Q(1)));
        cards.Add("internal-open-again", await chat.Ada.Presses(say.MakeOpen));
    }

    private async Task PinAsync()
    {
        cards.Add("pinned-for-all", await chat.Ada.Says("fastgør"));
        cards.Add("pinned", await PressAsync(chat.Ada, new PinOverview()));
        cards.Add("unpinned", await PressAsync(chat.Ada, new PinOverview(Off: true)));
    }

    private async Task LeadAsync()
    {
        await chat.Bo.Says("new plan");
        await chat.Bo.Presses(say.StartPlan, ("template", "T1"), ("title", "Ungehuset"));
        cards.Add("all-plans", await chat.Ada.InPrivate.Says("alle planer"));
        var dan = new Talker("Dan Krog", chat) { Locale = language };
        cards.Add("all-plans-none", await dan.InPrivate.Says("alle planer"));
    }

    private async Task AddAsync(string title, string deadline)
    {
        await PressAsync(chat.Bo, new NewInitiative());
        await chat.Bo.Presses(say.Save, ("title", title), ("owner", "id-Bo"), ("deadline", deadline));
    }

    private InitiativeId Numbered(int number) => chat.Plans.All.First().Initiatives.Single(initiative => initiative.Number == number).Id;

    private Task<ShownCard> PressAsync(Talker talker, PlanCommand command) =>
        talker.Sends((JsonObject)JsonNode.Parse(JsonSerializer.Serialize<Command>(command with { Plan = chat.Plans.All.First().Id }, CommandJson.Default.Command))!);

    private static QuestionId Q(int number) => new($"T4-Q{number}");
}
