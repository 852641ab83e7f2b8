using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Reminders;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation.Verbs.Initiatives;
using PlanBot.Core.Nudges;
using PlanBot.Core.Nudges.Sources;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;

namespace PlanBot.Core.Conversation.Verbs.Reminders;

/// <summary>The answers to a reminder, given where it stands. One tap each: nothing more is asked.</summary>
internal sealed class NudgeVerbs(Desk desk, Sheets sheets)
{
    public async Task<Reply> DoneAsync(Scene scene, DoneFromNudge command, CancellationToken cancellationToken)
    {
        var others = await sheets.OthersAsync(scene, command, cancellationToken);
        return await desk.ChangeAsync(
            scene,
            command,
            view => command.Milestone is { } milestone
                ? view.Plan.Reach(scene.Turn, command.Initiative, milestone, !command.Undo)
                : view.Plan.Change(scene.Turn, command.Initiative, null, initiative => initiative with { Completion = command.Undo ? Completion.UnderWay : Completion.Completed }),
            (outcome, view) => outcome is Outcome.Gone ? view.ThingGone([]) : Sheets.Draw(view, command, command.Initiative, others, Notice.Good(view.Say.Saved)),
            cancellationToken);
    }

    public async Task<Reply> LaterAsync(Scene scene, RemindLater command, CancellationToken cancellationToken)
    {
        var others = await sheets.OthersAsync(scene, command, cancellationToken);
        return await desk.ChangeAsync(
            scene,
            command,
            view => Until(view) is { } until ? view.Plan.PutOff(scene.Turn, command.Initiative, command.Milestone, until) : new Outcome.Gone(view.Plan),
            (outcome, view) => outcome is Outcome.Gone ? view.ThingGone([]) : Sheets.Draw(view, command, command.Initiative, others, NudgeSheet.Read(command.Sheet) is null ? Notice.Good(view.Say.RemindedOn(view.Say.ShortDate(Until(view)!.Value))) : null),
            cancellationToken);

        DateOnly? Until(PlanView view) => Enum.IsDefined(command.Wait) ? Waiting.Until(view.Plan, command.Wait, view.Today) : null;
    }

    public async Task<Reply> NotMineAsync(Scene scene, NotMine command, CancellationToken cancellationToken)
    {
        var others = await sheets.OthersAsync(scene, command, cancellationToken);
        return await desk.ChangeAsync(
            scene,
            command,
            view => view.Plan.GiveUp(scene.Turn, command.Initiative),
            (outcome, view) => outcome switch
            {
                Outcome.Gone => view.ThingGone([]),
                Outcome.Changed => Sheets.Draw(
                    view,
                    command,
                    command.Initiative,
                    others,
                    Notice.Good(view.Say.CoordinatorIsTold(view.Plan.Coordinator.Name)),
                    Parts.Go(view.Say.Undo, new TakeHandOverBack(view.Plan.HandOvers.Count) { Plan = view.Plan.Id, Sheet = command.Sheet })),
                _ => Sheets.Draw(view, command, command.Initiative, others, Notice.Look(view.Say.NotYoursAnyway)),
            },
            cancellationToken);
    }

    public async Task<Reply> TakeBackAsync(Scene scene, TakeHandOverBack command, CancellationToken cancellationToken)
    {
        var others = await sheets.OthersAsync(scene, command, cancellationToken);
        return await desk.ChangeAsync(
            scene,
            command,
            view => view.Plan.TakeBack(scene.Turn, command.Number),
            (outcome, view) => outcome switch
            {
                Outcome.Gone => view.ThingGone([]),
                Outcome.Refused refused => view.Refuse(refused.Why, []),
                _ => Sheets.Draw(view, command, null, others, Notice.Good(view.Say.OwnsAgain)),
            },
            cancellationToken);
    }

    public Task<Reply> HandOverAsync(Scene scene, HandOverAll command, CancellationToken cancellationToken) =>
        string.IsNullOrEmpty(command.Owner) && string.IsNullOrWhiteSpace(command.OwnerName) ? FormAsync(scene, command, null, [], cancellationToken) : GiveAsync(scene, command, cancellationToken);

    /// <summary>The form, empty or with what may not be kept as it is.</summary>
    public Task<Reply> FormAsync(Scene scene, HandOverAll command, Notice? notice, IReadOnlyList<CardAction> instead, CancellationToken cancellationToken) => desk.ShowAsync(
        scene,
        command,
        view => Scene.Show(HandOverLines.Form(view.Say, view.Plan, command, Open(view, command), view.People, notice, instead is { Count: > 0 } ? instead : null)),
        cancellationToken);

    private async Task<Reply> GiveAsync(Scene scene, HandOverAll command, CancellationToken cancellationToken)
    {
        var others = await sheets.OthersAsync(scene, command, cancellationToken);
        return await desk.ChangeAsync(
            scene,
            command,
            view => Read(view, command) is ({ } owner, null)
                ? view.Plan.HandTo(scene.Turn, Open(view, command).Select(initiative => initiative.Id), command.Number > 0 ? null : new PersonId(command.From ?? ""), owner)
                : new Outcome.Unchanged(view.Plan),
            (_, view) => Read(view, command) is (var owner, var problem) && problem is not null
                ? Scene.Show(HandOverLines.Form(view.Say, view.Plan, command, Open(view, command), view.People, problem))
                : Sheets.Draw(view, command, null, others, Notice.Good(view.Say.GivenTo(owner!.Name))),
            cancellationToken);
    }

    private static IReadOnlyList<Initiative> Open(PlanView view, HandOverAll command) =>
        command.Number > 0 ? view.Plan.HandOvers.GetValueOrDefault(command.Number) is { } handOver ? [.. view.Plan.Open(handOver)] : []
        : command.From is { } from ? [.. view.Plan.OwnedBy(new PersonId(from))]
        : [];

    private static (Owner? Owner, Notice? Problem) Read(PlanView view, HandOverAll command)
    {
        var checks = new Checks(view.Say);
        return (InitiativeReader.Owner(view, checks, command.Owner, command.OwnerName), checks.Problem);
    }
}
