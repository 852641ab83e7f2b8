using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Checkpoints;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;
using PlanBot.Core.Plans.Decisions;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Conversation.Verbs.Checkpoints;

/// <summary>Going round, and asking anew.</summary>
internal sealed class LapVerbs(Desk desk)
{
    public Task<Reply> ShowAsync(Scene scene, ShowLap command, CancellationToken cancellationToken) => desk.ShowAsync(scene, command, view => Show(view), cancellationToken);

    public Task<Reply> NewAsync(Scene scene, NewLap command, CancellationToken cancellationToken) => desk.ShowAsync(scene, command, view => Show(view), cancellationToken);

    public Task<Reply> StartAsync(Scene scene, StartLap command, CancellationToken cancellationToken) => desk.ChangeAsync(
        scene,
        command,
        view => view.Plan.StartLap(scene.Turn, view.Template, command.From, prefills: !command.Empty),
        (outcome, view) => outcome switch
        {
            Outcome.Gone => None(view),
            Outcome.Refused refused => view.Refuse(refused.Why, []),
            _ when view.Plan.Lap.Number == command.From + 1 => Scene.Show(LapCards.Started(view.Say, view.Plan)),
            _ => Show(view, Notice.Look(view.Say.RoundHasMovedOn)),
        },
        cancellationToken);

    public Task<Reply> UndoAsync(Scene scene, UndoLap command, CancellationToken cancellationToken) => desk.ChangeAsync(
        scene,
        command,
        view => view.Plan.UndoLap(scene.Turn, command.Number),
        (_, view) => view.Plan.Lap.Number == command.Number - 1 ? view.Overview(Notice.Good(view.Say.RoundTakenBack(view.Plan.Lap.Number))) : Show(view, Notice.Look(view.Say.RoundHasMovedOn)),
        cancellationToken);

    public Task<Reply> MoveAsync(Scene scene, MoveLap command, CancellationToken cancellationToken) => desk.ChangeAsync(
        scene,
        command,
        view => Enum.IsDefined(command.Step) ? view.Plan.MoveLap(scene.Turn, view.Template, command.Number, command.Seen, command.Step) : new Outcome.Unchanged(view.Plan),
        (outcome, view) => Show(view, outcome is Outcome.Overtaken ? Notice.Look(view.Say.RoundHasMovedOn) : null),
        cancellationToken);

    public Task<Reply> EndAsync(Scene scene, EndLap command, CancellationToken cancellationToken) => desk.ChangeAsync(
        scene,
        command,
        view => Read(view, command) is (var worked, var didNotWork, null)
            ? view.Plan.Learn(scene.Turn, view.Template, command.Number, command.Seen, worked, didNotWork)
            : new Outcome.Unchanged(view.Plan),
        (outcome, view) => Read(view, command).Problem is { } problem ? Form(view, command, problem, [])
            : outcome switch
            {
                Outcome.Gone => None(view),
                Outcome.Overtaken overtaken => view.Plan.Lap is { Step: LapStep.Evaluate, IsLeft: false }
                    ? Form(view, command, Notice.Look(view.Say.SomebodyChangedThis(overtaken.By.Name)), [])
                    : Scene.Show(NoticeCard.Draw(view.Say, Notice.Look(view.Say.RoundHasMovedOn), Desk.Texts(command), Parts.Go(view.Say.GoOn, new ShowLap { Plan = view.Plan.Id }))),
                _ => End(view),
            },
        cancellationToken);

    public Task<Reply> FormAsync(Scene scene, EndLap command, Notice? notice, IReadOnlyList<CardAction> instead, CancellationToken cancellationToken) =>
        desk.ShowAsync(scene, command, view => Form(view, command, notice, instead), cancellationToken);

    public Task<Reply> LeaveAsync(Scene scene, LeaveLoop command, CancellationToken cancellationToken) => desk.ChangeAsync(
        scene,
        command,
        view => view.Plan.LeaveLoop(scene.Turn, view.Template, command.Number),
        (outcome, view) => outcome switch
        {
            Outcome.Gone => None(view),
            Outcome.Refused => End(view),
            _ => Show(view),
        },
        cancellationToken);

    public Task<Reply> StaffAsync(Scene scene, StaffChange command, CancellationToken cancellationToken) =>
        command.Confirmed
            ? desk.ChangeAsync(
                scene,
                command,
                view => view.Plan.AskAgain(scene.Turn, view.Template),
                (outcome, view) => outcome is Outcome.Gone ? NoStaff(view)
                    : view.Overview(outcome is Outcome.Unchanged && !view.Plan.Remembers(scene.Turn.Id) ? Notice.Look(view.Say.NothingToAskAgain) : Notice.Good(view.Say.WillBeAskedAgain)),
                cancellationToken)
            : desk.ShowAsync(
                scene,
                command,
                view => view.Template.AskedAtStaffChange().ToArray() is { Length: > 0 } questions ? Scene.Show(LapCards.Staff(view.Say, view.Plan, questions)) : NoStaff(view),
                cancellationToken);

    private static (string? Worked, string? DidNotWork, Notice? Problem) Read(PlanView view, EndLap command)
    {
        var checks = new Checks(view.Say);
        var worked = checks.Optional(view.Say.WhatWorked, command.Worked, LapCards.MostText);
        var didNotWork = checks.Optional(view.Say.WhatDidNotWork, command.DidNotWork, LapCards.MostText);
        return (worked, didNotWork, checks.Problem);
    }

    private static Reply Show(PlanView view, Notice? notice = null) => view.Template.Rounds switch
    {
        RoundShape.Circle => Scene.Show(LapCards.Offer(view.Say, view.Plan, view.Plan.OffersLap(view.Template, view.Questions), notice)),
        RoundShape.Loop when view.Plan.Lap.IsLeft => Scene.Show(LapCards.Left(view.Say, view.Plan)),
        RoundShape.Loop => Scene.Show(LapCards.Loop(view.Say, view.Plan, notice)),
        _ => None(view),
    };

    private static Reply Form(PlanView view, EndLap command, Notice? notice, IReadOnlyList<CardAction> instead) => view.Template.Rounds != RoundShape.Loop
        ? None(view)
        : Scene.Show(LapCards.Loop(view.Say, view.Plan, notice, (command.Worked, command.DidNotWork), instead.Count > 0 ? instead : null));

    private static Reply End(PlanView view) => Scene.Show(LapCards.End(view.Say, view.Plan, view.Plan.MissingTicks(view.Template), view.Find));

    private static Reply None(PlanView view) => view.Overview(Notice.Look(view.Say.NoRounds));

    private static Reply NoStaff(PlanView view) => view.Overview(Notice.Look(view.Say.NothingDependsOnStaff));
}
