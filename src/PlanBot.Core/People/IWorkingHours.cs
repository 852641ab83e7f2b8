namespace PlanBot.Core.People;

/// <summary>When somebody is at work, so that a nudge comes then and not before. Asked by work that nobody waits for.</summary>
public interface IWorkingHours
{
    /// <summary>Null where it is not known: guests, and wherever mailboxes may not be read. Then the plan's own hours are used.</summary>
    ValueTask<WorkingHours?> OfAsync(PersonId person, CancellationToken cancellationToken);
}

/// <summary>Nobody's hours are known.</summary>
public sealed class NoWorkingHours : IWorkingHours
{
    public ValueTask<WorkingHours?> OfAsync(PersonId person, CancellationToken cancellationToken) => new((WorkingHours?)null);
}
