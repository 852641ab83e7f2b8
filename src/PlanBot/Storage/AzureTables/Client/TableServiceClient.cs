using System.Text;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace PlanBot.Storage.AzureTables.Client;

/// <summary>A storage account's tables.</summary>
/// <remarks>This folder is as much of the package Azure.Data.Tables as PlanBot uses, by its names, so that the package can take its place.</remarks>
public sealed class TableServiceClient
{
    private readonly TableRestClient rest;

    /// <exception cref="FormatException">The connection string is not one.</exception>
    public TableServiceClient(string connectionString, TableClientOptions? options = null)
        : this(TableConnectionString.Parse(connectionString), options)
    {
    }

    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions? options = null)
        : this(endpoint, options, [], [new TableSharedKeyPipelinePolicy(credential)])
    {
    }

    public TableServiceClient(Uri endpoint, AzureSasCredential credential, TableClientOptions? options = null)
        : this(endpoint, options, [new AzureSasPolicy(credential)], [])
    {
    }

    public TableServiceClient(Uri endpoint, TokenCredential credential, TableClientOptions? options = null)
        : this(endpoint, options, [], [new BearerTokenAuthenticationPolicy(credential, "https://storage.azure.com/.default")])
    {
    }

    private TableServiceClient(TableConnectionString account, TableClientOptions? options)
        : this(
            account.Endpoint,
            options,
            account.Signature is { } signature ? [new AzureSasPolicy(signature)] : [],
            account.Key is { } key ? [new TableSharedKeyPipelinePolicy(key)] : [])
    {
    }

    private TableServiceClient(Uri endpoint, TableClientOptions? options, HttpPipelinePolicy[] perCall, HttpPipelinePolicy[] perRetry) =>
        rest = new(endpoint, HttpPipelineBuilder.Build(options ?? new(), perCall, perRetry, responseClassifier: null));

    public Uri Uri => rest.Endpoint;

    public TableClient GetTableClient(string tableName) => new(tableName, rest);

    public async Task CreateTableIfNotExistsAsync(string tableName, CancellationToken cancellationToken = default)
    {
        using var response = await rest.SendAsync(RequestMethod.Post, "Tables", cancellationToken, Encoding.UTF8.GetBytes($$"""{"TableName":"{{tableName}}"}"""));
        if (response.IsError && TableError.Of(response) is { ErrorCode: not TableErrorCode.TableAlreadyExists } failure)
            throw failure;
    }
}
