using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Cards.Beginning;

/// <summary>A plan comes from somebody's own chat to the conversation it is about.</summary>
internal static class BringingCards
{
    public static AdaptiveCard Offer(Phrases say) => Parts.Card(
        say,
        say.BringTitle,
        [Parts.Heading(say.BringTitle), Parts.Said(say.BringMeans)],
        Parts.Go(say.ChooseAPlan, new AskBring()),
        Parts.Go(say.NewPlan, new NewPlan()));

    public static AdaptiveCard Choose(Phrases say, IReadOnlyList<Plan> plans) => plans.Count == 0
        ? NoticeCard.Draw(say, Notice.Look(say.NothingToBring), [], Parts.Go(say.Overview, new OpenPlan()), Parts.Go(say.NewPlan, new NewPlan()))
        : Parts.Card(
            say,
            say.BringTitle,
            [
                Parts.Heading(say.BringTitle),
                Parts.Said(say.BringMeans),
                new ChoiceInput(say.WhichPlan, say.FillIn(say.WhichPlan), [.. plans.Select(plan => new Choice(plan.Title, plan.Id.Value))]) { Id = "plan", Value = plans[0].Id.Value, Style = "expanded", IsRequired = true },
            ],
            Parts.Send(say.BringIt, new BringPlan()),
            Parts.Go(say.Cancel, new OpenPlan()));

    /// <summary>For all who can open it from now on.</summary>
    public static AdaptiveCard Arrived(Phrases say, Plan plan, string by) => Parts.Card(
        say,
        say.PlanBrought(by, plan.Title),
        [Parts.TitleOf(plan), Parts.Wrote(say.PlanBrought(by, plan.Title))],
        Parts.Go(say.Overview, new OpenPlan { Plan = plan.Id }),
        Parts.Go(say.GoOn, new Continue { Plan = plan.Id }));
}
