using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Extension;
using PlanBot.Core.Cards.Meetings;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation.Verbs;
using PlanBot.Core.Conversation.Verbs.Beginning;
using PlanBot.Core.Conversation.Verbs.Checkpoints;
using PlanBot.Core.Conversation.Verbs.Importing;
using PlanBot.Core.Conversation.Verbs.Initiatives;
using PlanBot.Core.Conversation.Verbs.Questions;
using PlanBot.Core.Conversation.Verbs.Reminders;
using PlanBot.Core.Conversation.Verbs.Templates;
using PlanBot.Core.Documents;
using PlanBot.Core.Languages;
using PlanBot.Core.Nudges;
using PlanBot.Core.Nudges.Settings;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Beside;
using PlanBot.Core.Plans.Clarity;
using PlanBot.Core.Reports;
using PlanBot.Core.Reports.Documents;
using PlanBot.Core.Reports.Status;
using PlanBot.Core.Templates;
using PlanBot.Core.Templates.Own;

namespace PlanBot.Core.Conversation;

/// <summary>Everything that can be said to PlanBot, and where it is answered.</summary>
public sealed class Conversation
{
    private readonly IPreferences preferences;
    private readonly ClientOptions client;
    private readonly PlanVerbs plans;
    private readonly BringingVerbs bringing;
    private readonly ImportVerbs importing;
    private readonly FileVerbs files;
    private readonly AnswerVerbs answers;
    private readonly ClarityVerbs clarity;
    private readonly VoiceVerbs voices;
    private readonly MeetingVerbs meetings;
    private readonly InitiativeVerbs initiatives;
    private readonly AssigningVerbs assigning;
    private readonly NudgeVerbs nudging;
    private readonly ReminderVerbs reminders;
    private readonly ReminderSettingsVerbs reminderSettings;
    private readonly StopOwningVerb stopOwning;
    private readonly OwnQuestionVerbs ownQuestions;
    private readonly CheckpointVerbs checkpoints;
    private readonly TakingBackVerb takingBack;
    private readonly FollowingVerb following;
    private readonly OwnerVerbs owners;
    private readonly LookingVerbs looking;
    private readonly LeadingVerbs leading;
    private readonly PlannerVerbs planner;
    private readonly PostingVerbs posting;
    private readonly DoctorVerbs doctor;
    private readonly DocumentVerbs documents;
    private readonly ChoosingVerbs choosing;
    private readonly OwnTemplateVerbs ownTemplates;
    private readonly MovingVerbs moving;
    private readonly CarryingVerbs carrying;
    private readonly LapVerbs laps;
    private readonly TemplateVerbs templates;
    private readonly MessageVerbs messages;

    /// <param name="planner">Null, like the rest of Graph: PlanBot works without.</param>
    public Conversation(
        IPlanStore store,
        TemplateShelf shelf,
        IYamlReader yaml,
        IRoster roster,
        IPreferences preferences,
        ClientOptions client,
        IDocumentLinks links,
        IVoices voices,
        INudgePreferences nudges,
        INudgeLedger ledger,
        IStatusMarks marks,
        IPlanner? planner = null,
        IPosting? posting = null,
        IFeed? feed = null,
        IDoctor? doctor = null)
    {
        var desk = new Desk(store, shelf, roster, client);
        this.preferences = preferences;
        this.client = client;
        plans = new(desk, store, roster);
        bringing = new(desk);
        importing = new(desk, store, roster);
        answers = new(desk);
        clarity = new(desk, voices);
        this.voices = new(desk, voices);
        meetings = new(desk, store);
        initiatives = new(desk);
        var sheets = new Sheets(store);
        assigning = new(desk, sheets);
        nudging = new(desk, sheets);
        reminders = new(desk, nudges, ledger);
        reminderSettings = new(desk, nudges);
        stopOwning = new(store);
        ownQuestions = new(desk);
        checkpoints = new(desk);
        takingBack = new(desk, store, checkpoints.Wheel);
        following = new(desk);
        owners = new(desk);
        looking = new(desk, store);
        leading = new(desk, store, marks, ledger);
        this.planner = new(desk, planner ?? new NoPlanner());
        this.posting = new(desk, posting ?? new NoPosting(), feed ?? new NoFeed());
        this.doctor = new(desk, doctor ?? new NoDoctor());
        documents = new(desk, links);
        choosing = new(desk);
        ownTemplates = new(desk, shelf.Store, yaml, links);
        files = new(importing, ownTemplates);
        moving = new(desk);
        carrying = new(desk, store);
        laps = new(desk);
        templates = new(desk);
        messages = new(desk, store);
    }

