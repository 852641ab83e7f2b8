using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Beginning;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;
using PlanBot.Core.Templates;
using PlanBot.Core.Templates.Own;

namespace PlanBot.Core.Conversation.Verbs.Beginning;

/// <summary>A plan and the versions of its template: on to a newer one, back, and what only an earlier one asked.</summary>
internal sealed class MovingVerbs(Desk desk)
{
    public Task<Reply> OfferAsync(Scene scene, UpdateTemplate command, CancellationToken cancellationToken) =>
        desk.ShowAsync(scene, command, view => OfferAsync(view, null, cancellationToken), cancellationToken);

    public async Task<Reply> MoveAsync(Scene scene, MoveTemplate command, CancellationToken cancellationToken)
    {
        Template? after = null;

        // The version is looked up before the decision, which is pure. The plan's own template says which key it is a version of.
        var reply = await desk.ShowAsync(
            scene,
            command,
            async view =>
            {
                after = await desk.VersionAsync(view.Plan.Template, command.To, cancellationToken);
                return after is null ? await OfferAsync(view, Notice.Look(view.Say.WasMovedMeanwhile), cancellationToken) : view.Overview();
            },
            cancellationToken);
        if (after is not { } chosen)
            return reply;
        var isGone = false;
        var moved = await desk.ChangeAsync(
            scene,
            command,
            view => view.Plan.MoveTemplate(scene.Turn, view.Template, chosen, command.From),
            (outcome, view) =>
            {
                isGone = outcome is Outcome.Gone;
                return outcome is Outcome.Refused refused
                    ? view.Refuse(refused.Why, [])
                    : Scene.Show(MovingCards.Moved(view.Say, view.Plan, command.From));
            },
            cancellationToken);
        return isGone
            ? await desk.ShowAsync(scene, command, view => OfferAsync(view, Notice.Look(view.Say.WasMovedMeanwhile), cancellationToken), cancellationToken)
            : moved;
    }

    public Task<Reply> FormerAsync(Scene scene, ShowFormer command, CancellationToken cancellationToken) => desk.ShowAsync(
        scene,
        command,
        async view => Scene.Show(MovingCards.Former(view.Say, view.Plan, await FormerAsync(view, cancellationToken), view.Reader)),
        cancellationToken);

    private async Task<Reply> OfferAsync(PlanView view, Notice? notice, CancellationToken cancellationToken)
    {
        // Asked for, so read afresh.
        if (OwnKey.Read(view.Plan.Template) is { } key)
            desk.Shelf.Forget(key);
        if (await desk.NewerAsync(view, cancellationToken) is not { } newer)
            return view.Overview(notice ?? Notice.Good(view.Say.NoNewerVersion));
        var after = await desk.Shelf.FindAsync(view.Plan.Template, newer, cancellationToken);
        return Scene.Show(MovingCards.Offer(view.Say, view.Plan, view.Template, after, view.IsCoordinator, notice));
    }

    /// <summary>What was answered and is not asked any more, from the version that had it last.</summary>
    private async Task<IReadOnlyList<PlanQuestion>> FormerAsync(PlanView view, CancellationToken cancellationToken)
    {
        var former = new List<PlanQuestion>();
        foreach (var version in view.Plan.FormerVersions.Reverse())
        {
            var template = await desk.Shelf.FindAsync(view.Plan.Template, version, cancellationToken);
            former.AddRange(template.EverythingOf(view.Plan).Where(question =>
                question.Own is null && view.Template.Find(question.Id) is null && former.All(one => one.Id != question.Id) && view.Plan.AnswersTo(question.Id).Any()));
        }

        return former;
    }
}
