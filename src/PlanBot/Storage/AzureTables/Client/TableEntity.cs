using System.Text.Json;
using Azure;

namespace PlanBot.Storage.AzureTables.Client;

/// <summary>A row: two keys and properties of text. Properties of other types are none of ours and are passed over.</summary>
public sealed class TableEntity(string partitionKey, string rowKey)
{
    private const string TypeOf = "@odata.type";

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
    /// <remarks>Once over the properties: thousands of rows are read for one turn. What is no text is told by a property beside it.</remarks>
    internal static TableEntity Read(JsonElement json)
    {
        var entity = new TableEntity(Text(json, "PartitionKey"u8), Text(json, "RowKey"u8)) { ETag = new(Text(json, "odata.etag"u8)) };
        List<string> others = [];
        foreach (var property in json.EnumerateObject())
        {
            if (property.NameEquals("PartitionKey"u8) || property.NameEquals("RowKey"u8) || property.NameEquals("Timestamp"u8) || property.NameEquals("odata.etag"u8))
                continue;
            var name = RowNames.Of(property);
            if (name.EndsWith(TypeOf, StringComparison.Ordinal))
                others.Add(name[..^TypeOf.Length]);
            else if (property.Value.ValueKind == JsonValueKind.String && name.AsSpan().IndexOfAny('.', '@') < 0)
                entity[name] = property.Value.GetString();
        }

        foreach (var other in others)
            entity.properties.Remove(other);
        return entity;
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

    private static string Text(JsonElement json, ReadOnlySpan<byte> name) => json.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