    /// <summary>Answers one turn. Whatever was typed, there is a reply; only an outage of the store throws.</summary>
    public async Task<Reply> HandleAsync(Turn turn, Command command, CancellationToken cancellationToken)
    {
        var scene = new Scene(turn, await preferences.LanguageOfAsync(turn.Place.Tenant, turn.Person.Id, cancellationToken), client.Language);
        if (command is GiveVoice { Line: not null } give && turn.Place.Kind != PlaceKind.Personal)
            command = give with { Line = null };
        var reply = Gate.Check(scene, command) is { } stopped
            ? await AgainAsync(scene, stopped, cancellationToken)
            : await AnswerAsync(scene, command, cancellationToken);
        return Fitted(scene, turn.Manner == Manner.InDialog ? reply with { Card = DialogCard.Of(reply.Card) } : reply);
    }

    private static Reply Fitted(Scene scene, Reply reply)
    {
        var cut = scene.Say().CutToFit;
        var card = CardSize.Fit(reply.Card, cut);
        return reply with { Card = card, Shared = reply.Shared is { } here ? Fit(here) : null, SharedElsewhere = [.. reply.SharedElsewhere.Select(Fit)] };

        // One card that is both stays one: then it is posted once.
        SharedCard Fit(SharedCard shared) => shared with { Card = ReferenceEquals(shared.Card, reply.Card) ? card : CardSize.Fit(shared.Card, cut) };
    }

