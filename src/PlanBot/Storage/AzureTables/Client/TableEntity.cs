using System.Buffers;
using System.Text;
using System.Text.Json;
using Azure;

namespace PlanBot.Storage.AzureTables.Client;

/// <summary>A row: two keys and properties of text. Properties of other types are none of ours and are passed over.</summary>
public sealed class TableEntity
{
    /// <summary>A handful, in the order they came.</summary>
    private readonly List<Property> properties;

    public TableEntity(string partitionKey, string rowKey)
        : this(partitionKey, rowKey, [])
    {
    }

    private TableEntity(string partitionKey, string rowKey, List<Property> properties)
    {
        PartitionKey = partitionKey;
        RowKey = rowKey;
        this.properties = properties;
    }

    private static ReadOnlySpan<byte> TypeOf => "@odata.type"u8;

    public string PartitionKey { get; }

    public string RowKey { get; }

    public ETag ETag { get; private init; }

    public IEnumerable<string> Keys => properties.Select(property => property.Name);

    public string? this[string key]
    {
        get => GetString(key);
        set
        {
            properties.RemoveAll(property => property.Name == key);
            properties.Add(new(key, value, null));
        }
    }

    public string? GetString(string key) => properties.Find(property => property.Name == key) is { Name: not null } property ? property.Value : null;

    /// <summary>The text properties in UTF-8, as they came.</summary>
    internal IEnumerable<(string Name, byte[] Utf8)> Utf8Properties => properties.Select(property => (property.Name, property.Utf8 ?? Encoding.UTF8.GetBytes(property.Text!)));

    /// <summary>A page of an answer: <code>{"value": [{…}, …]}</code></summary>
    internal static List<TableEntity> ReadPage(ReadOnlySpan<byte> json)
    {
        var entities = new List<TableEntity>();
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.StartArray)
            {
                while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
                    entities.Add(Read(ref reader, entities.Count == 0 ? null : entities[^1]));
            }
        }

        return entities;
    }

    internal static TableEntity Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return Read(ref reader, null);
    }

    /// <summary><code>{"odata.etag": "W/\"datetime'…'\"", "PartitionKey": "p", "RowKey": "r", "Timestamp": "…", "name": "value"}</code></summary>
    /// <remarks>Once over the properties: thousands of rows are read for one turn. What is no text is told by a property beside it.</remarks>
    /// <param name="before">One that may have the same partition.</param>
    private static TableEntity Read(ref Utf8JsonReader reader, TableEntity? before)
    {
        var (partition, row, etag) = ("", "", default(ETag));
        var properties = new List<Property>(3);
        List<string>? others = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reader.ValueSpan;
            reader.Read();
            if (key.SequenceEqual("PartitionKey"u8))
                partition = before is not null && reader.ValueTextEquals(before.PartitionKey) ? before.PartitionKey : reader.GetString()!;
            else if (key.SequenceEqual("RowKey"u8))
                row = reader.GetString()!;
            else if (key.SequenceEqual("odata.etag"u8))
                etag = new(reader.GetString()!);
            else if (key.EndsWith(TypeOf))
                (others ??= []).Add(RowNames.Of(key[..^TypeOf.Length]));
            else if (reader.TokenType == JsonTokenType.String && key.IndexOfAny((byte)'.', (byte)'@') < 0 && !key.SequenceEqual("Timestamp"u8))
                properties.Add(new(RowNames.Of(key), null, Utf8(reader)));
            else
                reader.Skip();
        }

        if (others is not null)
            properties.RemoveAll(property => others.Contains(property.Name));
        return new(partition, row, properties) { ETag = etag };
    }

    private static byte[] Utf8(in Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped)
            return reader.ValueSpan.ToArray();
        var free = ArrayPool<byte>.Shared.Rent(reader.ValueSpan.Length);
        var bytes = free[..reader.CopyString(free)];
        ArrayPool<byte>.Shared.Return(free);
        return bytes;
    }

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString(nameof(PartitionKey), PartitionKey);
        json.WriteString(nameof(RowKey), RowKey);
        foreach (var property in properties)
            json.WriteString(property.Name, property.Value);
        json.WriteEndObject();
    }

    /// <summary>One of the two is there.</summary>
    private readonly record struct Property(string Name, string? Text, byte[]? Utf8)
    {
        public string Value => Text ?? Encoding.UTF8.GetString(Utf8!);
    }
}
