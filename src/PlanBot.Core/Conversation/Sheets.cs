using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Reminders;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Nudges;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Conversation;

/// <summary>Draws a message that reminds again, after something on it was answered.</summary>
internal sealed class Sheets(IPlanStore store)
{
    private const int MostPlans = 10;

    /// <summary>The other plans that stand on the card, as far as this person may open them.</summary>
    public async Task<IReadOnlyDictionary<PlanId, Plan>> OthersAsync(Scene scene, NudgeCommand command, CancellationToken cancellationToken)
    {
        var others = new Dictionary<PlanId, Plan>();
        foreach (var id in (NudgeSheet.Read(command.Sheet)?.Lines ?? []).Select(line => line.Plan).Distinct().Where(id => id != command.Plan).Take(MostPlans))
        {
            if (await store.FindAsync(id, cancellationToken) is { IsDeleted: false } plan && plan.IsOpenTo(scene.Turn))
                others[id] = plan;
        }

        return others;
    }

    /// <summary>The card that the button stood on, or the initiative's own where it stood on none.</summary>
    public static Reply Draw(PlanView view, NudgeCommand command, InitiativeId? initiative, IReadOnlyDictionary<PlanId, Plan> others, Notice? notice, params IEnumerable<CardAction?> first)
    {
        if (NudgeSheet.Read(command.Sheet) is not { } sheet)
            return initiative is { } id ? view.Initiative(id, notice) : view.Overview(notice);
        var plans = new Dictionary<PlanId, Plan>(others) { [view.Plan.Id] = view.Plan };
        var card = NudgeCard.Draw(view.Say, sheet, plans, view.Today, sheet.IsForAll ? null : view.Scene.Turn.Person.Id, notice);
        return Scene.Show(card with { Actions = [.. first.OfType<CardAction>(), .. card.Actions] });
    }
}