    private async Task<Reply> AnswerAsync(Scene scene, Command command, CancellationToken cancellationToken) => command switch
    {
        Installed installed => Scene.Show(MeetingCards.Welcome(scene.Say(), installed.AddedBy)),
        Hello or Help => Scene.Show(MeetingCards.Help(scene.Say())),
        AskLanguage => Scene.Show(MeetingCards.Languages(scene.Say())),
        ChooseLanguage choose => await ChooseLanguageAsync(scene, choose, cancellationToken),
        NotUnderstood typed => NumberIn(scene, typed) ?? importing.Offer(scene, typed.Text) ?? Scene.Show(MeetingCards.Hint(scene.Say())),
        Outdated old => Outdated(scene, old),

        NewPlan add => await plans.NewAsync(scene, add, cancellationToken),
        ChooseTemplate choose => await choosing.ChooseAsync(scene, choose, cancellationToken),
        ShowLap show => await laps.ShowAsync(scene, show, cancellationToken),
        NewLap add => await laps.NewAsync(scene, add, cancellationToken),
        StartLap start => await laps.StartAsync(scene, start, cancellationToken),
        UndoLap undo => await laps.UndoAsync(scene, undo, cancellationToken),
        MoveLap move => await laps.MoveAsync(scene, move, cancellationToken),
        EndLap end => await laps.EndAsync(scene, end, cancellationToken),
        LeaveLoop leave => await laps.LeaveAsync(scene, leave, cancellationToken),
        StaffChange change => await laps.StaffAsync(scene, change, cancellationToken),
        ShowTemplates => await choosing.AllAsync(scene, cancellationToken),
        NewTemplate add => ownTemplates.New(scene, add),
        ReadTemplate read => await ownTemplates.ReadAsync(scene, read, cancellationToken),
        SaveTemplate save => await ownTemplates.SaveAsync(scene, save, cancellationToken),
        CancelTemplate => OwnTemplateVerbs.Cancel(scene),
        ShowOwnTemplates => await ownTemplates.ListAsync(scene, cancellationToken),
        ShowOwnTemplate show => await ownTemplates.ShowAsync(scene, show, cancellationToken),
        PutTemplate put => await ownTemplates.PutAsync(scene, put, cancellationToken),
        UpdateTemplate update => await moving.OfferAsync(scene, update, cancellationToken),
        MoveTemplate move => await moving.MoveAsync(scene, move, cancellationToken),
        ShowFormer show => await moving.FormerAsync(scene, show, cancellationToken),
        FindAlike find => await carrying.FindAsync(scene, find, cancellationToken),
        UseAlike use => await carrying.UseAsync(scene, use, cancellationToken),
        StartPlan start => await plans.StartAsync(scene, start, cancellationToken),
        OpenPlan open => await plans.OpenAsync(scene, open, cancellationToken),
        ShowMenu show => await looking.MenuAsync(scene, show, cancellationToken),
        ShowDocuments show => await documents.ShowAsync(scene, show, cancellationToken),
        SendFile send => await documents.SendAsync(scene, send, cancellationToken),
        SubscribeToCalendar subscribe => await documents.SubscribeAsync(scene, subscribe, cancellationToken),
        StopCalendar stop => await documents.StopAsync(scene, stop, cancellationToken),
        AskBring => await bringing.AskAsync(scene, cancellationToken),
        BringPlan bring => await bringing.BringAsync(scene, bring, cancellationToken),
        DeletePlan delete => await plans.DeleteAsync(scene, delete, cancellationToken),
        RestorePlan restore => await plans.RestoreAsync(scene, restore, cancellationToken),
        ImportPlan => ImportVerbs.Ask(scene),
        ReadPlan read => importing.Read(scene, read),
        KeepImport keep => await importing.KeepAsync(scene, keep, cancellationToken),
        ShowImported show => await importing.ShowAsync(scene, show, cancellationToken),
        CompletePast complete => await importing.CompletePastAsync(scene, complete, cancellationToken),
        MergeInitiatives merge => await importing.MergeAsync(scene, merge, cancellationToken),
        ReopenPast reopen => await importing.ReopenPastAsync(scene, reopen, cancellationToken),
        ReceiveFile file => await files.ReceiveAsync(scene, file, cancellationToken),
        InitiativeOfMessage message => await messages.FormAsync(scene, message, cancellationToken),

        Continue go => await answers.ContinueAsync(scene, go, cancellationToken),
        ShowQuestion show => await answers.ShowAsync(scene, show, cancellationToken),
        AskParty ask => await answers.AskPartyAsync(scene, ask, cancellationToken),
        ChooseParty choose => await answers.ChoosePartyAsync(scene, choose, cancellationToken),
        SaveAnswer save => await answers.SaveAsync(scene, save, cancellationToken),
        LeaveQuestion leave => await answers.LeaveAsync(scene, leave, cancellationToken),
        AskDecision ask => await answers.AskAsync(scene, ask, cancellationToken),
        Decide decide => await answers.DecideAsync(scene, decide, (view, question) => InitiativeVerbs.New(view, question), cancellationToken),

        AskClarity ask => await clarity.AskAsync(scene, ask, cancellationToken),
        OpenClarity open => await clarity.OpenAsync(scene, open, cancellationToken),
        ShowClarity show => await clarity.ShowAsync(scene, show, cancellationToken),
        CloseClarity close => await clarity.CloseAsync(scene, close, cancellationToken),
        CallOffClarity callOff => await clarity.CallOffAsync(scene, callOff, cancellationToken),
        ShowSpread show => await clarity.ShowSpreadAsync(scene, show, cancellationToken),
        AskPulse ask => await clarity.AskPulseAsync(scene, ask, cancellationToken),
        OpenPulse open => await clarity.OpenPulseAsync(scene, open, cancellationToken),
        MyVoice => await voices.MineAsync(scene, cancellationToken),
        AnswerClarity answer => await voices.AnswerAsync(scene, answer, cancellationToken),
        JoinClarity join => await voices.JoinAsync(scene, join, cancellationToken),
        GiveVoice give => await voices.GiveAsync(scene, give, cancellationToken),
        WithdrawVoice withdraw => await voices.WithdrawAsync(scene, withdraw, cancellationToken),

        StartMeeting start => await meetings.StartAsync(scene, start, cancellationToken),
        MoveMeeting move => await meetings.MoveAsync(scene, move, cancellationToken),
        TakeOverMeeting takeOver => await meetings.TakeOverAsync(scene, takeOver, cancellationToken),
        EndMeeting end => await meetings.EndAsync(scene, end, cancellationToken),
        ShowMinutes show => await meetings.ShowMinutesAsync(scene, show, cancellationToken),

        NewInitiative add => await initiatives.NewAsync(scene, add, cancellationToken),
        EditInitiative edit => await initiatives.EditAsync(scene, edit, cancellationToken),
        SaveInitiative save => await initiatives.SaveAsync(scene, save, cancellationToken),
        ShowInitiative show => await initiatives.ShowAsync(scene, show, cancellationToken),
        CompleteInitiative complete => await initiatives.CompleteAsync(scene, complete, cancellationToken),
        DeleteInitiative delete => await initiatives.DeleteAsync(scene, delete, cancellationToken),
        RestoreInitiative restore => await initiatives.RestoreAsync(scene, restore, cancellationToken),
        ShowReminders show => await reminders.ShowAsync(scene, show, cancellationToken),
        ExplainReminders explain => await reminders.ExplainAsync(scene, explain, cancellationToken),
        DoneFromNudge done => await nudging.DoneAsync(scene, done, cancellationToken),
        RemindLater later => await nudging.LaterAsync(scene, later, cancellationToken),
        NotMine not => await nudging.NotMineAsync(scene, not, cancellationToken),
        TakeHandOverBack back => await nudging.TakeBackAsync(scene, back, cancellationToken),
        HandOverAll give => await nudging.HandOverAsync(scene, give, cancellationToken),
        PlanReminders show => await reminderSettings.PlanAsync(scene, show, cancellationToken),
        SavePlanReminders save => await reminderSettings.SavePlanAsync(scene, save, cancellationToken),
        MyReminders => await reminderSettings.MineAsync(scene, cancellationToken),
        SaveMyReminders save => await reminderSettings.SaveMineAsync(scene, save, cancellationToken),
        PauseReminders pause => await reminderSettings.PauseAsync(scene, pause, cancellationToken),
        StopReminders stop => await reminderSettings.StopAsync(scene, stop, cancellationToken),
        StopOwning stop => await stopOwning.StopAsync(scene, stop, cancellationToken),
        AskDeadline ask => await assigning.AskDeadlineAsync(scene, ask, cancellationToken),
        MoveDeadline move => await assigning.MoveAsync(scene, move, cancellationToken),
        AskOwner ask => await assigning.AskOwnerAsync(scene, ask, cancellationToken),
        AssignOwner assign => await assigning.AssignAsync(scene, assign, cancellationToken),

        NewOwnQuestion add => await ownQuestions.NewAsync(scene, add, cancellationToken),
        EditOwnQuestion edit => await ownQuestions.EditAsync(scene, edit, cancellationToken),
        SaveOwnQuestion save => await ownQuestions.SaveAsync(scene, save, cancellationToken),
        RemoveOwnQuestion remove => await ownQuestions.RemoveAsync(scene, remove, cancellationToken),
        RestoreOwnQuestion restore => await ownQuestions.RestoreAsync(scene, restore, cancellationToken),

        ShowYearWheel show => await checkpoints.WheelAsync(scene, show, cancellationToken),
        NewCheckpoint add => await checkpoints.NewAsync(scene, add, cancellationToken),
        ShowCheckpoint show => await checkpoints.ShowAsync(scene, show, cancellationToken),
        EditCheckpoint edit => await checkpoints.EditAsync(scene, edit, cancellationToken),
        SaveCheckpoint save => await checkpoints.SaveAsync(scene, save, cancellationToken),
        ChooseRhythm choose => await checkpoints.RhythmAsync(scene, choose, cancellationToken),
        MarkCheckpoint mark => await checkpoints.MarkAsync(scene, mark, cancellationToken),
        DeleteCheckpoint delete => await checkpoints.DeleteAsync(scene, delete, cancellationToken),
        RestoreCheckpoint restore => await checkpoints.RestoreAsync(scene, restore, cancellationToken),
        TakeBack undo => await takingBack.TakeBackAsync(scene, undo, cancellationToken),
        MoveFollowing move => await following.MoveAsync(scene, move, cancellationToken),
        ShowUnowned show => await owners.UnownedAsync(scene, show, cancellationToken),
        TakeInitiative take => await owners.TakeAsync(scene, take, cancellationToken),
        ConfirmOwner confirm => await owners.ConfirmAsync(scene, confirm, cancellationToken),
        TakeOver begin => await owners.BeginAsync(scene, begin, cancellationToken),
        MakeCoordinator make => await owners.CoordinatorAsync(scene, make, cancellationToken),
        ShowOpenItems show => await owners.ItemsAsync(scene, show, cancellationToken),
        TakeOverItems take => await owners.TakeOverAsync(scene, take, cancellationToken),

        ShowStatus show => await leading.StatusAsync(scene, show, cancellationToken),
        ShowAllPlans => await leading.AllAsync(scene, cancellationToken),
        PinOverview pin => await leading.PinAsync(scene, pin, cancellationToken),
        MarkInternal mark => await answers.MarkAsync(scene, mark, cancellationToken),
        ShowMine => await looking.MineAsync(scene, cancellationToken),
        ShowHistory show => await looking.HistoryAsync(scene, show, cancellationToken),
        ShowPlanner show => await planner.ShowAsync(scene, show, cancellationToken),
        ConnectPlanner connect => await planner.ConnectAsync(scene, connect, cancellationToken),
        DisconnectPlanner disconnect => await planner.DisconnectAsync(scene, disconnect, cancellationToken),
        ShowPosting show => await posting.ShowAsync(scene, show, cancellationToken),
        PostAsMe mine => await posting.AsMeAsync(scene, mine, cancellationToken),
        PostAsBot bots => await posting.AsBotAsync(scene, bots, cancellationToken),
        ShowFeed => await posting.FeedAsync(scene, cancellationToken),
        ChooseFeed choose => await posting.ChooseFeedAsync(scene, choose, cancellationToken),
        ShowDoctor => await doctor.ShowAsync(scene, cancellationToken),
        AboutTemplate about => await templates.AboutAsync(scene, about, cancellationToken),
        ShowDuties show => await templates.DutiesAsync(scene, show, cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "A command without an answer."),
    };

