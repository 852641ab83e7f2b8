using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Cards.Initiatives;

/// <summary>One initiative, and everything that can be done with it.</summary>
internal static class InitiativeCard
{
    /// <param name="from">The question it came from, where there is one still.</param>
    public static AdaptiveCard Draw(Phrases say, Plan plan, Initiative initiative, PlanQuestion? from, DateOnly today, Notice? notice = null)
    {
        var line = InitiativeRow.Line(say, initiative);
        return Parts.Card(
            say,
            $"{initiative.Title}: {line}",
            [
                Parts.TitleOf(plan),
                Parts.Heading(say.Initiative),
                Parts.Banner(notice),
                Parts.Wrote(initiative.Title, weight: "Bolder", size: "Medium"),
                from is null ? null : Parts.Quiet(say.FromQuestion(say.Part(from.Phase.Id, from.Number, from.Of))),
                Parts.Labelled(say.Responsible, initiative.Owner?.Name ?? say.NoOneResponsible),
                Parts.Labelled(say.Deadline, initiative.Deadline is { } deadline ? say.Date(deadline) : say.NoDeadline),
                initiative.IsLate(today) ? Parts.Banner(Notice.Look(say.DeadlineWas(say.ShortDate(initiative.Deadline!)))) : null,
                initiative.MovedBecause is { } why ? Parts.Labelled(say.MovedSince, why) : null,
                Parts.Labelled(say.HowFar, say.State(initiative.Completion)),
                // Below what they change; the row at the foot is for going on, and Teams draws six there at most.
                new ActionSet(
                [
                    Parts.Go(say.MoveDeadline, new AskDeadline(initiative.Id) { Plan = plan.Id }),
                    Parts.Go(say.ChooseResponsible, new AskOwner(initiative.Id) { Plan = plan.Id }),
                    Parts.Go(say.Edit, new EditInitiative(initiative.Id) { Plan = plan.Id }),
                ]),
                initiative.Milestones.Length == 0 ? null : Parts.Subheading(say.Milestones),
                .. initiative.Milestones.Select(milestone => Parts.Wrote(
                    string.Join(" · ", new[] { milestone.Title, milestone.Date is { } date ? say.Date(date) : null, milestone.IsReached ? say.Reached : null, milestone.MovedBecause is { } why ? $"{say.MovedSince}: {why}" : null }.OfType<string>()), spacing: "Small")),
            ],
            initiative.Completion == Completion.Completed
                ? Parts.Go(say.MarkUnderWay, new CompleteInitiative(initiative.Id, Completion.UnderWay) { Plan = plan.Id })
                : Parts.Go(say.MarkCompleted, new CompleteInitiative(initiative.Id, Completion.Completed) { Plan = plan.Id }),
            Parts.Go(say.GoOn, new Continue { Plan = plan.Id }),
            from is null ? null : Parts.Go(say.AddAnother, new NewInitiative { Plan = plan.Id, Question = from.Id }),
            initiative.IsAhead ? Parts.Go(say.WhyThis, new ExplainReminders(initiative.Id) { Plan = plan.Id }) with { Mode = "secondary" } : null,
            Parts.Go(say.DeleteInitiative, new DeleteInitiative(initiative.Id) { Plan = plan.Id }) with { Mode = "secondary" });
    }
}
