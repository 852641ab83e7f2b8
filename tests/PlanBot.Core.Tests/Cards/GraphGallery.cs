using System.Text.Json;
using System.Text.Json.Nodes;
using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Conversation.Reading;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Beside;
using PlanBot.Core.Plans.Decisions;
using PlanBot.Core.Reports;
using PlanBot.Tests.Talking;

namespace PlanBot.Tests.Cards;

/// <summary>What has to do with Planner, with signing in and with the doctor.</summary>
internal sealed class GraphGallery(Language language)
{
    private readonly Phrases say = Phrases.In(language);
    private readonly Dictionary<string, ShownCard> cards = [];
    private readonly FakeGraph graph = new();

    public static async Task<IReadOnlyDictionary<string, ShownCard>> PaintAsync(Language language)
    {
        var gallery = new GraphGallery(language);
        await gallery.OffAsync();
        await gallery.PlannerAsync();
        await gallery.DoctorAsync();
        return gallery.cards;
    }

    private async Task OffAsync()
    {
        var chat = await BeginAsync(null);
        cards.Add("planner-off", await Send(chat, new ShowPlanner()));
        cards.Add("posting-off", await Send(chat, new ShowPosting()));
        cards.Add("feed-off", await Send(chat, new ShowFeed()));
    }

    private async Task PlannerAsync()
    {
        var chat = await BeginAsync(graph);
        cards.Add("planner-asking", await Send(chat, new ShowPlanner()));
        graph.State = new(new(null, [], chat.Now));
        cards.Add("planner-not-reached", await Send(chat, new ShowPlanner()));
        graph.State = new(new("g", [new("p1", "Barn og unge 2026"), new("p2", "Familiehuset")], chat.Now));
        cards.Add("planner-choose", await Send(chat, new ShowPlanner()));
        cards.Add("planner-connected", await chat.Ada.Presses(say.ConnectPlanner, ("plannerPlan", "p2")));

        var plan = chat.Plans.All.Single();
        await chat.Ada.Sends(new() { ["verb"] = "newInitiative", ["plan"] = plan.Id.Value });
        await chat.Ada.Presses(say.Save, ("title", "Workshop"), ("owner", chat.Bo.Person.Id.Value), ("deadline", "2026-04-13"));
        var initiative = chat.Plans.All.Single().Initiatives.Single();
        PlannerProblem[] problems = [new(PlannerTrouble.NotGranted, null), .. Enum.GetValues<PlannerTrouble>().Where(trouble => trouble != PlannerTrouble.NotGranted).Select(trouble => new PlannerProblem(trouble, initiative.Id))];
        graph.State = graph.State with { Tasks = 1, IsWaiting = true, LastLook = chat.Now, Problems = [.. problems] };
        cards.Add("planner-troubles", await Send(chat, new ShowPlanner()));
        cards.Add("planner-told", Shown(News.PlannerTroubles(language, plan with { AllInitiatives = chat.Plans.All.Single().AllInitiatives }, problems[..3])));

        await chat.Plans.ChangeAsync(
            plan.Id,
            standing => standing!.FromPlanner(chat.Now, "planner|1", [
                new PlanEvent.InitiativeChanged(initiative, initiative with { Deadline = new PlanDate.Day(new(2026, 4, 20)), Version = 2, By = PlannerLink.Itself }),
                new PlanEvent.PlannerSettled(initiative.Id, initiative.Title, PlannerField.Deadline, true, "2026-04-17"),
                new PlanEvent.PlannerSettled(initiative.Id, initiative.Title, PlannerField.Completion, false, "Completed"),
                new PlanEvent.PlannerSettled(initiative.Id, initiative.Title, PlannerField.Owner, true, null),
                new PlanEvent.PlannerSettled(initiative.Id, initiative.Title, PlannerField.Title, false, "Workshop 2"),
                new PlanEvent.PlannerSettled(initiative.Id, initiative.Title, PlannerField.Existence, false, null),
                new PlanEvent.PlannerShared(initiative.Id, initiative.Title, [chat.Ada.Person, chat.Cai.Person]),
                new PlanEvent.PlannerShared(initiative.Id, initiative.Title, []),
            ]),
            CancellationToken.None);
        cards.Add("planner-disconnected", await Send(chat, new DisconnectPlanner()));
        cards.Add("posting-bot", await Send(chat, new ShowPosting()));
        cards.Add("posting-not-signed-in", await chat.Ada.Presses(say.PostAsMe));
        cards.Add("posting-sign-in-elsewhere", await chat.HandleAsync(
            new("on-page", chat.Ada.Person, chat.Place, Manner.OnPage, say.Language, chat.Now), new PostAsMe { Plan = plan.Id }));
        graph.SignedIn.Add(chat.Ada.Person.Id);
        cards.Add("posting-signed-in", await Send(chat, new ShowPosting()));
        cards.Add("posting-bot-again", await chat.Ada.Presses(say.PostAsBot));
        cards.Add("posting-history", await Send(chat, new ShowHistory()));
        cards.Add("sign-in-ended", Shown(News.SignInNeeded(language, plan)));
        cards.Add("signed-in", Shown(News.SignedIn(language)));
        cards.Add("not-signed-in", Shown(News.NotSignedIn(language)));
        cards.Add("feed-chat", await Send(chat, new ShowFeed()));
        cards.Add("feed-chosen", await chat.Ada.Presses(say.RemindInFeed));
    }

