using PlanBot.Core.People;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Reports.Status;

/// <summary>When each reader last asked for a plan's status, and how it stood.</summary>
public interface IStatusMarks
{
    /// <summary>Null where she never asked.</summary>
    Task<StatusMarks?> FindAsync(string tenant, PersonId person, PlanId plan, CancellationToken cancellationToken);

    Task KeepAsync(string tenant, PersonId person, PlanId plan, StatusMarks marks, CancellationToken cancellationToken);
}
