using System.Globalization;
using System.Runtime.CompilerServices;
using Azure;
using Azure.Core;

namespace PlanBot.Storage.AzureTables.Client;

public enum TableUpdateMode
{
    Merge,
    Replace,
}

/// <summary>One table.</summary>
/// <exception cref="RequestFailedException">From every member: what the service said (<see cref="TableErrorCode"/>).</exception>
public sealed class TableClient
{
    private readonly TableRestClient rest;

    internal TableClient(string name, TableRestClient rest)
    {
        Name = name;
        this.rest = rest;
    }

    public string Name { get; }

    /// <summary>A filter of which every value is quoted.</summary>
    public static string CreateQueryFilter(FormattableString filter) => string.Format(
        CultureInfo.InvariantCulture,
        filter.Format,
        [.. filter.GetArguments().Select(value => $"'{Convert.ToString(value, CultureInfo.InvariantCulture)?.Replace("'", "''", StringComparison.Ordinal)}'")]);

    /// <summary>The row, or null.</summary>
    public async Task<TableEntity?> GetEntityIfExistsAsync(string partitionKey, string rowKey, CancellationToken cancellationToken = default)
    {
        using var response = await rest.SendAsync(RequestMethod.Get, TableOperation.PathOf(Name, partitionKey, rowKey), cancellationToken);
        if (response.IsError)
            return TableError.Of(response) is { ErrorCode: not TableErrorCode.ResourceNotFound } failure ? throw failure : null;
        return TableEntity.Read(response.Content.ToMemory().Span);
    }

    /// <summary>The rows that meet an OData filter, by partition and row key. Pages are fetched as they are asked for; any may be empty.</summary>
    /// <param name="select">Only these properties.</param>
    public async IAsyncEnumerable<TableEntity> QueryAsync(
        string? filter = null, IEnumerable<string>? select = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        List<string> query = [];
        if (filter is not null)
            query.Add($"$filter={Uri.EscapeDataString(filter)}");
        if (select is not null)
            query.Add($"$select={string.Join(',', select)}");
        for (IEnumerable<string>? next = []; next is not null;)
        {
            using var response = await rest.SendAsync(RequestMethod.Get, $"{Name}()?{string.Join('&', [.. query, .. next])}", cancellationToken);
            if (response.IsError)
                throw TableError.Of(response);
            next = NextOf(response);
            foreach (var entity in TableEntity.ReadPage(response.Content.ToMemory().Span))
                yield return entity;
        }
    }

    public Task AddEntityAsync(TableEntity entity, CancellationToken cancellationToken = default) =>
        SendAsync(new(TableTransactionActionType.Add, entity), cancellationToken);

    public Task UpdateEntityAsync(TableEntity entity, ETag ifMatch, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default) =>
        SendAsync(new(mode == TableUpdateMode.Merge ? TableTransactionActionType.UpdateMerge : TableTransactionActionType.UpdateReplace, entity, ifMatch), cancellationToken);

    public Task UpsertEntityAsync(TableEntity entity, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default) =>
        SendAsync(new(mode == TableUpdateMode.Merge ? TableTransactionActionType.UpsertMerge : TableTransactionActionType.UpsertReplace, entity), cancellationToken);

    public Task DeleteEntityAsync(string partitionKey, string rowKey, ETag ifMatch = default, CancellationToken cancellationToken = default) =>
        SendAsync(new(TableTransactionActionType.Delete, new(partitionKey, rowKey), ifMatch), cancellationToken);

    /// <summary>All the changes or none: up to 100, of different rows of one partition, in up to 4 MiB.</summary>
    /// <exception cref="TableTransactionFailedException">One of them could not be made.</exception>
    public async Task SubmitTransactionAsync(IEnumerable<TableTransactionAction> transactionActions, CancellationToken cancellationToken = default)
    {
        var (contentType, body) = TableBatch.Write(rest.Endpoint, transactionActions.Select(action => TableOperation.Of(Name, action)));
        using var response = await rest.SendAsync(RequestMethod.Post, "$batch", cancellationToken, body, contentType);
        if (response.IsError)
            throw TableError.Of(response);
        TableBatch.Check(response);
    }

    private async Task SendAsync(TableTransactionAction action, CancellationToken cancellationToken)
    {
        var operation = TableOperation.Of(Name, action);
        using var response = await rest.SendAsync(operation.Method, operation.Path, cancellationToken, operation.Body, ifMatch: operation.IfMatch);
        if (response.IsError)
            throw TableError.Of(response);
    }

    private static IEnumerable<string>? NextOf(Response response) =>
        response.Headers.TryGetValue("x-ms-continuation-NextPartitionKey", out var partition)
            ? response.Headers.TryGetValue("x-ms-continuation-NextRowKey", out var row)
                ? [$"NextPartitionKey={Uri.EscapeDataString(partition)}", $"NextRowKey={Uri.EscapeDataString(row)}"]
                : [$"NextPartitionKey={Uri.EscapeDataString(partition)}"]
            : null;
}
