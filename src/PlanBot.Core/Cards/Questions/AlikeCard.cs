using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Cards.Questions;

/// <summary>What was answered to nearly the same question in other plans, each to be taken as a start.</summary>
internal static class AlikeCard
{
    private const int MostOfAnAnswer = 400;

    public sealed record Found(Plan Plan, PlanQuestion Question, Party Party, Answer Answer);

    /// <param name="party">Whom the question's card was for.</param>
    /// <param name="typed">What stood in its fields: it goes along, whichever button is pressed.</param>
    public static AdaptiveCard Draw(Phrases say, Plan plan, PlanQuestion question, PartyId? party, IReadOnlyList<Found> found, (string? Choice, string? Text) typed)
    {
        var back = new UseAlike(question.Id, party) { Plan = plan.Id, Choice = typed.Choice, Text = typed.Text };
        return Parts.Card(
            say,
            say.UseAnswerOf(found[0].Plan.Title),
            [
                Parts.TitleOf(plan),
                Parts.Heading(say.AnsweredAlike),
                Parts.Wrote(question.Question.Label.In(say.Language), weight: "Bolder"),
                .. found.SelectMany(one => One(say, back, one)),
            ],
            Parts.Go(say.Back, back));
    }

    private static IEnumerable<CardElement> One(Phrases say, UseAlike back, Found found)
    {
        var (plan, there, party, answer) = found;
        var choice = answer.Choice is { } key ? say.Choice(there.Question.Kind, key) : null;
        return
        [
            Parts.Wrote(say.UseAnswerOf(plan.Title), spacing: "Medium") with { Separator = true },
            Parts.Wrote(there.Question.Label.In(say.Language), size: "Small", subtle: true, spacing: "Small"),
            Parts.Labelled(party.Name, string.Join(". ", new[] { choice, answer.Text }.OfType<string>()).Shortened(MostOfAnAnswer)),
            Parts.Wrote(say.By(answer.By.Name, say.Moment(answer.At, plan)), size: "Small", subtle: true, spacing: "None"),
            new ActionSet([Parts.Go(say.UseThisAnswer, back with { From = plan.Id, Answered = there.Id, Of = party.Id })]) { Spacing = "Small" },
        ];
    }
}
