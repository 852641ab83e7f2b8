using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;

namespace PlanBot.Core.Cards.Initiatives;

/// <summary>After one deadline was moved: what comes after it, and whether it should move as much. Nothing is ticked, so nothing moves by itself.</summary>
internal static class FollowingCard
{
    public static AdaptiveCard Draw(Phrases say, Plan plan, Initiative moved, int days, IReadOnlyList<(Initiative Initiative, DateOnly From, DateOnly To)> following, Notice? notice = null) => Parts.Card(
        say,
        say.MoveTheRest,
        [
            Parts.TitleOf(plan),
            Parts.Heading(say.MoveTheRest),
            Parts.Banner(notice ?? Notice.Good(say.MovedBy(moved.Title, days))),
            Parts.Said(say.TheseFollow),
            new ChoiceInput(
                say.WhichToMove,
                say.TickOne,
                [.. following.Take(HandingOver.Most).Select(one => new Choice($"{one.Initiative.Title}: {say.FromTo(say.ShortDate(one.From), say.ShortDate(one.To))}", $"{one.Initiative.Id}:{one.Initiative.Version}"))])
            {
                Id = "items",
                Style = "expanded",
                IsMultiSelect = true,
                IsRequired = true,
            },
        ],
        Parts.Send(say.MoveChosen, new MoveFollowing(moved.Id, days) { Plan = plan.Id }),
        Parts.Go(say.LeaveThem, new ShowInitiative(moved.Id) { Plan = plan.Id }));
}
