using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Cards.Extension;

/// <summary>What was made of a message, as the plan keeps it.</summary>
internal static class SavedElsewhereCard
{
    /// <param name="page">Null where there is none to go to.</param>
    public static AdaptiveCard Draw(Phrases say, Plan plan, Initiative initiative, PageLinks? page) => Parts.Card(
        say,
        say.SavedInThePlan,
        [
            Parts.TitleOf(plan),
            Parts.Banner(Notice.Good(say.SavedInThePlan)),
            .. FoundInitiativeCard.Facts(say, initiative),
        ],
        page is null ? null : new OpenUrlAction(say.OpenThePage, page.Of(plan.Id)));
}
