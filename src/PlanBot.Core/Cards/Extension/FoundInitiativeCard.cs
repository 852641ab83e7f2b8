using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Cards.Extension;

/// <summary>An initiative in a chat where people read it who are not in the plan: what, who and when. Its button opens it for those who may.</summary>
internal static class FoundInitiativeCard
{
    public static AdaptiveCard Draw(Phrases say, Plan plan, Initiative initiative) => Parts.Card(
        say,
        $"{initiative.Title}: {Line(say, initiative)}",
        [Parts.TitleOf(plan), .. Facts(say, initiative)],
        Parts.Go(say.OpenInThePlan, new ShowInitiative(initiative.Id) { Plan = plan.Id }));

    public static IEnumerable<CardElement> Facts(Phrases say, Initiative initiative) =>
    [
        Parts.Wrote(initiative.Title, weight: "Bolder", size: "Medium"),
        Parts.Labelled(say.Responsible, initiative.Owner?.Name ?? say.NoOneResponsible),
        Parts.Labelled(say.Deadline, initiative.Deadline is { } deadline ? say.Date(deadline) : say.NoDeadline),
    ];

    public static string Line(Phrases say, Initiative initiative) =>
        $"{initiative.Owner?.Name ?? say.NoOneResponsible} · {(initiative.Deadline is { } deadline ? say.DeadlineIs(say.ShortDate(deadline)) : say.NoDeadline)}";
}
