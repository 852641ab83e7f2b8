using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Beginning;
using PlanBot.Core.Cards.Initiatives;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;
using PlanBot.Core.Plans.Decisions;
using PlanBot.Core.Reports;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Conversation.Verbs.Initiatives;

/// <summary>What nobody has on them, and what goes from one to another.</summary>
internal sealed class OwnerVerbs(Desk desk)
{
    /// <summary>The Danish template's question about turnover (T4-Q23).</summary>
    private static readonly QuestionId Turnover = new("T4-Q23");

    public Task<Reply> UnownedAsync(Scene scene, ShowUnowned command, CancellationToken cancellationToken) =>
        desk.ShowAsync(scene, command, view => Unowned(view, page: command.Page), cancellationToken);

    public Task<Reply> TakeAsync(Scene scene, TakeInitiative command, CancellationToken cancellationToken) => desk.ChangeAsync(
        scene,
        command,
        view => view.Plan.Change(scene.Turn, command.Initiative, null, initiative => initiative.Owner is null ? initiative with { Owner = new Owner.InTeams(scene.Turn.Person), IsOwnerProposed = false } : initiative),
        (outcome, view) => outcome is Outcome.Gone ? view.ThingGone([])
            : view.Plan.AllInitiatives[command.Initiative].Owner is { } owner && owner != new Owner.InTeams(scene.Turn.Person) ? Unowned(view, Notice.Look(view.Say.OwnerIs(owner.Name)))
            : Unowned(view, Notice.Good(view.Say.Saved)),
        cancellationToken);

    public Task<Reply> ConfirmAsync(Scene scene, ConfirmOwner command, CancellationToken cancellationToken) => desk.ChangeAsync(
        scene,
        command,
        view => view.Plan.Change(scene.Turn, command.Initiative, command.Seen, initiative => initiative with { IsOwnerProposed = false }),
        (outcome, view) => outcome switch
        {
            Outcome.Gone => view.ThingGone([]),
            Outcome.Overtaken overtaken => Unowned(view, Notice.Look(view.Say.SomebodyChangedThis(overtaken.By.Name))),
            _ => Unowned(view, Notice.Good(view.Say.Saved)),
        },
        cancellationToken);

    public Task<Reply> BeginAsync(Scene scene, TakeOver command, CancellationToken cancellationToken) => desk.ShowAsync(scene, command, view => Begin(view), cancellationToken);

    public Task<Reply> CoordinatorAsync(Scene scene, MakeCoordinator command, CancellationToken cancellationToken) => desk.ChangeAsync(
        scene,
        command,
        view => Next(view, command) is { } next ? view.Plan.MakeCoordinator(scene.Turn, next, view.HasLeft(view.Plan.Coordinator)) : new Outcome.Unchanged(view.Plan),
        (outcome, view) => outcome switch
        {
            Outcome.Refused refused => Begin(view, view.Why(refused.Why)),
            Outcome.Changed changed => Scene.Show(NoticeCard.Draw(
                view.Say,
                Notice.Good(view.Say.CoordinatorNow(view.Plan.Coordinator.Name)),
                [],
                Parts.Go(view.Say.Undo, new TakeBack(changed.Entry.Version) { Plan = view.Plan.Id }),
                Parts.Go(view.Say.TakeOverTitle, new TakeOver { Plan = view.Plan.Id }),
                Parts.Go(view.Say.Overview, new OpenPlan { Plan = view.Plan.Id }))),
            _ => Begin(view, Next(view, command) is null ? Notice.Stop(view.Say.FillIn(view.Say.NewCoordinator)) : null),
        },
        cancellationToken);

    public Task<Reply> ItemsAsync(Scene scene, ShowOpenItems command, CancellationToken cancellationToken) =>
        desk.ShowAsync(scene, command, view => Items(view, command.From, null), cancellationToken);

    public Task<Reply> TakeOverAsync(Scene scene, TakeOverItems command, CancellationToken cancellationToken)
    {
        var keys = (command.Items ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries);
        return desk.ChangeAsync(
            scene,
            command,
            view => Read(view, command) is ({ } to, null) ? view.Plan.Reassign(scene.Turn, new(command.Former ?? ""), keys, to) : new Outcome.Unchanged(view.Plan),
            (outcome, view) => Read(view, command) is var (to, problem) && problem is not null ? Items(view, command.Former, command, problem)
                : outcome is Outcome.Changed changed ? TakenOver(view, command, changed, to!)
                : Items(view, command.Former, command),
            cancellationToken);
    }

