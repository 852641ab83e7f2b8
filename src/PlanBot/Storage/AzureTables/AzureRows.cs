using System.Buffers;
using System.Collections.Immutable;
using Azure;
using PlanBot.Storage.AzureTables.Client;

namespace PlanBot.Storage.AzureTables;

/// <summary>The port's rows as Azure's: every value a property of its own, and in <c>tx</c> which transaction wrote them.</summary>
internal static class AzureRows
{
    /// <summary>Read again after a conflict, it tells whether the write that conflicts is our own.</summary>
    public const string Transaction = "tx";

    /// <summary>Azure Tables takes in no key (learn.microsoft.com/rest/api/storageservices/understanding-the-table-service-data-model).</summary>
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("/\\#?");

    public static TableTransactionAction Action(string partition, RowChange change, string transaction) => change switch
    {
        RowChange.Insert insert => new(TableTransactionActionType.Add, Entity(partition, insert.Key, insert.Values, transaction)),
        RowChange.Replace replace => new(TableTransactionActionType.UpdateReplace, Entity(partition, replace.Key, replace.Values, transaction), new(replace.ETag)),
        RowChange.Upsert upsert => new(TableTransactionActionType.UpsertReplace, Entity(partition, upsert.Key, upsert.Values, transaction)),
        RowChange.Delete delete => new(TableTransactionActionType.Delete, new(Key(partition), Key(delete.Key)), new ETag(delete.ETag)),
        _ => throw new ArgumentException($"A change of no known kind: {change.GetType()}.", nameof(change)),
    };

    public static TableRow Row(TableEntity entity) => new(
        entity.RowKey,
        entity.ETag.ToString("H"),
        RowValues.Of([.. entity.Utf8Properties.Where(property => property.Name != Transaction).Select(property => new RowValues.Value(property.Name, null, property.Utf8))]));

    private static TableEntity Entity(string partition, string row, RowValues values, string transaction)
    {
        var entity = new TableEntity(Key(partition), Key(row));
        foreach (var (name, value) in values)
            entity[Name(name)] = value;
        entity[Transaction] = transaction;
        return entity;
    }

    private static string Key(string key) => key.AsSpan().ContainsAny(Forbidden) || key.Any(char.IsControl)
        ? throw new ArgumentException($"Azure Tables takes no such key; whoever makes it escapes it: {key}", nameof(key))
        : key;

    /// <summary>Properties are named as C# names things.</summary>
    private static string Name(string name) =>
        name is Transaction or "PartitionKey" or "RowKey" or "Timestamp" or "" or { Length: > 255 } || char.IsDigit(name[0]) || !name.All(letter => char.IsLetterOrDigit(letter) || letter == '_')
            ? throw new ArgumentException($"Azure Tables takes no such name of a value: {name}", nameof(name))
            : name;
}
