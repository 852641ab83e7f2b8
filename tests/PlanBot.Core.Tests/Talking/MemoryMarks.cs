using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Reports.Status;

namespace PlanBot.Tests.Talking;

/// <summary>What everybody saw, in memory.</summary>
public sealed class MemoryMarks : IStatusMarks
{
    private readonly Dictionary<(string, PersonId, PlanId), StatusMarks> marks = [];

    public Task<StatusMarks?> FindAsync(string tenant, PersonId person, PlanId plan, CancellationToken cancellationToken) =>
        Task.FromResult(marks.GetValueOrDefault((tenant, person, plan)));

    public Task KeepAsync(string tenant, PersonId person, PlanId plan, StatusMarks marks, CancellationToken cancellationToken)
    {
        this.marks[(tenant, person, plan)] = marks;
        return Task.CompletedTask;
    }
}
