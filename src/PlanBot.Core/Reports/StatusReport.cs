using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;

namespace PlanBot.Core.Reports;

/// <summary>How a plan stands on one day: what a leader wants to see before a meeting.</summary>
/// <param name="Divided">Questions that the parties answered differently.</param>
/// <param name="Unclear">Questions with an answer that tells of lacking clarity, and no difference between parties.</param>
/// <param name="Unowned">Initiatives not completed that nobody is responsible for.</param>
/// <param name="Due">Not completed, due today or within 30 days, soonest first.</param>
public sealed record StatusReport(
    IReadOnlyList<PartStatus> Parts,
    IReadOnlyList<PlanQuestion> Divided,
    IReadOnlyList<PlanQuestion> Unclear,
    IReadOnlyList<Initiative> Initiatives,
    IReadOnlyList<Initiative> Unowned,
    IReadOnlyList<Initiative> Late,
    IReadOnlyList<Initiative> Due)
{
    private const int DaysAhead = 30;

    /// <summary>What the grant demands and is not there yet: the first thing a leader must know (T5-E1).</summary>
    public IReadOnlyList<PlanQuestion> MissingGrantConditions { get; init; } = [];

    /// <summary>Those whose owner is only proposed.</summary>
    public IReadOnlyList<Initiative> Proposed { get; init; } = [];

    /// <summary>What the year wheel holds in the next 30 days, today included, soonest first; without what is done.</summary>
    public IReadOnlyList<Occurrence> Occurrences { get; init; } = [];

    public static StatusReport Of(Plan plan, IReadOnlyList<PlanQuestion> questions, DateOnly today)
    {
        var divided = questions.Where(question => plan.IsDivided(question.Id)).ToArray();
        var initiatives = plan.Initiatives.ToArray();
        return new(
            [.. questions.GroupBy(question => question.Phase).Select(part => PartStatus.From(plan, part.Key, [.. part]))],
            divided,
            [.. questions.Where(question => plan.IsUnclear(question)).Except(divided)],
            initiatives,
            [.. initiatives.Where(initiative => initiative is { Owner: null, IsAhead: true })],
            [.. initiatives.Where(initiative => initiative.IsLate(today)).OrderBy(initiative => initiative.Deadline!.First)],
            [.. initiatives.Where(initiative => initiative.IsDueWithin(DaysAhead, today)).OrderBy(initiative => initiative.Deadline!.First)])
        {
            MissingGrantConditions = [.. questions.Where(question => question.Question.IsGrantCondition && !plan.IsMet(question))],
            Proposed = [.. initiatives.Where(initiative => initiative is { Owner: not null, IsOwnerProposed: true, Completion: not Completion.Completed })],
            Occurrences = [.. plan.OccurrencesBetween(today, today.AddDays(DaysAhead)).Where(occurrence => !occurrence.IsDone)],
        };
    }
}

/// <param name="Answered">By anybody.</param>
/// <param name="ByParty">How many each party has answered, in the parties' order.</param>
public sealed record PartStatus(Templates.Phase Phase, int Answered, int Of, IReadOnlyList<(Party Party, int Answered)> ByParty)
{
    internal static PartStatus From(Plan plan, Templates.Phase phase, IReadOnlyList<PlanQuestion> questions) => new(
        phase,
        questions.Count(question => plan.IsAnswered(question.Id)),
        questions.Count,
        [.. plan.Parties.Select(party => (party, questions.Count(question => plan.IsAnswered(question.Id, party.Id))))]);
}
