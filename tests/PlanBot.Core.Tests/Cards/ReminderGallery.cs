using System.Text.Json;
using System.Text.Json.Nodes;
using PlanBot.Core.Conversation;
using PlanBot.Core.Conversation.Reading;
using PlanBot.Core.Languages;
using PlanBot.Core.Nudges;
using PlanBot.Core.Nudges.Settings;
using PlanBot.Core.Nudges.Sources;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;
using PlanBot.Tests.Nudges;
using PlanBot.Tests.Talking;

namespace PlanBot.Tests.Cards;

/// <summary>Reminders in every state, and what is said about them.</summary>
internal sealed class ReminderGallery
{
    private readonly Language language;
    private readonly Phrases say;
    private readonly Dictionary<string, ShownCard> cards = [];
    private readonly Chat chat = new();

    private ReminderGallery(Language language)
    {
        (this.language, say) = (language, Phrases.In(language));
        foreach (var talker in new[] { chat.Ada, chat.Bo, chat.Cai })
            talker.Locale = language;
    }

    private Plan Plan => chat.Plans.All.Single();

    public static async Task<IReadOnlyDictionary<string, ShownCard>> PaintAsync(Language language)
    {
        var gallery = new ReminderGallery(language);
        await gallery.BeginAsync();
        await gallery.AnswerAsync();
        await gallery.HandOverAsync();
        await gallery.LookAsync();
        await gallery.SetAsync();
        return gallery.cards;
    }

    private async Task BeginAsync()
    {
        await chat.Ada.Begins("T4", "Familiehuset");
        await AddAsync("Fagdag om modellen", ("owner", "id-Bo"), ("deadline", "2026-04-09"), ("milestone1", "Udkast"), ("milestoneDate1", "2026-03-27"));
        await AddAsync("Samarbejdsaftale", ("ownerName", "Frivillig, besøgsgruppen"), ("deadline", "2026-04-09"));
        await AddAsync("Evaluering", ("owner", "id-Bo"), ("deadlineWords", "april 2026"));
        cards.Add("reminder", chat.Bo.IsReminded(chat, new(2026, 3, 26)));
        cards.Add("reminder-repeat", Reminded.Card(chat, Person(chat.Bo), new(2026, 3, 26), language, maybeTwice: true));
        cards.Add("reminder-instead", Reminded.Shown(Instead(new(2026, 3, 26)), Plan, language));
        cards.Add("reminder-conversation-closed", Reminded.Shown(Closed(new(2026, 3, 26)), Plan, language));
        cards.Add("reminder-tell-owner", Reminded.Card(chat, Person(chat.Ada), new(2026, 3, 26), language));
        cards.Add("reminder-channel", Reminded.Card(chat, new Recipient.Channel(chat.Place), new(2026, 4, 1), language));
        cards.Add("reminder-milestone-late", Reminded.Card(chat, Person(chat.Bo), new(2026, 3, 31), language));
        cards.Add("reminder-late", Reminded.Card(chat, Person(chat.Bo), new(2026, 4, 13), language));
        cards.Add("reminder-which-day", Reminded.Card(chat, Person(chat.Ada), new(2026, 4, 7), language));
        cards.Add("reminder-coordinator", Reminded.Card(chat, Person(chat.Ada), new(2026, 4, 20), language));
        cards.Add("reminder-monthly", Reminded.Card(chat, Person(chat.Ada), new(2026, 5, 5), language));
        cards.Add("reminder-silent", Reminded.Card(chat, Person(chat.Ada), new(2026, 5, 7), language));
    }

    /// <summary>What Bo would get, for Cai who stands in for him.</summary>
    private Digest Instead(DateOnly day) => new(
        Person(chat.Cai), "tenant", day, [.. Ladder.Of(Plan, UsualSettings.Instance, day, day).Where(nudge => nudge.To == Person(chat.Bo)).Select(nudge => nudge with { To = Person(chat.Cai), IsInstead = true })]);

    /// <summary>Of a conversation from which the bot was taken.</summary>
    private Digest Closed(DateOnly day)
    {
        var nudge = Ladder.Of(Plan, UsualSettings.Instance, day, day).First();
        return new(Person(chat.Ada), "tenant", day, [nudge with { To = Person(chat.Ada), Rung = Rung.Closed, Thing = new NudgeThing.OfConversation() }]);
    }

