using PlanBot.Core.Plans;

namespace PlanBot.Core.Reports.Status;

/// <summary>What changed in a plan since one reader last looked. An initiative is named once, by what matters most about it.</summary>
/// <param name="Since">When that was, UTC.</param>
/// <param name="Late">Overdue now, and not then.</param>
/// <param name="Slipped">Not done, and due later than it was then or without a deadline now; with the deadline of then.</param>
/// <param name="Divided">The parties answer them differently now, and did not.</param>
public sealed record PlanNews(
    DateTimeOffset Since,
    IReadOnlyList<Initiative> Late,
    IReadOnlyList<(Initiative Initiative, PlanDate Was)> Slipped,
    IReadOnlyList<Initiative> Completed,
    IReadOnlyList<Initiative> Added,
    IReadOnlyList<PlanQuestion> Divided)
{
    public int Count => Late.Count + Slipped.Count + Completed.Count + Added.Count + Divided.Count;

    public static PlanNews Of(Plan plan, StatusReport status, StatusMark seen)
    {
        var then = plan.Country.Today(seen.At);
        var ahead = seen.Ahead.Select(group => (deadline: PlanDate.Read(group.Key), numbers: group.Value)).SelectMany(group => group.numbers.Select(number => (number, group.deadline))).ToDictionary(one => one.number, one => one.deadline);
        var late = status.Late.Where(initiative => ahead.TryGetValue(initiative.Number, out var deadline) && !(deadline?.Last < then)).ToArray();
        return new(
            seen.At,
            late,
            [.. status.Initiatives.Where(initiative => initiative.IsAhead && ahead.GetValueOrDefault(initiative.Number) is { } was && !(initiative.Deadline?.Last <= was.Last)).Except(late).Select(initiative => (initiative, ahead[initiative.Number]!))],
            [.. status.Initiatives.Where(initiative => initiative.Completion == Completion.Completed && (ahead.ContainsKey(initiative.Number) || (initiative.Number > seen.Made && !initiative.IsHistory)))],
            [.. status.Initiatives.Where(initiative => initiative.IsAhead && initiative.Number > seen.Made)],
            [.. status.Divided.Where(question => !seen.Divided.Contains(question.Id))]);
    }
}
