using PlanBot.Core.Cards;
using PlanBot.Core.Conversation;
using PlanBot.Core.Plans;
using PlanBot.Core.Templates.Own;
using PlanBot.Teams;
using PlanBot.Teams.Sending;

namespace PlanBot.Graph.Planner;

/// <summary>A pinned overview follows also what no turn changed: a task that somebody deleted in Planner.</summary>
/// <remarks>It shows questions and how many initiatives each has; who is responsible, and until when, is not on it.</remarks>
internal sealed class PinnedOverviews(SharedCards sharedCards, TemplateShelf templates, TimeProvider time)
{
    /// <param name="plan">As it stands after the change.</param>
    public async Task FollowAsync(Plan plan, CancellationToken cancellationToken)
    {
        if (plan is not { IsPinned: true, Places: [var place, ..] })
            return;
        var cards = PinnedOverview.Draw(plan, await templates.FindAsync(plan.Template, plan.TemplateVersion, cancellationToken));
        var turn = new Turn($"pinned|{plan.Id}|{plan.Version}", plan.Coordinator, place, Manner.Typed, null, time.GetUtcNow());
        sharedCards.Show(TurnContext.OutsideChats(turn, place.Tenant, Task.CompletedTask), cards);
    }
}
