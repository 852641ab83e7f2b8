using PlanBot.Storage.AzureTables;

namespace PlanBot.Storage;

/// <summary>
/// Opens the store and reads from it before the first request is let in: what is wrong with its settings stops the start instead of the
/// first answer. A store that is only down does not: every turn says so kindly until it is back.
/// </summary>
public sealed partial class StorageAtStart(ITables tables, ILogger<StorageAtStart> logger) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            await tables.FindAsync(TableNames.Plans, "start", "start", cancellationToken);
        }
        catch (StoreUnavailableException problem)
        {
            if (MeasuredTables.Behind(tables) is TablesInAzure azure && AzureFailures.SentenceOf(problem, azure.Account) is { } sentence)
                throw new StartupProblemException(sentence, problem);
            Log.Down(logger, problem);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The storage does not answer: until it does, PlanBot says so to whoever writes to it.")]
        public static partial void Down(ILogger logger, Exception exception);
    }
}
