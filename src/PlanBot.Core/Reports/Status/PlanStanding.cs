using PlanBot.Core.Plans;

namespace PlanBot.Core.Reports.Status;

/// <summary>What one plan needs, in counts: a row of a leader's overview. It says nothing of who does how much.</summary>
/// <param name="Missing">What the grant demands and is not there.</param>
public sealed record PlanStanding(Plan Plan, int Missing, int Late, int Unowned, int Divided, int Unclear, int Proposed)
{
    public bool NeedsNothing => Missing + Late + Unowned + Divided + Unclear + Proposed == 0;

    public static PlanStanding Of(Plan plan, StatusReport status) => new(
        plan,
        status.MissingGrantConditions.Count,
        status.Late.Count,
        status.Unowned.Count,
        status.Divided.Count,
        status.Unclear.Count,
        status.Proposed.Count);

    /// <summary>
    /// First where a demand of the grant is missing, then by what is overdue, by what nobody has, by what the parties see differently, and by
    /// what is unclear or waits for a yes. Plans that need the same stand by their titles.
    /// </summary>
    public static IReadOnlyList<PlanStanding> WorstFirst(IEnumerable<PlanStanding> plans) =>
    [
        .. plans
            .OrderByDescending(plan => plan.Missing)
            .ThenByDescending(plan => plan.Late)
            .ThenByDescending(plan => plan.Unowned)
            .ThenByDescending(plan => plan.Divided)
            .ThenByDescending(plan => plan.Unclear)
            .ThenByDescending(plan => plan.Proposed)
            .ThenBy(plan => plan.Plan.Title, StringComparer.Ordinal)
            .ThenBy(plan => plan.Plan.Id.Value, StringComparer.Ordinal),
    ];
}
