using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Beside;

namespace PlanBot.Core.Cards;

/// <summary>How the plan stands with Planner: not allowed, being asked, to be chosen, or connected.</summary>
internal static class PlannerCard
{
    /// <summary>More troubles than this are not read on a phone.</summary>
    private const int MostProblems = 8;

    public static AdaptiveCard Off(Phrases say, Plan plan) => Sentence(say, plan, say.PlannerIsOff);

    public static AdaptiveCard NoTeam(Phrases say, Plan plan) => Sentence(say, plan, say.PlannerNeedsTeam);

    public static AdaptiveCard Asking(Phrases say, Plan plan) =>
        Sentence(say, plan, say.PlannerAsking, Parts.Go(say.ShowAgain, new ShowPlanner { Plan = plan.Id }));

    public static AdaptiveCard Choose(Phrases say, Plan plan, PlannerTeam team, bool isCoordinator, Notice? notice)
    {
        if (team.Group is null)
            return Sentence(say, plan, say.PlannerNotReached, Parts.Go(say.ShowAgain, new ShowPlanner { Plan = plan.Id }));
        if (!isCoordinator)
            return Sentence(say, plan, say.PlannerNotChosen(plan.Coordinator.Name));
        return Parts.Card(
            say,
            notice?.Text ?? say.ChoosePlannerPlan,
            [
                Parts.TitleOf(plan),
                Parts.Heading(say.Planner),
                Parts.Banner(notice),
                Parts.Said(say.WhatPlannerDoes),
                new ChoiceInput(say.ChoosePlannerPlan, say.FillIn(say.ChoosePlannerPlan), [new Choice(say.NewPlannerPlan, ConnectPlanner.Another), .. team.Plans.Select(one => new Choice(one.Title.Shortened(80), one.Id))])
                {
                    Id = "plannerPlan",
                    Value = ConnectPlanner.Another,
                    Style = team.Plans.Length > 6 ? "compact" : "expanded",
                },
            ],
            Parts.Send(say.ConnectPlanner, new ConnectPlanner { Plan = plan.Id }),
            Parts.Go(say.Overview, new OpenPlan { Plan = plan.Id }));
    }

    public static AdaptiveCard Connected(Phrases say, Plan plan, PlannerState state, bool isCoordinator, Notice? notice)
    {
        var link = plan.Planner!;
        var problems = state.Problems.IsDefault ? [] : state.Problems;
        return Parts.Card(
            say,
            notice?.Text ?? $"{plan.Title}: {say.PlannerTasks(state.Tasks)}",
            [
                Parts.TitleOf(plan),
                Parts.Heading(say.Planner),
                Parts.Banner(notice),
                Parts.Labelled(say.PlannerPlan, link.Title),
                Parts.Said(link.PlannerPlan is null ? say.PlannerBeingMade : say.PlannerTasks(state.Tasks)),
                Parts.Quiet(state.LastLook is { } look ? say.PlannerLooked(say.Moment(look, plan)) : say.PlannerNotLooked, spacing: "Small"),
                state.IsWaiting ? Parts.Quiet(say.PlannerWaiting, spacing: "Small") : null,
                problems.Length == 0 ? null : Parts.Subheading(say.PlannerTroubles),
                .. problems.Take(MostProblems).Select(problem => Parts.Wrote(Sentence(say, plan, problem), spacing: "Small")),
                problems.Length > MostProblems ? Parts.Quiet(say.AndSoManyMore(problems.Length - MostProblems), spacing: "Small") : null,
            ],
            link.PlannerPlan is { } id ? new OpenUrlAction(say.OpenPlanner, $"https://planner.cloud.microsoft/webui/plan/{Uri.EscapeDataString(id)}") : null,
            Parts.Go(say.ShowAgain, new ShowPlanner { Plan = plan.Id }),
            isCoordinator ? Parts.Go(say.DisconnectPlanner, new DisconnectPlanner { Plan = plan.Id }) : null,
            Parts.Go(say.Overview, new OpenPlan { Plan = plan.Id }));
    }

    /// <summary>What is wrong and what helps, with the initiative's own title where it is about one.</summary>
    public static string Sentence(Phrases say, Plan plan, PlannerProblem problem)
    {
        var what = say.TroubleIs(problem.Trouble);
        return problem.Initiative is { } id && plan.AllInitiatives.GetValueOrDefault(id) is { } initiative ? $"{say.Quoted(initiative.Title.Shortened(80))}: {what}" : what;
    }

    private static AdaptiveCard Sentence(Phrases say, Plan plan, string sentence, CardAction? way = null) => Parts.Card(
        say,
        sentence,
        [Parts.TitleOf(plan), Parts.Heading(say.Planner), new RichTextBlock([new TextRun(sentence)])],
        way,
        Parts.Go(say.Overview, new OpenPlan { Plan = plan.Id }));
}
