using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Cards.Initiatives;

/// <summary>One person's own initiatives over all her plans, soonest first.</summary>
internal static class MineCard
{
    private const int Most = 30;

    public static AdaptiveCard Draw(Phrases say, IReadOnlyList<(Plan Plan, Initiative Initiative)> mine) => Parts.Card(
        say,
        mine.Count == 0 ? say.NothingMine : $"{say.MineTitle}: {say.Initiatives(mine.Count)}",
        [
            Parts.Heading(say.MineTitle),
            mine.Count == 0 ? Parts.Said(say.NothingMine) : null,
            .. mine.Take(Most).GroupBy(one => one.Plan.Id).SelectMany(plan => plan
                .Select(one => (CardElement)InitiativeRow.Draw(say, one.Plan, one.Initiative))
                .Prepend(Parts.Wrote(plan.First().Plan.Title, weight: "Bolder", spacing: "Medium"))),
            mine.Count > Most ? Parts.Quiet(say.AndMore(mine.Count - Most)) : null,
        ]);
}