    /// <summary>The form again, for a text that may not be kept as it is.</summary>
    public Task<Reply> FormAsync(Scene scene, TakeOverItems command, Notice? notice, IReadOnlyList<CardAction> instead, CancellationToken cancellationToken) =>
        desk.ShowAsync(scene, command, view => Items(view, command.Former, command, notice, instead is { Count: > 0 } ? instead : null), cancellationToken);

    public static Reply Unowned(PlanView view, Notice? notice = null, int page = 0)
    {
        var status = StatusReport.Of(view.Plan, view.Questions, view.Today);

        // The lines that ask for a name themselves come first.
        return Scene.Show(UnownedCard.Draw(view.Say, view.Plan, [.. status.Unowned.OrderBy(initiative => initiative.AsksForOwner ? 0 : 1)], status.Proposed, page, notice));
    }

    private static (Owner? To, Notice? Problem) Read(PlanView view, TakeOverItems command)
    {
        var checks = new Checks(view.Say);
        if (string.IsNullOrEmpty(command.Items))
            checks.Say(view.Say.TickOne);
        return (InitiativeReader.Owner(view, checks, command.Owner, command.OwnerName), checks.Problem);
    }

    private static People.Person? Next(PlanView view, MakeCoordinator command) =>
        !string.IsNullOrEmpty(command.Coordinator) ? view.People.Known.FirstOrDefault(person => string.Equals(person.Id.Value, command.Coordinator, StringComparison.OrdinalIgnoreCase))
        : view.IsCoordinator ? null
        : view.Scene.Turn.Person;

    private static Reply Begin(PlanView view, Notice? notice = null)
    {
        var coordination = view.IsCoordinator ? TakeOverCards.Coordination.Mine
            : view.HasLeft(view.Plan.Coordinator) ? TakeOverCards.Coordination.HasLeft
            : view.IsHere(view.Plan.Coordinator) ? TakeOverCards.Coordination.Hers
            : TakeOverCards.Coordination.Unknown;
        return Scene.Show(TakeOverCards.Begin(view.Say, view.Plan, coordination, view.People.Known, view.Questions.Find(Turnover), view.Template.AskedAtStaffChange().Any(), notice));
    }

    private static Reply Items(PlanView view, string? from, TakeOverItems? typed, Notice? notice = null, IReadOnlyList<CardAction>? instead = null)
    {
        if (string.IsNullOrEmpty(from))
            return Begin(view, Notice.Stop(view.Say.FillIn(view.Say.WhoseWork)));
        if (view.Plan.OpenItemsOf(new(from)) is not [var first, ..] all)
            return Begin(view);
        return Scene.Show(TakeOverCards.Items(
            view.Say,
            view.Plan,
            first.Owner,
            view.People,
            typed is null ? (string.Join(',', all.Take(HandingOver.Most).Select(item => item.Key)), view.Scene.Turn.Person.Id.Value, null) : (typed.Items, typed.Owner, typed.OwnerName),
            notice,
            instead));
    }

    private static Reply TakenOver(PlanView view, TakeOverItems command, Outcome.Changed changed, Owner to)
    {
        var count = changed.Entry.Events.Count(what => what is PlanEvent.InitiativeChanged or PlanEvent.CheckpointChanged);
        var left = view.Plan.OpenItemsOf(new(command.Former ?? "")).Count;
        return Scene.Show(NoticeCard.Draw(
            view.Say,
            Notice.Good(view.Say.TakenOver(count, to.Name)),
            [],
            Parts.Go(view.Say.Undo, new TakeBack(changed.Entry.Version) { Plan = view.Plan.Id }),
            left == 0 ? null : Parts.Go(view.Say.ShowMore, new ShowOpenItems { Plan = view.Plan.Id, From = command.Former }),
            Parts.Go(view.Say.TakeOverTitle, new TakeOver { Plan = view.Plan.Id }),
            Parts.Go(view.Say.Overview, new OpenPlan { Plan = view.Plan.Id })));
    }
}
