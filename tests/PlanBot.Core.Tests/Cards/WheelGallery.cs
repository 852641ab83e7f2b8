using System.Text.Json;
using System.Text.Json.Nodes;
using PlanBot.Core.Conversation;
using PlanBot.Core.Conversation.Reading;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;
using PlanBot.Tests.Importing;
using PlanBot.Tests.Talking;

namespace PlanBot.Tests.Cards;

/// <summary>The year wheel, deadlines that follow one another, what nobody has, and taking over.</summary>
internal sealed class WheelGallery
{
    private readonly Phrases say;
    private Chat chat = new();
    private readonly Dictionary<string, ShownCard> cards = [];

    private WheelGallery(Language language)
    {
        say = Phrases.In(language);
        Speak(language);
    }

    public static async Task<IReadOnlyDictionary<string, ShownCard>> PaintAsync(Language language)
    {
        var gallery = new WheelGallery(language);
        await gallery.chat.Ada.Begins("T1", "Forebyggende plan");
        await gallery.TurnAsync();
        await gallery.FollowAsync();
        await gallery.HandOverAsync();
        await gallery.OwnAsync();
        await gallery.LinkAsync();
        return gallery.cards;
    }

    private async Task TurnAsync()
    {
        Keep("wheel-empty", await PressAsync(new ShowYearWheel()));
        Keep("wheel-budget-form", await chat.Ada.Presses(say.BudgetCheckpoint));
        Keep("wheel-week", await chat.Ada.Presses(say.Save, ("dateWords", "uke 41")));
        Keep("wheel-week-chosen", await chat.Ada.Presses(say.Date(new DateOnly(2026, 10, 7))));
        await PressAsync(new NewCheckpoint(CheckpointKind.MeetingPlace));
        Keep("wheel-without-title", await chat.Ada.Presses(say.Save, ("rhythm", "Monthly"), ("date", "2026-02-10")));
        Keep("wheel-entry", await chat.Ada.Presses(say.Save, ("title", "Netværksmøde **for alle**"), ("owner", "id-Bo")));
        Keep("wheel-entry-done", await chat.Ada.Presses(say.MarkDoneOn(say.ShortDate(new DateOnly(2026, 2, 10)))));
        Keep("wheel-entry-edit", await chat.Ada.Presses(say.Edit));
        var standing = chat.Plans.All.Single().Checkpoints.Last();
        await PressAsync(new EditCheckpoint(standing.Id), chat.Bo);
        await chat.Bo.Presses(say.Save, ("title", "Netværksmøde"));
        Keep("wheel-entry-overtaken", await chat.Ada.Presses(say.Save, ("title", "Møde i netværket")));
        await PressAsync(new NewCheckpoint(CheckpointKind.Activity));
        Keep("wheel-closed-day", await chat.Ada.Presses(say.Save, ("title", "Fagdag"), ("date", "2026-12-25")));
        Keep("wheel-once", await chat.Ada.Presses(say.KeepDeadline(say.ShortDate(new DateOnly(2026, 12, 25)))));
        await PressAsync(new NewCheckpoint());
        Keep("wheel-regularly", await chat.Ada.Presses(say.Save, ("title", "Status i ledergruppen"), ("rhythm", "Regularly")));
        await PressAsync(new NewInitiative());
        await chat.Ada.Presses(say.Save, ("title", "Evaluering"), ("ownerName", "Ledergruppen"), ("deadlineWords", "våren 2026"), ("milestone1", "Spørreskjema"), ("milestoneWords1", "april 2026"));
        Keep("wheel", await PressAsync(new ShowYearWheel()));
        Keep("wheel-rhythm-chosen", await chat.Ada.Presses(say.EveryQuarter));
        Keep("taken-back", await chat.Ada.Presses(say.Undo));
        await PressAsync(new ShowCheckpoint(standing.Id));
        Keep("wheel-deleted", await chat.Ada.Presses(say.DeleteFromYearWheel));
        Keep("wheel-back", await chat.Ada.Presses(say.Undo));
        Keep("wheel-history", await PressAsync(new ShowHistory()));
        await PressAsync(new NewInitiative());
        Keep("deadline-week", await chat.Ada.Presses(say.Save, ("title", "Holde fagdag"), ("ownerName", "Ledergruppen"), ("deadlineWords", "uke 41")));
    }

    private async Task FollowAsync()
    {
        foreach (var (title, date) in new[] { ("Skrivefrist til hovedutvalget", "2026-10-14"), ("Behandles i hovedutvalget", "2026-10-28"), ("Kommunestyret", "2026-12-09") })
        {
            await PressAsync(new NewInitiative { Question = new("T1-KE4") });
            await chat.Ada.Presses(say.Save, ("title", title), ("owner", "id-Bo"), ("deadline", date));
        }

        await PressAsync(new AskDeadline(Of("Skrivefrist til hovedutvalget").Id));
        Keep("following", await chat.Ada.Presses(say.Save, ("deadline", "2026-10-21")));
        Keep("following-none", await chat.Ada.Presses(say.MoveChosen));
        Keep("following-moved", await chat.Ada.Presses(say.MoveChosen, ("items", $"{Of("Kommunestyret").Id}:1")));
    }

    private async Task OwnAsync()
    {
        Keep("unowned-none", await PressAsync(new ShowUnowned()));
        chat = new() { Now = new(2024, 9, 2, 8, 0, 0, TimeSpan.Zero) };
        Speak(say.Language);
        await Imported.AltaAsync(chat);
        Keep("unowned", await PressAsync(new ShowUnowned()));
        Keep("unowned-taken", await chat.Ada.Presses(say.ITakeIt));
        Keep("unowned-choose", await chat.Ada.Presses(say.ChooseResponsible));
        await PressAsync(new ShowUnowned());
        Keep("unowned-confirmed", await chat.Ada.Presses(say.ConfirmProposed));
    }

    private async Task LinkAsync()
    {
        chat = new(options: new ClientOptions(Page: new("app", new("https://planbot.test"))));
        Speak(say.Language);
        await chat.Ada.Begins("T3", "Årshjul");
        Keep("wheel-on-the-page", await PressAsync(new ShowYearWheel()));
    }

    private async Task HandOverAsync()
    {
        Keep("take-over", await PressAsync(new TakeOver()));
        Keep("take-over-nobody-chosen", await chat.Ada.Presses(say.ShowWork));
        Keep("take-over-items", await chat.Ada.Presses(say.ShowWork, ("from", "person:id-Bo")));
        Keep("take-over-done", await chat.Ada.Presses(say.TakeOverChosen));
        Keep("take-over-coordinator-here", await PressAsync(new TakeOver(), chat.Bo));
        chat.Members = [chat.Bo.Person, chat.Cai.Person];
        Keep("take-over-coordinator-left", await PressAsync(new TakeOver(), chat.Bo));
        Keep("take-over-coordinator", await chat.Bo.Presses(say.BecomeCoordinator));
    }

    private void Speak(Language language)
    {
        foreach (var talker in new[] { chat.Ada, chat.Bo, chat.Cai })
            talker.Locale = language;
    }

    private void Keep(string name, ShownCard card) => cards.Add(name, card);

    private Initiative Of(string title) => chat.Plans.All.Single().Initiatives.Single(initiative => initiative.Title == title);

    private Task<ShownCard> PressAsync(PlanCommand command, Talker? who = null) =>
        (who ?? chat.Ada).Sends((JsonObject)JsonNode.Parse(JsonSerializer.Serialize<Command>(command with { Plan = chat.Plans.All.Single().Id }, CommandJson.Default.Command))!);
}
