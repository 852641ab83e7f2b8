using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation.Verbs;
using PlanBot.Core.Documents;
using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Templates.Own;

namespace PlanBot.Core.Conversation;

/// <summary>Everything that can be said to PlanBot, and where it is answered.</summary>
public sealed class Conversation
{
    private readonly IPreferences preferences;
    private readonly ClientOptions client;
    private readonly PlanVerbs plans;
    private readonly AnswerVerbs answers;
    private readonly InitiativeVerbs initiatives;
    private readonly AssigningVerbs assigning;
    private readonly OwnQuestionVerbs ownQuestions;
    private readonly LookingVerbs looking;
    private readonly ChoosingVerbs choosing;
    private readonly OwnTemplateVerbs ownTemplates;
    private readonly MovingVerbs moving;
    private readonly CarryingVerbs carrying;
    private readonly LapVerbs laps;
    private readonly TemplateVerbs templates;

    public Conversation(IPlanStore store, TemplateShelf shelf, IYamlReader yaml, IRoster roster, IPreferences preferences, ClientOptions client)
    {
        var desk = new Desk(store, shelf, roster, client);
        this.preferences = preferences;
        this.client = client;
        plans = new(desk, store, roster);
        answers = new(desk);
        initiatives = new(desk);
        assigning = new(desk);
        ownQuestions = new(desk);
        looking = new(desk, store);
        choosing = new(desk);
        ownTemplates = new(desk, shelf.Store, yaml, client);
        moving = new(desk);
        carrying = new(desk, store);
        laps = new(desk);
        this.templates = new(desk);
    }

    /// <summary>Answers one turn. Whatever was typed, there is a reply; only an outage of the store throws.</summary>
    public async Task<Reply> HandleAsync(Turn turn, Command command, CancellationToken cancellationToken)
    {
        var scene = new Scene(turn, await preferences.LanguageOfAsync(turn.Place.Tenant, turn.Person.Id, cancellationToken), client.Language);
        var reply = Gate.Check(scene, command) is { } stopped
            ? await AgainAsync(scene, stopped, cancellationToken)
            : await AnswerAsync(scene, command, cancellationToken);
        return reply with { Card = CardSize.Fit(reply.Card, scene.Say().CutToFit) };
    }

