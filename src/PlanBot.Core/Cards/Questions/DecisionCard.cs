using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Cards.Questions;

/// <summary>Is an initiative needed? A hint first where the answer is unclear; the team decides, and "no" is respected for good.</summary>
internal static class DecisionCard
{
    public static AdaptiveCard Draw(Phrases say, Plan plan, PlanQuestion question, Template template, PersonId? reader, Notice? notice = null)
    {
        var need = template.Need.In(say.Language);
        return Parts.Card(
            say,
            need,
            [
                Parts.TitleOf(plan),
                Parts.Heading(say.Part(question.Phase.Id, question.Number, question.Of)),
                Parts.Banner(notice),
                question.Question.Name is { } name ? Parts.Wrote(name.In(say.Language), weight: "Bolder") : null,
                Parts.Wrote(question.Question.Text.In(say.Language), subtle: true),
                AnswerList.Draw(say, plan, question, reader),
                .. plan.AnswersFor(question.Id, reader).Select(pair => pair.Answer.Choice).OfType<string>().Distinct().Select(choice => Parts.Means(say, question.Question, choice)),
                plan.IsDivided(question.Id) ? Parts.Banner(Notice.Look(say.AnsweredDifferently))
                    : plan.IsUnclear(question) ? Parts.Banner(Notice.Look(AnswerState.Hint(say, plan, question)))
                    : null,
                Parts.Wrote(need, weight: "Bolder"),
            ],
            Button(say.Yes, Need.Yes),
            Button(say.NoNotNecessary, Need.No),
            Button(say.Later, Need.Later),
            Parts.Go(say.Back, new ShowQuestion(question.Id) { Plan = plan.Id }));

        ExecuteAction Button(string title, Need answer) => Parts.Go(title, new Decide(question.Id, answer) { Plan = plan.Id });
    }
}
