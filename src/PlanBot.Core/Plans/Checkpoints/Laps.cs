using PlanBot.Core.Templates;

namespace PlanBot.Core.Plans.Checkpoints;

/// <summary>What was asked anew, and what a template that goes round offers next.</summary>
public static class Laps
{
    /// <summary>Whether an answer is of an earlier time: it stands as a start, and the question counts as not yet answered.</summary>
    public static bool IsEarlier(this Plan plan, QuestionId question, Answer answer) => plan.AskedSince(question) > answer.Since;

    /// <summary>Whether a question was asked anew by itself, not with all the others.</summary>
    public static bool IsAskedAgain(this Plan plan, QuestionId question) => plan.AskedAgain.GetValueOrDefault(question) is var since && since > 0 && since > plan.Lap.AsksSince;

    /// <summary>Whether the fields of this question begin with the earlier answer.</summary>
    public static bool Prefills(this Plan plan, QuestionId question) => plan.Lap.Prefills || plan.IsAskedAgain(question);

    /// <summary>The parties' answers that count now, in the parties' order.</summary>
    public static IEnumerable<(Party Party, Answer Answer)> AnswersNow(this Plan plan, QuestionId question) =>
        plan.AnswersTo(question).Where(pair => !plan.IsEarlier(question, pair.Answer));

    /// <summary>Whether to offer the next time round: the last part is answered, though the plan is never finished (T1-R6, R7).</summary>
    public static bool OffersLap(this Plan plan, Template template, IReadOnlyList<PlanQuestion> questions) =>
        template.Rounds == RoundShape.Circle && questions.Where(question => question.Phase.Id == template.Phases[^1].Id).All(question => plan.IsAnswered(question.Id));

    /// <summary>What keeps the team in the loop: each tick that is not set by every party that answered (T3-R5).</summary>
    public static IReadOnlyList<(Question Question, AnswerChoice Tick)> MissingTicks(this Plan plan, Template template) =>
    [
        .. template.Phases.SelectMany(phase => phase.Questions).Where(question => question.IsExit).SelectMany(question =>
        {
            var answers = plan.AnswersTo(question.Id).Select(pair => AnswerKind.KeysOf(pair.Answer.Choice)).ToArray();
            return question.Kind.Own.Where(tick => answers.Length == 0 || answers.Any(keys => !keys.Contains(tick.Key))).Select(tick => (question, tick));
        }),
    ];

    public static IEnumerable<Question> AskedAtStaffChange(this Template template) => template.Phases.SelectMany(phase => phase.Questions).Where(question => question.AskAgainAtStaffChange);

    /// <summary>The round that an answer was given in.</summary>
    public static int LapOf(this Plan plan, Answer answer) =>
        plan.AllLaps.Values.Where(lap => !lap.IsTakenBack && lap.AsksSince <= answer.Since).Select(lap => lap.Number).DefaultIfEmpty(1).Max();

    private static int AskedSince(this Plan plan, QuestionId question) => Math.Max(plan.Lap.AsksSince, plan.AskedAgain.GetValueOrDefault(question));
}
