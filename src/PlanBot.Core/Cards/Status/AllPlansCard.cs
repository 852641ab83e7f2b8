using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Reports.Status;

namespace PlanBot.Core.Cards.Status;

/// <summary>All the plans that a leader may see, those that need most first, each with why.</summary>
internal static class AllPlansCard
{
    /// <param name="more">How many plans there are besides, which were not looked at.</param>
    public static AdaptiveCard Draw(Phrases say, IReadOnlyList<PlanStanding> plans, int more) => Parts.Card(
        say,
        $"{say.AllPlansTitle}: {say.Number(plans.Count + more)}",
        [
            Parts.Heading(say.AllPlansTitle),
            plans.Count == 0 ? Parts.Said(say.NoPlan) : Parts.Quiet(say.AllPlansOrder),
            .. plans.Select(plan => Parts.RowWithNames(
                $"{say.ShowStatus}: {plan.Plan.Title}",
                new ShowStatus { Plan = plan.Plan.Id },
                plan.Plan.Title,
                plan.NeedsNothing ? say.NothingIsWaiting : string.Join(" · ", Reasons(say, plan)))),
            more > 0 ? Parts.Quiet(say.MorePlans(more), spacing: "Small") : null,
        ],
        Parts.Go(say.MineTitle, new ShowMine()),
        Parts.Go(say.NewPlan, new NewPlan()));

    private static IEnumerable<string> Reasons(Phrases say, PlanStanding plan) => new[]
    {
        plan.Missing == 0 ? null : $"{say.GrantCondition}: {say.Number(plan.Missing)}",
        plan.Late == 0 ? null : say.CountLate(plan.Late),
        plan.Unowned == 0 ? null : say.CountUnowned(plan.Unowned),
        plan.Divided == 0 ? null : say.CountDivided(plan.Divided),
        plan.Unclear == 0 ? null : say.CountUnclear(plan.Unclear),
        plan.Proposed == 0 ? null : say.CountProposed(plan.Proposed),
    }.OfType<string>();
}
