using System.Text.Json;
using Azure;

namespace PlanBot.Storage.AzureTables.Client;

/// <summary>A row: two keys and properties of text. Properties of other types are none of ours and are passed over.</summary>
public sealed class TableEntity(string partitionKey, string rowKey)
{
    private readonly Dictionary<string, string> properties = new(StringComparer.Ordinal);

    public string PartitionKey => partitionKey;

    public string RowKey => rowKey;

    public ETag ETag { get; private init; }

    public IEnumerable<string> Keys => properties.Keys;

    public string? this[string key]
    {
        get => GetString(key);
        set => properties[key] = value!;
    }

    public string? GetString(string key) => properties.GetValueOrDefault(key);

    /// <summary><code>{"odata.etag": "W/\"datetime'…'\"", "PartitionKey": "p", "RowKey": "r", "Timestamp": "…", "name": "value"}</code></summary>
    internal static TableEntity Read(JsonElement json)
    {
        var entity = new TableEntity(Text(nameof(PartitionKey)), Text(nameof(RowKey))) { ETag = new(Text("odata.etag")) };
        foreach (var property in json.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.String && IsOwn(property.Name) && !json.TryGetProperty($"{property.Name}@odata.type", out _))
                entity[property.Name] = property.Value.GetString();
        }

        return entity;

        string Text(string name) => json.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
    }

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString(nameof(PartitionKey), partitionKey);
        json.WriteString(nameof(RowKey), rowKey);
        foreach (var (name, value) in properties)
            json.WriteString(name, value);
        json.WriteEndObject();
    }

    private static bool IsOwn(string name) => name is not (nameof(PartitionKey) or nameof(RowKey) or "Timestamp") && name.AsSpan().IndexOfAny('.', '@') < 0;
}
