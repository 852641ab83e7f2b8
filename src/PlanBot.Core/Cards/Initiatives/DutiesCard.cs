using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;
using PlanBot.Core.Reports;

namespace PlanBot.Core.Cards.Initiatives;

/// <summary>What must exist in the end: how strongly the source asks, how it stands, who does what about it, and what will show it.</summary>
internal static class DutiesCard
{
    /// <summary>Each is four lines high: so many are a page.</summary>
    private const int OnAPage = 11;

    public static AdaptiveCard Draw(Phrases say, Plan plan, IReadOnlyList<DutyStatus> duties, int page)
    {
        var pages = (duties.Count + OnAPage - 1) / OnAPage;
        var shown = Math.Clamp(page, 0, pages - 1);
        return Parts.Card(
            say,
            $"{plan.Title}: {say.Duties}. {say.AnsweredOf(duties.Count(duty => duty.State == DutyState.Met), duties.Count)}",
            [
                Parts.TitleOf(plan),
                Parts.Heading(say.Duties),
                Parts.Quiet(say.DutiesIntroduction),
                .. duties.Skip(shown * OnAPage).Take(OnAPage).SelectMany(duty => One(say, plan, duty)),
            ],
            pages > 1 ? Parts.Go(say.ShowMore, new ShowDuties((shown + 1) % pages) { Plan = plan.Id }) : null,
            Parts.Go(say.Overview, new OpenPlan { Plan = plan.Id }),
            Parts.Go(say.ShowStatus, new ShowStatus { Plan = plan.Id }));
    }

    private static IEnumerable<CardElement> One(Phrases say, Plan plan, DutyStatus status)
    {
        var duty = status.Duty;
        if (status.IsMissingGrantCondition)
            yield return Parts.Banner(Notice.Look(say.GrantCondition))!;
        yield return new Container(
        [
            Parts.Wrote(duty.Text.In(say.Language), weight: "Bolder"),
            Parts.Wrote($"{say.StrengthIs(duty.Strength)} ({duty.From}) · {State(say, status)}", spacing: "None"),
            .. status.Initiatives.Select(initiative => Parts.Wrote($"{initiative.Title} · {InitiativeRow.Line(say, initiative)}", size: "Small", spacing: "None")),
            Parts.Wrote(
                $"{say.Evidence}: {duty.Evidence.In(say.Language)} · {say.UsuallyResponsible}: {duty.Role.In(say.Language)} · {say.HowOften}: {duty.Rhythm.In(say.Language)}",
                size: "Small",
                subtle: true,
                spacing: "None"),
        ])
        {
            SelectAction = Parts.Go(say.GoToQuestion(status.Next.Phase.Id, status.Next.Number), new ShowQuestion(status.Next.Id) { Plan = plan.Id }),
            Separator = true,
        };
    }

    /// <summary>In words; where one thing alone was chosen and something lacks, that thing: "Nei", "Overordnet ledelse (delvis)".</summary>
    private static string State(Phrases say, DutyStatus status) => status.State switch
    {
        DutyState.NotAnswered => say.NotAnswered,
        DutyState.Met => say.Answered,
        _ when status.Duty.Questions.Count == 1
            && status.Choices.Select(pair => say.Choice(pair.Question.Question.Kind, pair.Choice)).Distinct().ToArray() is [var only] => only,
        _ => say.PartlyAnswered,
    };
}
