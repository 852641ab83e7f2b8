using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Azure;
using Azure.Core;

namespace PlanBot.Storage.AzureTables.Client;

/// <summary>A change as HTTP, on its own or as part of a transaction.</summary>
/// <param name="Path">Relative to the account's endpoint, escaped as it goes on the wire.</param>
internal sealed record TableOperation(RequestMethod Method, string Path, string? IfMatch, ReadOnlyMemory<byte> Body)
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TableOperation Of(string table, TableTransactionAction action)
    {
        var entity = action.Entity;
        var path = PathOf(table, entity.PartitionKey, entity.RowKey);
        var condition = action.ETag == default ? ETag.All.ToString("H") : action.ETag.ToString("H");
        return action.ActionType switch
        {
            TableTransactionActionType.Add => new(RequestMethod.Post, table, null, BodyOf(entity)),
            TableTransactionActionType.UpdateMerge => new(RequestMethod.Patch, path, condition, BodyOf(entity)),
            TableTransactionActionType.UpdateReplace => new(RequestMethod.Put, path, condition, BodyOf(entity)),
            TableTransactionActionType.Delete => new(RequestMethod.Delete, path, condition, default),
            // An update without a condition inserts where there is nothing.
            TableTransactionActionType.UpsertMerge => new(RequestMethod.Patch, path, null, BodyOf(entity)),
            TableTransactionActionType.UpsertReplace => new(RequestMethod.Put, path, null, BodyOf(entity)),
            _ => throw new ArgumentException($"No such action: {action.ActionType}.", nameof(action)),
        };
    }

    public static string PathOf(string table, string partition, string row) => $"{table}(PartitionKey='{Escape(partition)}',RowKey='{Escape(row)}')";

    private static string Escape(string key) => Uri.EscapeDataString(key.Replace("'", "''", StringComparison.Ordinal));

    private static ReadOnlyMemory<byte> BodyOf(TableEntity entity)
    {
        var body = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(body, Json);
        entity.Write(json);
        json.Flush();
        return body.WrittenMemory;
    }
}