    private async Task AnswerAsync()
    {
        chat.Bo.IsReminded(chat, new(2026, 3, 26));
        cards.Add("reminder-done", await chat.Bo.Presses(say.MarkCompleted));
        await chat.Bo.Presses(say.Undo);
        cards.Add("reminder-put-off", await chat.Bo.Presses(say.LaterOneWeek));
        cards.Add("reminder-move", await chat.Bo.Presses(say.MoveDeadline));
        cards.Add("reminder-move-number", await chat.Bo.Presses(say.Save, ("deadline", "2026-04-16"), ("reason", "Nina 010150-5000")));
        cards.Add("reminder-moved", await chat.Bo.Presses(say.Save, ("deadline", "2026-04-16"), ("reason", "Lokalet er optaget")));
        cards.Add("reminder-initiative", await Press(chat.Bo, new ShowInitiative(Plan.Initiatives.First().Id)));
        chat.Bo.IsReminded(chat, new(2026, 3, 31));
        cards.Add("reminder-milestone-move", await chat.Bo.Presses(say.MoveDeadline));
        chat.Bo.IsReminded(chat, new(2026, 3, 31));
        cards.Add("reminder-milestone-reached", await chat.Bo.Presses(say.Reached));
        chat.Bo.IsReminded(chat, new(2026, 4, 20));
        cards.Add("reminder-not-mine", await chat.Bo.Presses(say.NotMine));
    }

    private async Task HandOverAsync()
    {
        cards.Add("handover", chat.Ada.IsReminded(chat, new(2026, 4, 20)));
        cards.Add("handover-form", await chat.Ada.Presses(say.GiveAllTo));
        cards.Add("handover-done", await chat.Ada.Presses(say.Save, ("owner", "id-Cai")));
        chat.Now = Country.Denmark.At(new(2026, 4, 21), new(9, 0));
        await chat.Plans.ChangeAsync(
            Plan.Id,
            plan => plan!.GiveUpAll(new("left", chat.Cai.Person, chat.Place, Manner.Pressed, null, chat.Now), chat.Cai.Person, HandOverReason.Left),
            CancellationToken.None);
        cards.Add("handover-left", Reminded.Card(chat, Person(chat.Ada), new(2026, 4, 21), language));
    }

    private async Task LookAsync()
    {
        chat.Now = Country.Denmark.At(new(2026, 5, 11), new(10, 0));
        await AddAsync("Kursus", ("owner", "id-Bo"), ("deadline", "2026-05-28"));
        cards.Add("reminders", await chat.Ada.Says("reminders"));
        var nudges = Ladder.Of(Plan, UsualSettings.Instance, new(2026, 5, 11), new(2026, 6, 30)).Where(nudge => nudge.Rung.IsOfDeadline()).ToArray();
        chat.Now = Country.Denmark.At(new(2026, 5, 22), new(10, 0));
        chat.Records.Add(new(nudges[0].Key, Plan.Id, nudges[0].To, NudgeState.Sent, Country.Denmark.At(nudges[0].Day, new(9, 0)), "a", null, 1, false));
        chat.Records.Add(new(nudges[1].Key, Plan.Id, nudges[1].To, NudgeState.GaveUp, Country.Denmark.At(nudges[1].Day, new(9, 0)), null, "403 MessageWritesBlocked", 1, false));
        chat.Heartbeat = new(chat.Now.AddMinutes(-5), 12, 1, chat.Now.AddMinutes(5));
        cards.Add("reminders-sent", await chat.Ada.Says("reminders"));
        cards.Add("reminders-why", await Press(chat.Ada, new ExplainReminders(Plan.Initiatives.Last().Id)));
        cards.Add("reminders-why-not-a-day", await Press(chat.Ada, new ExplainReminders(Plan.Initiatives.ElementAt(2).Id)));
    }

    private async Task SetAsync()
    {
        cards.Add("plan-reminders", await Press(chat.Ada, new PlanReminders()));
        cards.Add("plan-reminders-weeks", await chat.Ada.Presses(say.Save, ("quietWeeks", "28–99")));
        cards.Add("my-reminders", await chat.Bo.Says("my reminders"));
        cards.Add("reminders-pause", await chat.Bo.Says("pause reminders"));
        cards.Add("reminders-paused", await chat.Bo.Presses(say.WeeksLong(2)));
        cards.Add("reminders-stopped", await chat.Bo.Says("stop reminders"));
        cards.Add("stop-owning", await chat.Bo.Says("stop being responsible"));
        cards.Add("stopped-owning", await chat.Bo.Presses(say.StopOwningButton));
        cards.Add("reminders-history", await Press(chat.Ada, new ShowHistory()));
    }

    private async Task AddAsync(string title, params (string Input, string? Value)[] fields)
    {
        await Press(chat.Ada, new NewInitiative());
        await chat.Ada.Presses(say.Save, [("title", title), .. fields]);
    }

    private static Recipient.Person Person(Talker who) => new(who.Person.Id);

    private Task<ShownCard> Press(Talker who, PlanCommand command) =>
        who.Sends((JsonObject)JsonNode.Parse(JsonSerializer.Serialize<Command>(command with { Plan = Plan.Id }, CommandJson.Default.Command))!);
}