    private async Task<Reply> AnswerAsync(Scene scene, Command command, CancellationToken cancellationToken) => command switch
    {
        Installed installed => Scene.Show(MeetingCards.Welcome(scene.Say(), installed.AddedBy)),
        Hello or Help => Scene.Show(MeetingCards.Help(scene.Say())),
        AskLanguage => Scene.Show(MeetingCards.Languages(scene.Say())),
        ChooseLanguage choose => await ChooseLanguageAsync(scene, choose, cancellationToken),
        NotUnderstood typed => NotUnderstood(scene, typed),
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
        ReceiveFile { Document: ReceivedDocument.Structured or ReceivedDocument.Broken } receive => await ownTemplates.ReceiveAsync(scene, receive, cancellationToken),
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
        DeletePlan delete => await plans.DeleteAsync(scene, delete, cancellationToken),
        RestorePlan restore => await plans.RestoreAsync(scene, restore, cancellationToken),

        Continue go => await answers.ContinueAsync(scene, go, cancellationToken),
        ShowQuestion show => await answers.ShowAsync(scene, show, cancellationToken),
        AskParty ask => await answers.AskPartyAsync(scene, ask, cancellationToken),
        ChooseParty choose => await answers.ChoosePartyAsync(scene, choose, cancellationToken),
        SaveAnswer save => await answers.SaveAsync(scene, save, cancellationToken),
        LeaveQuestion leave => await answers.LeaveAsync(scene, leave, cancellationToken),
        AskDecision ask => await answers.AskAsync(scene, ask, cancellationToken),
        Decide decide => await answers.DecideAsync(scene, decide, (view, question) => InitiativeVerbs.New(view, question), cancellationToken),

        NewInitiative add => await initiatives.NewAsync(scene, add, cancellationToken),
        EditInitiative edit => await initiatives.EditAsync(scene, edit, cancellationToken),
        SaveInitiative save => await initiatives.SaveAsync(scene, save, cancellationToken),
        ShowInitiative show => await initiatives.ShowAsync(scene, show, cancellationToken),
        CompleteInitiative complete => await initiatives.CompleteAsync(scene, complete, cancellationToken),
        DeleteInitiative delete => await initiatives.DeleteAsync(scene, delete, cancellationToken),
        RestoreInitiative restore => await initiatives.RestoreAsync(scene, restore, cancellationToken),
        AskDeadline ask => await assigning.AskDeadlineAsync(scene, ask, cancellationToken),
        MoveDeadline move => await assigning.MoveAsync(scene, move, cancellationToken),
        AskOwner ask => await assigning.AskOwnerAsync(scene, ask, cancellationToken),
        AssignOwner assign => await assigning.AssignAsync(scene, assign, cancellationToken),

        NewOwnQuestion add => await ownQuestions.NewAsync(scene, add, cancellationToken),
        EditOwnQuestion edit => await ownQuestions.EditAsync(scene, edit, cancellationToken),
        SaveOwnQuestion save => await ownQuestions.SaveAsync(scene, save, cancellationToken),
        RemoveOwnQuestion remove => await ownQuestions.RemoveAsync(scene, remove, cancellationToken),
        RestoreOwnQuestion restore => await ownQuestions.RestoreAsync(scene, restore, cancellationToken),

        ShowStatus show => await looking.StatusAsync(scene, show, cancellationToken),
        ShowMine => await looking.MineAsync(scene, cancellationToken),
        ShowHistory show => await looking.HistoryAsync(scene, show, cancellationToken),
        AboutTemplate about => await templates.AboutAsync(scene, about, cancellationToken),
        ShowDuties show => await templates.DutiesAsync(scene, show, cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "A command without an answer."),
    };

    /// <summary>The form that the gate stopped, shown again.</summary>
    private async Task<Reply> AgainAsync(Scene scene, Gate.Stopped stopped, CancellationToken cancellationToken) => stopped.Command switch
    {
        StartPlan start => await plans.FormAsync(scene, start, stopped.Notice, stopped.Instead, cancellationToken),
        EndLap end => await laps.FormAsync(scene, end, stopped.Notice, stopped.Instead, cancellationToken),
        SaveAnswer save => await answers.FormAsync(scene, save, stopped.Notice, stopped.Instead, cancellationToken),
        SaveInitiative save => await initiatives.FormAsync(scene, save, stopped.Notice, stopped.Instead, cancellationToken),
        MoveDeadline move => await assigning.FormAsync(scene, move, stopped.Notice, stopped.Instead, cancellationToken),
        AssignOwner assign => await assigning.FormAsync(scene, assign, stopped.Notice, stopped.Instead, cancellationToken),
        SaveOwnQuestion save => await ownQuestions.FormAsync(scene, save, stopped.Notice, stopped.Instead, cancellationToken),
        ReadTemplate read => ownTemplates.Form(scene, read.Source, stopped.Notice, stopped.Instead),
        var other => throw new ArgumentOutOfRangeException(nameof(stopped), other.GetType().Name, "A form that cannot be shown again."),
    };

    private async Task<Reply> ChooseLanguageAsync(Scene scene, ChooseLanguage choose, CancellationToken cancellationToken)
    {
        await preferences.ChooseLanguageAsync(scene.Turn.Place.Tenant, scene.Turn.Person.Id, choose.Language, cancellationToken);
        var say = Phrases.In(choose.Language);
        return Scene.Show(MeetingCards.Languages(say, Notice.Good(say.LanguageChosen)));
    }

    private static Reply NotUnderstood(Scene scene, NotUnderstood typed)
    {
        var say = scene.Say();
        return Gate.CheckMessage(scene, typed.Text) is { } notice
            ? Scene.Show(NoticeCard.Draw(say, notice, [], Parts.Go(say.Help, new Help()))) with { OnlyForAuthor = true }
            : Scene.Show(MeetingCards.Hint(say));
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
