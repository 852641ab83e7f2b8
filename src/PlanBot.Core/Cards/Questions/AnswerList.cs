using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;

namespace PlanBot.Core.Cards.Questions;

/// <summary>The parties' answers side by side, each with who gave it and when. Nothing is averaged; of an internal one others see that it is there.</summary>
internal static class AnswerList
{
    public static Container Draw(Phrases say, Plan plan, PlanQuestion question, PersonId? reader) => new(
        [
            Parts.Subheading(say.OtherAnswers),
            .. plan.AnswersTo(question.Id).SelectMany(pair => One(say, plan, question, pair.Party, pair.Answer, reader)),
        ])
    {
        Style = "emphasis",
    };

    private static IEnumerable<CardElement> One(Phrases say, Plan plan, PlanQuestion question, Party party, Answer answer, PersonId? reader)
    {
        var choice = answer.Choice is { } key ? say.Choice(question.Question.Kind, key) : null;
        var shows = plan.ShowsTo(party.Id, answer, reader);
        yield return Parts.Labelled(party.Name, shows ? string.Join(". ", new[] { choice, answer.Text }.OfType<string>()) : say.InternalAnswer);
        var by = answer.OnBehalf ? say.OnBehalf(answer.By.Name, say.Moment(answer.At, plan)) : say.By(answer.By.Name, say.Moment(answer.At, plan));
        yield return Parts.Wrote(
            string.Join(
                " · ",
                new[] { by, plan.IsEarlier(question.Id, answer) ? say.FromRound(plan.LapOf(answer)) : null, answer.IsInternal && shows ? say.IsInternal : null }.OfType<string>()),
            size: "Small",
            subtle: true,
            spacing: "None");
    }
}
