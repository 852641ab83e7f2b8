using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Initiatives;
using PlanBot.Core.People;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Conversation.Verbs;

/// <summary>The menu, one's own initiatives, and the history.</summary>
internal sealed class LookingVerbs(Desk desk, IPlanStore store)
{
    public Task<Reply> MenuAsync(Scene scene, ShowMenu command, CancellationToken cancellationToken) =>
        desk.ShowAsync(scene, command, view => Scene.Show(MenuCard.Draw(view.Say, view.Plan, view.Template, view.IsCoordinator, view.Page)), cancellationToken);

    public async Task<Reply> MineAsync(Scene scene, CancellationToken cancellationToken)
    {
        var me = scene.Turn.Person.Id;
        var mine = new List<(Plan Plan, Initiative Initiative)>();
        foreach (var id in await store.PlansOfAsync(scene.Turn.Place.Tenant, me, cancellationToken))
        {
            if (await store.FindAsync(id, cancellationToken) is { IsDeleted: false } plan && plan.IsOpenTo(scene.Turn))
                mine.AddRange(plan.Initiatives.Where(initiative => initiative.Completion != Completion.Completed && IsMine(initiative)).Select(initiative => (plan, initiative)));
        }

        var card = MineCard.Draw(scene.Say(), [.. mine.OrderBy(one => one.Initiative.Deadline?.First ?? DateOnly.MaxValue)]);
        return new(card, card.FallbackText);

        bool IsMine(Initiative initiative) => initiative.Owner is Owner.InTeams owner && owner.Person.Id == me;
    }

    public Task<Reply> HistoryAsync(Scene scene, ShowHistory command, CancellationToken cancellationToken) => desk.ShowAsync(
        scene,
        command,
        async view =>
        {
            var entries = await store.HistoryAsync(view.Plan.Id, command.Before > 0 ? command.Before : int.MaxValue, HistoryCard.OnAPage, cancellationToken);
            return Scene.Show(HistoryCard.Draw(view.Say, view.Plan, entries, await desk.FindersAsync(view, cancellationToken), view.Reader));
        },
        cancellationToken);
}
