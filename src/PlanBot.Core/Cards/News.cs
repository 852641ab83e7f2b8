using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Beside;

namespace PlanBot.Core.Cards;

/// <summary>What PlanBot tells somebody by itself about Planner and about signing in: a card, and the same in a line.</summary>
public static class News
{
    /// <summary>To the coordinator, once a trouble.</summary>
    public static Reply PlannerTroubles(Language language, Plan plan, IReadOnlyList<PlannerProblem> problems)
    {
        var say = Phrases.In(language);
        return Of(Parts.Card(
            say,
            $"{plan.Title}: {say.PlannerTroubles}",
            [
                Parts.TitleOf(plan),
                Parts.Heading(say.PlannerTroubles),
                .. problems.Take(8).Select(problem => Parts.Wrote(PlannerCard.Sentence(say, plan, problem), spacing: "Small")),
            ],
            Parts.Go(say.Planner, new ShowPlanner { Plan = plan.Id })));
    }

    /// <summary>To the leader whose sign-in has ended, once.</summary>
    public static Reply SignInNeeded(Language language, Plan plan) => Of(PostingCard.SignInNeeded(Phrases.In(language), plan));

    public static Reply SignedIn(Language language) => Of(PostingCard.SignedIn(Phrases.In(language)));

    public static Reply NotSignedIn(Language language) => Of(PostingCard.NotSignedIn(Phrases.In(language)));

    private static Reply Of(AdaptiveCard card) => Scene.Show(card);
}
