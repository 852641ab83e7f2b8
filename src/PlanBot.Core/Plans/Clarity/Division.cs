using PlanBot.Core.Templates;

namespace PlanBot.Core.Plans.Clarity;

/// <summary>In which order differences are looked at together: most divided first.</summary>
public static class Division
{
    /// <summary>By how divided they are, then by how many answers lack clarity, then in the order they were asked. What shows nothing comes last.</summary>
    public static IReadOnlyList<Spread> MostDividedFirst(IEnumerable<Spread> spreads, Func<QuestionId, AnswerKind> kindOf) =>
    [
        .. spreads
            .OrderByDescending(spread => spread.Parties.IsEmpty ? -1 : Of(spread, kindOf(spread.Question)))
            .ThenByDescending(spread => spread.Parties.SelectMany(party => party.Choices).Where(choice => kindOf(spread.Question).IsUnclear(choice.Choice)).Sum(choice => choice.Count)),
    ];

    /// <summary>
    /// How far apart two people are on average, of all the pairs that one can make of the answers shown, whatever their parties:
    /// 0 when all say the same, 2 when half say "to a high degree" and half "not at all" in the smallest round.
    /// Used to sort, never shown.
    /// </summary>
    public static double Of(Spread spread, AnswerKind kind)
    {
        var counts = spread.Parties.SelectMany(party => party.Choices)
            .GroupBy(choice => choice.Choice, (key, choices) => (Key: key, Count: choices.Sum(choice => choice.Count)))
            .ToArray();
        long people = counts.Sum(choice => choice.Count);
        var apart = counts.SelectMany((one, index) => counts.Skip(index + 1).Select(other => (long)one.Count * other.Count * Distance(kind, one.Key, other.Key))).Sum();
        return people < 2 ? 0 : apart / (people * (people - 1) / 2.0);
    }

    /// <summary>In steps of the degree scale. Not knowing is a step from everything; two different choices of a question's own are wholly different.</summary>
    private static int Distance(AnswerKind kind, string one, string other) =>
        one == other ? 0
        : one == AnswerKind.DontKnow || other == AnswerKind.DontKnow ? 1
        : kind is AnswerKind.Degree ? Math.Abs(Step(one) - Step(other))
        : 2;

    private static int Step(string key) => AnswerKind.Degree.Keys.TakeWhile(candidate => candidate != key).Count();
}