    private async Task DoctorAsync()
    {
        var chat = await BeginAsync(graph);
        cards.Add("doctor-in-channel", await Send(chat, new ShowDoctor()));
        chat.Place = new("tenant", "a:1", PlaceKind.Personal);
        cards.Add("doctor-examining", await Send(chat, new ShowDoctor()));
        graph.Latest = new(chat.Now, [new(FindingAbout.Identity, FindingState.Good, "Bot:ManagedIdentity"), new(FindingAbout.Token, FindingState.Good)]);
        cards.Add("doctor-well", await Send(chat, new ShowDoctor()));
        graph.Latest = new(chat.Now,
        [
            new(FindingAbout.Identity, FindingState.Bad),
            new(FindingAbout.Token, FindingState.Bad),
            new(FindingAbout.Right, FindingState.Good, "User.Read.All"),
            new(FindingAbout.Right, FindingState.Off, "MailboxSettings.Read"),
            new(FindingAbout.Right, FindingState.Bad, "Tasks.ReadWrite.All", Command: "Connect-MgGraph -Scopes Application.Read.All,AppRoleAssignment.ReadWrite.All"),
            new(FindingAbout.Right, FindingState.Look, "ChannelMessage.Send", Command: "New-MgOauth2PermissionGrant"),
            new(FindingAbout.Right, FindingState.Good, "TeamsActivity.Send"),
            new(FindingAbout.Right, FindingState.Good, "TeamsAppInstallation.ReadWriteSelfForUser.All"),
            new(FindingAbout.Tables, FindingState.Bad, "the storage account planbot"),
            new(FindingAbout.Clock, FindingState.Bad, Number: 400),
            new(FindingAbout.Clock, FindingState.Look, Number: -1),
            new(FindingAbout.Zone, FindingState.Bad, "Europe/Oslo"),
            new(FindingAbout.Installed, FindingState.Look, Number: 0),
            new(FindingAbout.Secret, FindingState.Look, Number: 30),
            new(FindingAbout.Secret, FindingState.Bad, Number: -1),
            new(FindingAbout.Secret, FindingState.Look, Number: int.MaxValue),
            new(FindingAbout.Sends, FindingState.Good, "12/0", 0),
            new(FindingAbout.Sends, FindingState.Bad, "0/0", 200),
            new(FindingAbout.Sends, FindingState.Look, Number: -1),
        ]);
        cards.Add("doctor-ill", await Send(chat, new ShowDoctor()));
        cards.Add("doctor-for-coordinators", await chat.Bo.Sends(new() { ["verb"] = "doctor" }));
    }

    private async Task<Chat> BeginAsync(FakeGraph? with)
    {
        var chat = new Chat(with) { Place = new("tenant", "19:channel", PlaceKind.Channel) };
        foreach (var talker in new[] { chat.Ada, chat.Bo, chat.Cai })
            talker.Locale = language;
        await chat.Ada.Says("new plan");
        await chat.Ada.Presses(say.StartPlan, ("template", "T4"), ("title", "Familiehuset"));
        return chat;
    }

    private static Task<ShownCard> Send(Chat chat, Command command)
    {
        if (command is PlanCommand about)
            command = about with { Plan = chat.Plans.All.Single().Id };
        return chat.Ada.Sends((JsonObject)JsonSerializer.SerializeToNode(command, CommandJson.Default.Command)!);
    }

    private static ShownCard Shown(Reply reply) => new((JsonObject)JsonNode.Parse(JsonSerializer.Serialize(reply.Card, CardJson.Wire.AdaptiveCard))!);
}
