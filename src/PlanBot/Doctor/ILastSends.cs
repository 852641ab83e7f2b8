namespace PlanBot.Doctor;

/// <summary>When PlanBot last sent something by itself. Whoever sends says so here.</summary>
public interface ILastSends
{
    /// <summary>Null: never yet.</summary>
    Task<DateTimeOffset?> LastAsync(CancellationToken cancellationToken);
}
