using PlanBot.Core.Cards;
using PlanBot.Core.Conversation.Reading;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Conversation.Verbs.Templates;

/// <summary>What was said on the way to the template, as it stands in the form of the new plan: it becomes answers of one party.</summary>
internal static class ChosenBefore
{
    public static IReadOnlyList<PlanEvent> Read(Checks checks, Phrases say, StartPlan form, Template template, IReadOnlyList<Party> parties, Turn turn)
    {
        var answers = new[] { Answer(Fits.TypeQuestion, form.Kind, say.WhichKind), Answer(Fits.SupportQuestion, form.Support, say.WhichSupportDoYouGet) }
            .OfType<(Question Question, string Choice)>().ToArray();
        if (answers.Length == 0)
            return [];

        // By the name in the field, since parties are numbered without the empty fields.
        var name = TypedText.Clean(form.AnswersFor switch { "2" => form.Party2, "3" => form.Party3, "4" => form.Party4, _ => form.Party1 });
        if (parties.FirstOrDefault(candidate => candidate.Name == name) is not { } party)
        {
            checks.Say(say.PartyByNumberUnnamed(int.TryParse(form.AnswersFor, out var number) ? number : 1));
            return [];
        }

        return
        [
            new PlanEvent.Joined(turn.Person, party.Id),
            .. answers.Select(answer => new PlanEvent.Answered(answer.Question.Id, party.Id, null, new(answer.Choice, null, turn.Person, turn.Now, OnBehalf: false, Version: 1))),
        ];

        (Question Question, string Choice)? Answer(string id, string? choice, string label)
        {
            if (string.IsNullOrEmpty(choice) || template.Find(new QuestionId(id)) is not { } question)
                return null;
            if (question.Kind.Allows(choice))
                return (question, choice);
            checks.Say(say.FillIn(label));
            return null;
        }
    }
}
