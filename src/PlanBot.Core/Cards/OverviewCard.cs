using PlanBot.Core.Cards.Checkpoints;
using PlanBot.Core.Cards.Questions;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Nudges.Sources;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Cards;

/// <summary>The whole plan at a glance. Every question of every part can be gone to: no part is ever locked (T4-R18 to R21).</summary>
internal static class OverviewCard
{
    /// <summary>So many rows stay well below what Teams takes.</summary>
    private const int RowsOnAPage = 40;

    public static AdaptiveCard Draw(Phrases say, Plan plan, Template template, PersonId? reader, int page = 0, Notice? notice = null)
    {
        var everything = template.EverythingOf(plan).Where(question => question.IsAsked || question.Question.When?.Otherwise is not null || plan.IsAnswered(question.Id)).ToArray();
        var questions = everything.Where(question => question.IsAsked).ToArray();
        var pages = (everything.Length + RowsOnAPage - 1) / RowsOnAPage;
        var shown = everything.Skip(Math.Clamp(page, 0, pages - 1) * RowsOnAPage).Take(RowsOnAPage).ToArray();
        var answered = questions.Count(question => plan.IsAnswered(question.Id));
        return Parts.Card(
            say,
            $"{plan.Title}: {say.AnsweredOf(answered, questions.Length)}",
            [
                Parts.Heading(say.Overview),
                Parts.Wrote(plan.Title, weight: "Bolder"),
                LapCards.Line(say, plan, template),
                Parts.Banner(notice),
                plan.OffersLap(template, questions) ? new ActionSet([Parts.Go(say.StartNewRoundQuestion, new NewLap { Plan = plan.Id })]) : null,
                .. shown.GroupBy(question => question.Phase).SelectMany(phase => Part(say, plan, questions, phase, reader)),
                pages > 1 ? new ActionSet([Parts.Go(say.ShowMore, new OpenPlan((page + 1) % pages) { Plan = plan.Id })]) : null,
            ],
            Parts.Go(say.GoOn, new Continue { Plan = plan.Id }),
            Parts.Go(say.ShowStatus, new ShowStatus { Plan = plan.Id }),
            Parts.Go(say.AddInitiative, new NewInitiative { Plan = plan.Id }),
            Parts.Go(say.AddOwnQuestion, new NewOwnQuestion { Plan = plan.Id }),
            Parts.Go(say.History, new ShowHistory { Plan = plan.Id }),
            Parts.Go(say.More, new ShowMenu { Plan = plan.Id }));
    }

    private static IEnumerable<CardElement> Part(Phrases say, Plan plan, IReadOnlyList<PlanQuestion> all, IGrouping<Phase, PlanQuestion> part, PersonId? reader)
    {
        var whole = all.Where(question => question.Phase == part.Key).ToArray();
        yield return Parts.Subheading(say.PartName(part.Key.Id, part.Key.Name.In(say.Language)));
        if (whole.Length > 0)
            yield return Parts.Quiet(say.AnsweredOf(whole.Count(question => plan.IsAnswered(question.Id)), whole.Length));
        foreach (var question in part)
        {
            var label = question.Question.Label.In(say.Language).Shortened(Parts.MostOfARow);
            yield return Parts.RowWithNames(
                question.IsAsked ? say.GoToQuestion(question.Phase.Id, question.Number) : label,
                new ShowQuestion(question.Id) { Plan = plan.Id },
                question.IsAsked && question.Question.Name is null ? $"{question.Number}. {label}" : label,
                State(say, plan, question, reader));
        }
    }

    /// <summary>How a question stands, in words: colour alone tells nobody anything.</summary>
    internal static string State(Phrases say, Plan plan, PlanQuestion question, PersonId? reader)
    {
        var answers = plan.AnswersNow(question.Id).ToArray();
        var initiatives = plan.InitiativesOf(question.Id).Count();
        string?[] states =
        [
            question.Own is null ? null : say.AddedByYou,
            question.IsAsked ? null : question.Question.When?.Otherwise?.In(say.Language) ?? say.NotRelevant,
            answers.Length == 0 ? question.IsAsked ? say.NotAnswered : null
                : answers.Any(pair => pair.Answer.Choice is { } choice && question.Question.Kind.IsPartial(choice)) ? null
                : answers.Length == plan.Parties.Length ? say.Answered
                : say.AnsweredBy(say.List([.. answers.Select(answer => answer.Party.Name)])),
            plan.IsDivided(question.Id) ? say.DifferentAnswers : AnswerState.Open(say, plan, question, reader),
            initiatives > 0 ? say.Initiatives(initiatives) : question.IsAsked && plan.AwaitsDecision(question.Id) ? say.TakeAStand : null,
        ];
        return string.Join(" · ", states.OfType<string>());
    }
}
