using System.Runtime.CompilerServices;
using Azure;
using Azure.Core;
using PlanBot.Storage.AzureTables.Client;

namespace PlanBot.Storage.AzureTables;

/// <summary>The store that several hosts share: a storage account's tables.</summary>
/// <remarks>
/// A write whose answer is lost is sent again by Azure.Core, and then conflicts with itself. So every row carries the number of the
/// transaction that wrote it, and a conflict after a repeated call is looked into before it is believed.
/// </remarks>
public sealed class TablesInAzure(TableServiceClient account) : IEnumerateTables, IDisposable
{
    private readonly SemaphoreSlim oneCreator = new(1);
    private volatile bool created;

    public Uri Account => account.Uri;

    /// <summary>A person is waiting: Azure.Core's own 100 seconds an attempt would outlast her, and Teams.</summary>
    public static TableClientOptions Options()
    {
        var options = new TableClientOptions
        {
            Retry = { MaxRetries = 4, Delay = TimeSpan.FromMilliseconds(100), MaxDelay = TimeSpan.FromSeconds(2), NetworkTimeout = TimeSpan.FromSeconds(5) },
        };
        options.AddPolicy(new Attempts.Policy(), HttpPipelinePosition.PerRetry);
        return options;
    }

    public async IAsyncEnumerable<TableRow> ReadAsync(
        string table, string partition, string from, string? before, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {from}")
            + (before is null ? "" : TableClient.CreateQueryFilter($" and RowKey lt {before}"));
        await foreach (var entity in QueryAsync(table, filter, null, cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return AzureRows.Row(entity);
        }
    }

    public async Task<TableRow?> FindAsync(string table, string partition, string row, CancellationToken cancellationToken) =>
        await FindEntityAsync(table, partition, row, cancellationToken) is { } entity ? AzureRows.Row(entity) : null;

    public async Task ApplyAsync(string table, string partition, IReadOnlyList<RowChange> changes, CancellationToken cancellationToken)
    {
        RowChanges.Check(changes);
        cancellationToken.ThrowIfCancellationRequested();
        if (changes.Count == 0)
            return;
        var transaction = Guid.NewGuid().ToString("N");
        TableTransactionAction[] actions = [.. changes.Select(change => AzureRows.Action(partition, change, transaction))];
        var attempts = new Attempts();
        try
        {
            using (attempts.Watching())
                await CallAsync(() => account.GetTableClient(table).SubmitTransactionAsync(actions, cancellationToken), cancellationToken);
        }
        catch (RowConflictException) when (attempts.Repeated)
        {
            if (!await WasMadeAsync(table, actions, transaction, cancellationToken))
                throw;
        }
    }

    public async IAsyncEnumerable<string> PartitionsAsync(string table, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string? last = null;
        await foreach (var entity in QueryAsync(table, null, ["PartitionKey"], cancellationToken))
        {
            if (entity.PartitionKey != last)
                yield return last = entity.PartitionKey;
        }
    }

    public void Dispose() => oneCreator.Dispose();

    /// <summary>
    /// All or nothing: one row with our number proves it. Those that were inserted come first, since nobody replaces a row of the history,
    /// while the plan's own may bear somebody else's number by now.
    /// </summary>
    private async Task<bool> WasMadeAsync(string table, TableTransactionAction[] actions, string transaction, CancellationToken cancellationToken)
    {
        foreach (var action in actions.Where(action => action.ActionType != TableTransactionActionType.Delete).OrderBy(action => action.ActionType != TableTransactionActionType.Add))
        {
            var row = await FindEntityAsync(table, action.Entity.PartitionKey, action.Entity.RowKey, cancellationToken);
            if (row?.GetString(AzureRows.Transaction) == transaction)
                return true;
        }

        // A row to be removed whatever it is, and gone: that is all there was to do.
        return Array.TrueForAll(actions, action => action is { ActionType: TableTransactionActionType.Delete } && action.ETag == ETag.All);
    }

    private async Task<TableEntity?> FindEntityAsync(string table, string partition, string row, CancellationToken cancellationToken)
    {
        TableEntity? found = null;
        await CallAsync(async () => found = await account.GetTableClient(table).GetEntityIfExistsAsync(partition, row, cancellationToken), cancellationToken);
        return found;
    }

    private async IAsyncEnumerable<TableEntity> QueryAsync(
        string table, string? filter, IEnumerable<string>? select, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var entities = account.GetTableClient(table).QueryAsync(filter, select, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            var more = false;
            await CallAsync(async () => more = await entities.MoveNextAsync(), cancellationToken);
            if (!more)
                yield break;
            yield return entities.Current;
        }
    }

    private async Task CallAsync(Func<Task> call, CancellationToken cancellationToken)
    {
        try
        {
            await CreateTablesAsync(cancellationToken);
            await call();
        }
        catch (Exception problem) when (AzureFailures.IsConflict(problem))
        {
            throw new RowConflictException(problem.Message, problem);
        }
        catch (Exception problem) when (AzureFailures.IsOutage(problem) && !cancellationToken.IsCancellationRequested)
        {
            throw new StoreUnavailableException($"Azure Tables: {problem.Message}", problem);
        }
    }

    /// <summary>Before the first call that gets through, which is not the first call when the storage was down as PlanBot started.</summary>
    private async Task CreateTablesAsync(CancellationToken cancellationToken)
    {
        if (created)
            return;
        await oneCreator.WaitAsync(cancellationToken);
        try
        {
            if (created)
                return;
            foreach (var table in TableNames.All)
                await account.CreateTableIfNotExistsAsync(table, cancellationToken);
            created = true;
        }
        finally
        {
            oneCreator.Release();
        }
    }
}
