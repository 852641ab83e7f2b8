namespace PlanBot.Storage;

/// <summary>Opens the store and reads from it before the first request is let in: what is wrong with it stops the start instead of the first answer.</summary>
public sealed class StorageAtStart(ITables tables) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => tables.FindAsync("Plans", "start", "start", cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
