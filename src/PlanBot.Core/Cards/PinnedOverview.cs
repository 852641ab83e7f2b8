using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Cards;

/// <summary>The overview that stands in the places a plan lives in, for everybody there, in the plan's language.</summary>
public static class PinnedOverview
{
    private const string Name = "overview";

    /// <param name="anew">True: posted below, as whoever pins it expects; false: replaced where it stands.</param>
    public static IReadOnlyList<SharedCard> Draw(Plan plan, Template template, bool anew = false)
    {
        var say = Phrases.In(plan.Language);
        var card = plan.IsDeleted ? NoticeCard.Draw(say, Notice.Look(say.PlanIsDeleted), [])
            : plan.IsPinned ? OverviewCard.Draw(say, plan, template, reader: null)
            : NoticeCard.Draw(say, Notice.Look(say.OverviewUnpinned), [], Parts.Go(say.Overview, new OpenPlan { Plan = plan.Id }));
        return [.. SharedCard.Everywhere(plan, Name, card, plan.Version, anew)];
    }

    /// <summary>In a place that the plan was just taken out of, where nothing would be true any more: a sentence in the overview's stead.</summary>
    public static IEnumerable<SharedCard> TakenDown(Plan plan, HistoryEntry entry)
    {
        var say = Phrases.In(plan.Language);
        return entry.Events.OfType<PlanEvent.PlaceChanged>()
            .Where(changed => !changed.IsIn && changed.Place.Kind != PlaceKind.Personal)
            .Select(changed => new SharedCard(changed.Place, plan.Id, Name, NoticeCard.Draw(say, Notice.Look(say.PlanSentAway), []), Version: plan.Version));
    }

    public static bool IsIn(Reply reply) => reply.Shared is { } shared && reply.SharedElsewhere.Prepend(shared).Any(card => card.Name == Name);
}
