using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Cards.Initiatives;

/// <summary>What nobody has on them, each with a button of its own, and the owners that somebody only proposed.</summary>
internal static class UnownedCard
{
    private const int OnAPage = 12;

    public static AdaptiveCard Draw(Phrases say, Plan plan, IReadOnlyList<Initiative> unowned, IReadOnlyList<Initiative> proposed, int page, Notice? notice = null)
    {
        var pages = Math.Max(1, (unowned.Count + OnAPage - 1) / OnAPage);
        var shown = Math.Clamp(page, 0, pages - 1);
        var nothing = unowned.Count + proposed.Count == 0;
        return Parts.Card(
            say,
            nothing ? say.NothingMissesOwner : $"{say.MissingOwner}: {say.Initiatives(unowned.Count)}",
            [
                Parts.TitleOf(plan),
                Parts.Heading(say.MissingOwner),
                Parts.Banner(notice),
                unowned.Count == 0 ? Parts.Said(say.NothingMissesOwner) : null,
                .. unowned.Skip(shown * OnAPage).Take(OnAPage).SelectMany(initiative => Unowned(say, plan, initiative)),
                pages > 1 ? new ActionSet([Parts.Go(say.ShowMore, new ShowUnowned((shown + 1) % pages) { Plan = plan.Id })]) : null,
                .. shown > 0 ? [] : proposed.Take(OnAPage).SelectMany(initiative => Proposed(say, plan, initiative)),
            ],
            Parts.Go(say.Overview, new OpenPlan { Plan = plan.Id }),
            Parts.Go(say.ShowStatus, new ShowStatus { Plan = plan.Id }));
    }

    private static IEnumerable<CardElement> Unowned(Phrases say, Plan plan, Initiative initiative)
    {
        yield return Parts.Wrote(initiative.Title, weight: "Bolder") with { Separator = true };
        yield return Parts.Quiet(initiative.Deadline is { } deadline ? say.DeadlineIs(say.Date(deadline)) : say.NoDeadline);
        yield return new ActionSet(
        [
            For(initiative, Parts.Go(say.ChooseResponsible, new AskOwner(initiative.Id) { Plan = plan.Id, FromList = true })),
            For(initiative, Parts.Go(say.ITakeIt, new TakeInitiative(initiative.Id) { Plan = plan.Id })),
        ])
        {
            Spacing = "Small",
        };
    }

    private static IEnumerable<CardElement> Proposed(Phrases say, Plan plan, Initiative initiative)
    {
        yield return Parts.Wrote(initiative.Title, weight: "Bolder") with { Separator = true };
        yield return Parts.Wrote(say.ProposedOwner(initiative.Owner!.Name), spacing: "None");
        yield return new ActionSet(
        [
            For(initiative, Parts.Go(say.ConfirmProposed, new ConfirmOwner(initiative.Id, initiative.Version) { Plan = plan.Id })),
            For(initiative, Parts.Go(say.ChooseResponsible, new AskOwner(initiative.Id) { Plan = plan.Id, FromList = true })),
        ])
        {
            Spacing = "Small",
        };
    }

    /// <summary>The same words stand on many buttons here: whoever hears them is told for what.</summary>
    private static ExecuteAction For(Initiative initiative, ExecuteAction button) => button with { Tooltip = $"{button.Title}: {initiative.Title}" };
}
