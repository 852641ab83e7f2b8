using PlanBot.Core.Cards;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Beside;
using PlanBot.Core.Plans.Decisions;

namespace PlanBot.Core.Conversation.Verbs;

/// <summary>Which plan in Planner the initiatives are tasks of. Planner itself is never asked in a turn.</summary>
internal sealed class PlannerVerbs(Desk desk, IPlanner planner)
{
    /// <summary>A list of plans that is older may lack a new one.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);

    public Task<Reply> ShowAsync(Scene scene, ShowPlanner command, CancellationToken cancellationToken) =>
        desk.ShowAsync(scene, command, view => DrawAsync(view, null, cancellationToken), cancellationToken);

    public async Task<Reply> ConnectAsync(Scene scene, ConnectPlanner command, CancellationToken cancellationToken)
    {
        if (!planner.IsOn || command.Plan is not { } id)
            return await ShowAsync(scene, new ShowPlanner { Plan = command.Plan }, cancellationToken);

        // What the card says is not believed: only a plan that was found in the channel's own team can be chosen.
        var team = (await planner.StateAsync(id, cancellationToken)).Team;
        return await desk.ChangeAsync(
            scene,
            command,
            view => Link(view, team, command.PlannerPlan) is { } link ? view.Plan.ChoosePlanner(scene.Turn, link) : new Outcome.Unchanged(view.Plan),
            async (outcome, view) => outcome is Outcome.Refused refused ? view.Refuse(refused.Why, [])
                : await DrawAsync(view, view.Plan.Planner is null ? Notice.Look(view.Say.ChoosePlannerPlan) : Notice.Good(view.Say.PlannerConnected), cancellationToken),
            cancellationToken);
    }

    public Task<Reply> DisconnectAsync(Scene scene, DisconnectPlanner command, CancellationToken cancellationToken) => desk.ChangeAsync(
        scene,
        command,
        view => view.Plan.ChoosePlanner(scene.Turn, null),
        async (outcome, view) => outcome is Outcome.Refused refused ? view.Refuse(refused.Why, [])
            : await DrawAsync(view, Notice.Good(view.Say.PlannerDisconnected), cancellationToken),
        cancellationToken);

    private async Task<Reply> DrawAsync(PlanView view, Notice? notice, CancellationToken cancellationToken)
    {
        if (!planner.IsOn)
            return Scene.Show(PlannerCard.Off(view.Say, view.Plan));

        var state = await planner.StateAsync(view.Plan.Id, cancellationToken);
        if (view.Plan.Planner is not null)
            return Scene.Show(PlannerCard.Connected(view.Say, view.Plan, state, view.IsCoordinator, notice));
        if (view.Plan.Places.FirstOrDefault(place => place.Kind == PlaceKind.Channel) is not { } channel)
            return Scene.Show(PlannerCard.NoTeam(view.Say, view.Plan));

        if (state.Team is null || view.Scene.Turn.Now - state.Team.Asked > Fresh)
            await planner.AskForPlansAsync(view.Plan.Id, channel, cancellationToken);
        return Scene.Show(state.Team is { } team ? PlannerCard.Choose(view.Say, view.Plan, team, view.IsCoordinator, notice) : PlannerCard.Asking(view.Say, view.Plan));
    }

    private static PlannerLink? Link(PlanView view, PlannerTeam? team, string? chosen) =>
        team?.Group is not { } group ? null
        : chosen == ConnectPlanner.Another ? new(group, null, view.Plan.Title)
        : team.Plans.FirstOrDefault(plan => plan.Id == chosen) is { } plan ? new(group, plan.Id, plan.Title)
        : null;
}
