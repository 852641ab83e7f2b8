using PlanBot.Core.Plans;

namespace PlanBot.Storage;

/// <summary>Whoever has to do something once a plan is another, and must not forget it: it leaves itself a hint first.</summary>
public interface IPlanObserver
{
    /// <summary>Called before the change is kept, and perhaps for one that never is: a hint, to be checked against the plan.</summary>
    Task BeforeAsync(Plan? before, Plan after, CancellationToken cancellationToken);
}
