using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Cards;

/// <summary>The whole plan at a glance. Every question of every part can be gone to: no part is ever locked (T4-R18 to R21).</summary>
internal static class OverviewCard
{
    /// <summary>So many rows stay well below what Teams takes.</summary>
    private const int RowsOnAPage = 40;

    public static AdaptiveCard Draw(Phrases say, Plan plan, IReadOnlyList<PlanQuestion> questions, bool isCoordinator, int page = 0, Notice? notice = null)
    {
        var pages = (questions.Count + RowsOnAPage - 1) / RowsOnAPage;
        var shown = questions.Skip(Math.Clamp(page, 0, pages - 1) * RowsOnAPage).Take(RowsOnAPage).ToArray();
        var answered = questions.Count(question => plan.IsAnswered(question.Id));
        return Parts.Card(
            say,
            $"{plan.Title}: {say.AnsweredOf(answered, questions.Count)}",
            [
                Parts.Heading(say.Overview),
                Parts.Wrote(plan.Title, weight: "Bolder"),
                Parts.Banner(notice),
                .. shown.GroupBy(question => question.Phase).SelectMany(phase => Part(say, plan, questions, phase)),
                pages > 1 ? new ActionSet([Parts.Go(say.ShowMore, new OpenPlan((page + 1) % pages) { Plan = plan.Id })]) : null,
            ],
            Parts.Go(say.GoOn, new Continue { Plan = plan.Id }),
            Parts.Go(say.ShowStatus, new ShowStatus { Plan = plan.Id }),
            Parts.Go(say.AddInitiative, new NewInitiative { Plan = plan.Id }),
            Parts.Go(say.AddOwnQuestion, new NewOwnQuestion { Plan = plan.Id }),
            Parts.Go(say.History, new ShowHistory { Plan = plan.Id }),
            isCoordinator ? Parts.Go(say.DeletePlan, new DeletePlan { Plan = plan.Id }) with { Mode = "secondary" } : null);
    }

    private static IEnumerable<CardElement> Part(Phrases say, Plan plan, IReadOnlyList<PlanQuestion> all, IGrouping<Templates.Phase, PlanQuestion> part)
    {
        var whole = all.Where(question => question.Phase == part.Key).ToArray();
        yield return Parts.Subheading(say.PartName(part.Key.Id, part.Key.Name.In(say.Language)));
        yield return Parts.Quiet(say.AnsweredOf(whole.Count(question => plan.IsAnswered(question.Id)), whole.Length));
        foreach (var question in part)
        {
            yield return Parts.RowWithNames(
                say.GoToQuestion(question.Phase.Id, question.Number),
                new ShowQuestion(question.Id) { Plan = plan.Id },
                $"{question.Number}. {question.Question.Text.In(say.Language).Shortened(Parts.MostOfARow)}",
                State(say, plan, question));
        }
    }

    /// <summary>How a question stands, in words: colour alone tells nobody anything.</summary>
    private static string State(Phrases say, Plan plan, PlanQuestion question)
    {
        var answers = plan.AnswersTo(question.Id).ToArray();
        var initiatives = plan.InitiativesOf(question.Id).Count();
        string?[] states =
        [
            question.Own is null ? null : say.AddedByYou,
            answers.Length == 0 ? say.NotAnswered
                : answers.Length == plan.Parties.Length ? say.Answered
                : say.AnsweredBy(say.List([.. answers.Select(answer => answer.Party.Name)])),
            plan.IsDivided(question.Id) ? say.DifferentAnswers : plan.IsUnclear(question) ? say.UnclearAnswers : null,
            initiatives > 0 ? say.Initiatives(initiatives) : plan.AwaitsDecision(question.Id) ? say.TakeAStand : null,
        ];
        return string.Join(" · ", states.OfType<string>());
    }
}
