using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Cards;

/// <summary>The parties' answers side by side, each with who gave it and when. Nothing is averaged.</summary>
internal static class AnswerList
{
    public static Container Draw(Phrases say, Plan plan, PlanQuestion question) => new(
        [
            Parts.Subheading(say.OtherAnswers),
            .. plan.AnswersTo(question.Id).SelectMany(pair => One(say, plan, question, pair.Party, pair.Answer)),
        ])
    {
        Style = "emphasis",
    };

    private static IEnumerable<CardElement> One(Phrases say, Plan plan, PlanQuestion question, Party party, Answer answer)
    {
        var choice = answer.Choice is { } key ? say.Choice(question.Question.Kind, key) : null;
        yield return Parts.Labelled(party.Name, string.Join(". ", new[] { choice, answer.Text }.OfType<string>()));
        var by = answer.OnBehalf ? say.OnBehalf(answer.By.Name, say.Moment(answer.At, plan)) : say.By(answer.By.Name, say.Moment(answer.At, plan));
        yield return Parts.Wrote(
            plan.IsEarlier(question.Id, answer) ? $"{by} · {say.FromRound(plan.LapOf(answer))}" : by,
            size: "Small",
            subtle: true,
            spacing: "None");
    }
}
