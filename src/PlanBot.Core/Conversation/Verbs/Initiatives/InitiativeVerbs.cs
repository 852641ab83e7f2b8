using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Initiatives;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Conversation.Verbs.Initiatives;

/// <summary>Initiatives: written, changed, completed, taken away and brought back.</summary>
internal sealed class InitiativeVerbs(Desk desk)
{
    public Task<Reply> NewAsync(Scene scene, NewInitiative command, CancellationToken cancellationToken) =>
        desk.ShowAsync(scene, command, view => New(view, command.Question), cancellationToken);

    /// <summary>An empty form; where the template knows what is meant by the answer, its title stands there already.</summary>
    public static Reply New(PlanView view, QuestionId? question)
    {
        var suggestion = question is { } id && view.Find(id)?.Question.Kind is AnswerKind.Choices kind && !view.Plan.InitiativesOf(id).Any()
            ? view.Plan.AnswersFor(id, view.Reader).Select(pair => kind.Options.FirstOrDefault(option => option.Key == pair.Answer.Choice)?.Suggests?.In(view.Say.Language)).FirstOrDefault(title => title is not null)
            : null;
        return Form(view, new(new InitiativeId(view.Scene.NewId("initiative")), question, 0, suggestion));
    }

    public Task<Reply> EditAsync(Scene scene, EditInitiative command, CancellationToken cancellationToken) =>
        WithAsync(scene, command, command.Initiative, (view, initiative) => Form(view, InitiativeForm.Fields.Of(view.Say, initiative)), cancellationToken);

    public Task<Reply> ShowAsync(Scene scene, ShowInitiative command, CancellationToken cancellationToken) =>
        desk.ShowAsync(scene, command, view => view.Initiative(command.Initiative), cancellationToken);

    public Task<Reply> SaveAsync(Scene scene, SaveInitiative command, CancellationToken cancellationToken) => desk.ChangeAsync(
        scene,
        command,
        view => InitiativeReader.Read(view, command) is (var wanted, null) && !AsksAboutDay(view, wanted, command) ? view.Plan.Save(scene.Turn, wanted, command.Seen) : new Outcome.Unchanged(view.Plan),
        (outcome, view) => InitiativeReader.Read(view, command) is var (read, problem) && problem is not null ? Form(view, InitiativeReader.Fields(command), problem, AskWeekDay(view, command, problem))
            : AsksAboutDay(view, read, command) ? AskAboutDay(view, read, command)
            : outcome switch
            {
                Outcome.Overtaken overtaken => Overtaken(view, command, overtaken),
                Outcome.Refused refused => view.Refuse(refused.Why, Desk.Texts(command)),
                Outcome.Gone => view.ThingGone(Desk.Texts(command)),
                _ when scene.Turn.Manner == Manner.InDialog => desk.SavedInDialog(view, command.Initiative),
                _ => FollowingVerb.Saved(view, outcome, command.Initiative),
            },
        cancellationToken);

    /// <summary>The form again, for a text that may not be kept as it is.</summary>
    public Task<Reply> FormAsync(Scene scene, SaveInitiative command, Notice? notice, IReadOnlyList<CardAction> instead, CancellationToken cancellationToken) =>
        desk.ShowAsync(scene, command, view => Form(view, InitiativeReader.Fields(command), notice, instead is { Count: > 0 } ? instead : null), cancellationToken);

    public Task<Reply> CompleteAsync(Scene scene, CompleteInitiative command, CancellationToken cancellationToken) => desk.ChangeAsync(
        scene,
        command,
        view => view.Plan.Change(scene.Turn, command.Initiative, null, initiative => initiative with { Completion = command.Completion }),
        (_, view) => view.Initiative(command.Initiative, Notice.Good(view.Say.Saved)),
        cancellationToken);

    public Task<Reply> DeleteAsync(Scene scene, DeleteInitiative command, CancellationToken cancellationToken) => desk.ChangeAsync(
        scene,
        command,
        view => view.Plan.Delete(scene.Turn, command.Initiative),
        (outcome, view) => outcome is Outcome.Gone ? view.ThingGone([]) : Deleted(view, view.Plan.AllInitiatives[command.Initiative]),
        cancellationToken);

    public Task<Reply> RestoreAsync(Scene scene, RestoreInitiative command, CancellationToken cancellationToken) => desk.ChangeAsync(
        scene,
        command,
        view => view.Plan.Restore(scene.Turn, command.Initiative),
        (outcome, view) => outcome is Outcome.Gone ? view.ThingGone([]) : view.Initiative(command.Initiative, Notice.Good(view.Say.InitiativeRestored)),
        cancellationToken);

    private static bool AsksAboutDay(PlanView view, Initiative wanted, SaveInitiative command) =>
        ClosedDeadline.Asks(view, wanted.Deadline, view.Plan.AllInitiatives.GetValueOrDefault(command.Initiative)?.Deadline, command.ClosedDay);

    private static IReadOnlyList<CardAction>? AskWeekDay(PlanView view, SaveInitiative command, Notice problem) => WeekQuestion.Instead(
        view, problem, view.Say.Deadline, command.DeadlineWords, day => (SaveInitiative)command.Again(command.Suspect) with { WeekDay = day });

    private static Reply AskAboutDay(PlanView view, Initiative wanted, SaveInitiative command)
    {
        var (notice, instead) = ClosedDeadline.Question(view, wanted.Deadline!, answer => (SaveInitiative)command.Again(command.Suspect) with { ClosedDay = answer });
        return Form(view, InitiativeReader.Fields(command), notice, instead);
    }

    private static Reply Form(PlanView view, InitiativeForm.Fields fields, Notice? notice = null, IReadOnlyList<CardAction>? instead = null) =>
        Scene.Show(InitiativeForm.Draw(view.Say, view.Plan, fields, view.People, notice, instead));

    /// <summary>A colleague's version stands; the form comes back with what was typed, on top of the version it now replaces.</summary>
    private static Reply Overtaken(PlanView view, SaveInitiative command, Outcome.Overtaken overtaken)
    {
        var standing = view.Plan.AllInitiatives[command.Initiative];
        return Form(
            view,
            InitiativeReader.Fields(command) with { Seen = standing.Version },
            Notice.Look($"{view.Say.SomebodyChangedThis(overtaken.By.Name)} {view.Say.Quoted(standing.Title)} · {InitiativeRow.Line(view.Say, standing)}"));
    }

    private static Reply Deleted(PlanView view, Initiative initiative) => Scene.Show(NoticeCard.Draw(
        view.Say,
        Notice.Look(view.Say.InitiativeDeleted(initiative.Title)),
        [],
        Parts.Go(view.Say.Undo, new RestoreInitiative(initiative.Id) { Plan = view.Plan.Id }),
        Parts.Go(view.Say.GoOn, new Continue { Plan = view.Plan.Id }),
        Parts.Go(view.Say.Overview, new OpenPlan { Plan = view.Plan.Id })));

    private Task<Reply> WithAsync(Scene scene, PlanCommand command, InitiativeId id, Func<PlanView, Initiative, Reply> draw, CancellationToken cancellationToken) => desk.ShowAsync(
        scene,
        command,
        view => view.Plan.AllInitiatives.GetValueOrDefault(id) is { IsDeleted: false } initiative ? draw(view, initiative) : view.ThingGone(Desk.Texts(command)),
        cancellationToken);
}
