using PlanBot.Core.Cards.Initiatives;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Nudges;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Cards.Reminders;

/// <summary>Why there was, or was not, a reminder: each step of an initiative and its milestones in plain words.</summary>
internal static class WhyCard
{
    public static AdaptiveCard Draw(Phrases say, Plan plan, Initiative initiative, IReadOnlyList<(LadderItem Item, IReadOnlyList<Explanation> Steps)> items, DateOnly today) => Parts.Card(
        say,
        $"{say.WhyThis} {initiative.Title}",
        [
            Parts.TitleOf(plan),
            Parts.Heading(say.WhyThis),
            Parts.Wrote(initiative.Title, weight: "Bolder"),
            Parts.Wrote(InitiativeRow.Line(say, initiative), size: "Small", subtle: true, spacing: "None"),
            Addressing.OwnerInTeams(initiative) is null && items.Count > 0 ? Parts.Said(say.GoesToCoordinator) : null,
            items.Count == 0 ? Parts.Said(say.Because(!initiative.IsAhead ? initiative.IsHistory ? WhyNot.History : WhyNot.Done : WhyNot.NoDate)) : null,
            .. items.SelectMany(one => Item(say, plan, one.Item, one.Steps, today)),
        ],
        Parts.Go(say.Initiative, new ShowInitiative(initiative.Id) { Plan = plan.Id }),
        Parts.Go(say.Reminders, new ShowReminders { Plan = plan.Id }));

    private static IEnumerable<CardElement> Item(Phrases say, Plan plan, LadderItem item, IReadOnlyList<Explanation> steps, DateOnly today)
    {
        if (item.Milestone is not null)
            yield return Parts.Wrote($"{item.Title} · {say.DeadlineIs(say.Date(item.Date))}", weight: "Bolder", spacing: "Medium");
        if (item.Date is not PlanDate.Day)
            yield return Parts.Said(say.Because(WhyNot.NoDay));
        foreach (var step in steps.Where(step => step.Rung != Rung.BeforeBreak || step.Day is not null))
        {
            yield return new Container(
            [
                new TextBlock(say.RungIs(step.Rung)),
                Parts.Wrote(Tell(say, plan, step, today), size: "Small", subtle: true, spacing: "None"),
            ])
            {
                Spacing = "Small",
            };
        }
    }

    private static string Tell(Phrases say, Plan plan, Explanation step, DateOnly today)
    {
        var what = step switch
        {
            { Why: { } why } => say.Because(why),
            { Record: { } record } => $"{say.StateIs(record.State)} {say.Moment(record.At, plan)}{(record.State is NudgeState.Failed or NudgeState.GaveUp ? $". {say.FailureIs(record.Code, record.To)}" : "")}",
            { Missed: Missed.Enough } => say.WhyEnough,
            { Missed: Missed.NotSwept } => say.WhyNotSwept,
            { Day: { } day } when day == today => say.WhyToday,
            { Day: { } day } => say.GoesOut(say.Date(day)),
            _ => "",
        };
        return string.Join(" · ", new[] { what, step.Why is null ? RemindersCard.To(say, plan, step.To) : null, step is { Why: null, Meant: { } meant } ? say.DayMoved(say.ShortDate(meant)) : null }.OfType<string>());
    }
}
