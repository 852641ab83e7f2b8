using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Clarity;

namespace PlanBot.Core.Cards.Clarity;

/// <summary>Offers a pulse, and leads to the one before.</summary>
internal static class PulseCard
{
    public static AdaptiveCard Draw(PlanView view, RoundId id, ClarityRound? before)
    {
        var (say, plan) = (view.Say, view.Plan);
        return Parts.Card(
            say,
            say.PulseTitle,
            [
                Parts.TitleOf(plan),
                Parts.Heading(say.PulseTitle),
                Parts.Said(say.PulseIs),
                Parts.Said($"1. {say.IsItUseful}") with { Spacing = "Small" },
                Parts.Said($"2. {say.DoWeUseIt}") with { Spacing = "None" },
                Parts.Quiet(say.PulseKeeps, spacing: "Small"),
                before?.EndedAt is { } ended ? Parts.Quiet($"{say.LastPulse(say.Day(ended, plan))} {say.NextPulse(say.ShortDate(plan.Country.Today(ended).AddMonths(6)))}", spacing: "Small") : null,
            ],
            Parts.Send(say.OpenPulse, new OpenPulse(id) { Plan = plan.Id }),
            before is null ? null : Parts.Go(say.ShowSpread, new ShowSpread(before.Id) { Plan = plan.Id }),
            Parts.Go(say.Cancel, new OpenPlan { Plan = plan.Id }));
    }
}
