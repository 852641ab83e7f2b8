using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Beginning;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;

namespace PlanBot.Core.Conversation.Verbs.Beginning;

/// <summary>A plan of one's own, brought to the conversation it is about.</summary>
internal sealed class BringingVerbs(Desk desk)
{
    /// <summary>What all read names none of her plans: she is shown those alone, when she presses.</summary>
    public async Task<Reply> AskAsync(Scene scene, CancellationToken cancellationToken)
    {
        var say = scene.Say();
        if (scene.Turn.Place.Kind == PlaceKind.Personal)
            return Scene.Show(NoticeCard.Draw(say, Notice.Look(say.BringFromThere), []));
        return Scene.Show(scene.Turn.RepliesToAll ? BringingCards.Offer(say) : BringingCards.Choose(say, await OwnAsync(scene.Turn, cancellationToken)));
    }

    public Task<Reply> BringAsync(Scene scene, BringPlan command, CancellationToken cancellationToken) => command.Plan is null
        ? AskAsync(scene, cancellationToken)
        : desk.ChangeAsync(
            scene,
            command,
            view => view.Plan.Bring(scene.Turn, !command.Off),
            (outcome, view) => outcome switch
            {
                Outcome.Refused refused => view.Refuse(refused.Why, []),
                Outcome.Changed when command.Off => Scene.Show(NoticeCard.Draw(
                    view.Say, Notice.Good(view.Say.PlanSentAway), [], Parts.Go(view.Say.Undo, new BringPlan { Plan = view.Plan.Id }))),
                Outcome.Changed => Brought(view),
                _ => view.Overview(),
            },
            cancellationToken);

    private static Reply Brought(PlanView view)
    {
        var say = Phrases.In(view.Plan.Language);
        var toAll = BringingCards.Arrived(say, view.Plan, view.Scene.Turn.Person.Name);
        var toHer = NoticeCard.Draw(
            view.Say,
            Notice.Good(view.Say.PlanIsHere),
            [],
            Parts.Go(view.Say.Overview, new OpenPlan { Plan = view.Plan.Id }),
            Parts.Go(view.Say.Undo, new BringPlan(Off: true) { Plan = view.Plan.Id }));
        return Scene.Show(toHer).AlsoSharing([new SharedCard(view.Scene.Turn.Place, view.Plan.Id, "brought", toAll, Anew: true)]);
    }

    /// <summary>The plans she coordinates that are not here yet.</summary>
    private async Task<IReadOnlyList<Plan>> OwnAsync(Turn turn, CancellationToken cancellationToken) =>
    [
        .. (await desk.PlansAsync(turn with { Place = turn.Place with { Kind = PlaceKind.Personal } }, cancellationToken))
            .Where(plan => plan.IsCoordinator(turn) && !plan.Places.Contains(turn.Place)),
    ];
}