    /// <summary>The form that the gate stopped, shown again.</summary>
    private async Task<Reply> AgainAsync(Scene scene, Gate.Stopped stopped, CancellationToken cancellationToken) => stopped.Command switch
    {
        StartPlan start => await plans.FormAsync(scene, start, stopped.Notice, stopped.Instead, cancellationToken),
        ReadPlan read => ImportVerbs.Form(scene, read, stopped.Notice, stopped.Instead),
        KeepImport keep => importing.Form(scene, keep, stopped.Notice),
        EndLap end => await laps.FormAsync(scene, end, stopped.Notice, stopped.Instead, cancellationToken),
        GiveVoice give => await voices.FormAsync(scene, give, stopped.Notice, stopped.Instead, cancellationToken),
        SaveAnswer save => await answers.FormAsync(scene, save, stopped.Notice, stopped.Instead, cancellationToken),
        SaveInitiative save => await initiatives.FormAsync(scene, save, stopped.Notice, stopped.Instead, cancellationToken),
        MoveDeadline move => await assigning.FormAsync(scene, move, stopped.Notice, stopped.Instead, cancellationToken),
        HandOverAll give => await nudging.FormAsync(scene, give, stopped.Notice, stopped.Instead, cancellationToken),
        SavePlanReminders save => await reminderSettings.FormAsync(scene, save, stopped.Notice, stopped.Instead, cancellationToken),
        SaveMyReminders save => ReminderSettingsVerbs.Form(scene, save, stopped.Notice, stopped.Instead),
        AssignOwner assign => await assigning.FormAsync(scene, assign, stopped.Notice, stopped.Instead, cancellationToken),
        SaveOwnQuestion save => await ownQuestions.FormAsync(scene, save, stopped.Notice, stopped.Instead, cancellationToken),
        ReadTemplate read => ownTemplates.Form(scene, read.Content, stopped.Notice, stopped.Instead),
        SaveCheckpoint save => await checkpoints.FormAsync(scene, save, stopped.Notice, stopped.Instead, cancellationToken),
        TakeOverItems take => await owners.FormAsync(scene, take, stopped.Notice, stopped.Instead, cancellationToken),
        var other => throw new ArgumentOutOfRangeException(nameof(stopped), other.GetType().Name, "A form that cannot be shown again."),
    };

    private async Task<Reply> ChooseLanguageAsync(Scene scene, ChooseLanguage choose, CancellationToken cancellationToken)
    {
        await preferences.ChooseLanguageAsync(scene.Turn.Place.Tenant, scene.Turn.Person.Id, choose.Language, cancellationToken);
        var say = Phrases.In(choose.Language);
        return Scene.Show(MeetingCards.Languages(say, Notice.Good(say.LanguageChosen)));
    }

    private static Reply? NumberIn(Scene scene, NotUnderstood typed)
    {
        var say = scene.Say();
        return Gate.CheckMessage(scene, typed.Text) is { } notice
            ? Scene.Show(NoticeCard.Draw(say, notice, [], Parts.Go(say.Help, new Help()))) with { OnlyForAuthor = true }
            : null;
    }

    private static Reply Outdated(Scene scene, Outdated old)
    {
        var say = scene.Say();
        var today = DateOnly.FromDateTime(scene.Turn.Now.UtcDateTime);
        return Scene.Show(NoticeCard.Draw(
            say,
            Notice.Look(say.CardTooOld),
            old.Typed.Select(text => IdentityNumbers.Check(text, today).Masked),
            Parts.Go(say.GetNewCard, new OpenPlan { Plan = old.Plan })));
    }
}
