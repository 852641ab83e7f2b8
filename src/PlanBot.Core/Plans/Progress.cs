using PlanBot.Core.Plans.Checkpoints;

namespace PlanBot.Core.Plans;

/// <summary>Where a plan stands. There is no bookmark: it is read off the answers, so anybody can go on from any device.</summary>
public static class Progress
{
    /// <summary>
    /// The question to go on with: the first one after the latest answer that this party has not answered, else the first one
    /// left behind; null when the party has answered them all.
    /// </summary>
    /// <param name="party">Null: for any party, what nobody has answered.</param>
    public static PlanQuestion? NextFor(this Plan plan, IReadOnlyList<PlanQuestion> questions, PartyId? party)
    {
        var latest = plan.Answers
            .Where(answer => (party is null || answer.Key.Party == party) && !plan.IsEarlier(answer.Key.Question, answer.Value))
            .OrderByDescending(answer => answer.Value.At)
            .ThenByDescending(answer => questions.Find(answer.Key.Question)?.Number)
            .Select(answer => questions.Find(answer.Key.Question))
            .FirstOrDefault(question => question is not null);
        var open = questions.Where(question => !IsAnswered(plan, question.Id, party)).ToArray();
        return open.FirstOrDefault(question => latest is null || IndexOf(question) > IndexOf(latest)) ?? open.FirstOrDefault();

        int IndexOf(PlanQuestion question) => questions.TakeWhile(candidate => candidate.Id != question.Id).Count();
    }

    /// <summary>Since it was last asked: an answer of an earlier round is a start, not an answer.</summary>
    public static bool IsAnswered(this Plan plan, QuestionId question, PartyId? party = null) =>
        plan.AnswersNow(question).Any(pair => party is null || pair.Party.Id == party);

    /// <summary>Whether two parties chose differently: nothing is averaged, the difference itself is the finding.</summary>
    public static bool IsDivided(this Plan plan, QuestionId question) =>
        plan.AnswersNow(question).Select(pair => pair.Answer.Choice).Where(choice => choice is not null).Distinct().Count() > 1;

    /// <summary>Whether an answer tells that clarity is lacking (T4-R11).</summary>
    public static bool IsUnclear(this Plan plan, PlanQuestion question) =>
        plan.AnswersNow(question.Id).Any(pair => pair.Answer.Choice is { } choice && question.Question.Kind.IsUnclear(choice));

    public static IEnumerable<Initiative> InitiativesOf(this Plan plan, QuestionId question) => plan.Initiatives.Where(initiative => initiative.Question == question);

    /// <summary>Whether the team has still to say if an initiative is needed.</summary>
    public static bool AwaitsDecision(this Plan plan, QuestionId question) =>
        plan.IsAnswered(question) && plan.Decisions.GetValueOrDefault(question) is null or { Need: Need.Later };
}
