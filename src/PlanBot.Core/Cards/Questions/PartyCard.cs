using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Cards.Questions;

/// <summary>Asks once whom somebody answers for, and goes on with what she had typed.</summary>
internal static class PartyCard
{
    public static AdaptiveCard Draw(Phrases say, Plan plan, QuestionId question, string? choice, string? text) => Parts.Card(
        say,
        say.WhomDoYouAnswerFor,
        [Parts.TitleOf(plan), Parts.Heading(say.WhomDoYouAnswerFor)],
        plan.Parties.Select(party => Parts.Go(party.Name, new ChooseParty(question, party.Id) { Plan = plan.Id, Choice = choice, Text = text })));
}
