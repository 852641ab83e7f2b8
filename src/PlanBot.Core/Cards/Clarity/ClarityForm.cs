using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Clarity;

namespace PlanBot.Core.Cards.Clarity;

/// <summary>What a clarity round is to be about: a part, what is unclear, or ticked questions.</summary>
internal static class ClarityForm
{
    public const string Unclear = "unclear";
    public const string Part = "part:";

    public static AdaptiveCard Draw(PlanView view, OpenClarity form, Notice? notice = null)
    {
        var (say, plan) = (view.Say, view.Plan);
        var unclear = UnclearOf(view).Count;
        return Parts.Card(
            say,
            notice?.Text ?? say.ClarityTitle,
            [
                Parts.TitleOf(plan),
                Parts.Heading(say.ClarityTitle),
                Parts.Banner(notice),
                Parts.Said(say.ClarityIs),
                Parts.Quiet(say.ClarityKeeps, spacing: "Small"),
                new ChoiceInput(say.ClarityAbout, say.FillIn(say.ClarityAbout),
                [
                    .. unclear == 0 ? [] : new[] { new Choice(say.ClarityUnclear(unclear), Unclear) },
                    .. view.Questions.GroupBy(question => question.Phase).Select(part => new Choice(say.ClarityPart(say.PartName(part.Key.Id, part.Key.Name.In(say.Language)), part.Count()), Part + part.Key.Id)),
                ])
                {
                    Id = "which", Value = form.Which ?? (unclear > 0 ? Unclear : Part + view.Questions[0].Phase.Id), Style = "expanded",
                },
                new ChoiceInput(say.ClarityChosen, say.FillIn(say.ClarityChosen),
                [
                    .. view.Questions.Select(question => new Choice($"{question.Phase.Id}.{question.Number} {question.Question.Label.In(say.Language)}".Shortened(Parts.MostOfARow), question.Id.Value)),
                ])
                {
                    Id = "questions", Value = form.Questions, Style = "expanded", IsMultiSelect = true,
                },
            ],
            Parts.Send(say.OpenClarity, new OpenClarity(form.Round) { Plan = plan.Id }),
            Parts.Go(say.Cancel, new OpenPlan { Plan = plan.Id }));
    }

    /// <summary>What was chosen, in the plan's order; empty for nothing that makes sense.</summary>
    public static IReadOnlyList<QuestionId> Read(PlanView view, OpenClarity form)
    {
        var ticked = (form.Questions ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var chosen = ticked.Length > 0 ? view.Questions.Where(question => ticked.Contains(question.Id.Value))
            : form.Which == Unclear ? UnclearOf(view)
            : view.Questions.Where(question => form.Which == Part + question.Phase.Id);
        return [.. chosen.Select(question => question.Id)];
    }

    /// <summary>Those answered differently or unclearly, as many as a round takes.</summary>
    private static IReadOnlyList<PlanQuestion> UnclearOf(PlanView view) =>
        [.. view.Questions.Where(question => view.Plan.IsDivided(question.Id) || view.Plan.IsUnclear(question)).Take(ClarityRound.MostQuestions)];
}
