using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace PlanBot.Storage;

/// <summary>
/// A row's values by name, in ordinal order. They are a handful, and thousands of rows are read for one turn: so they are an array and
/// no tree, and what a store has as UTF-8 becomes text only for who asks for text.
/// </summary>
[SuppressMessage("Naming", "CA1710", Justification = "What a row has is called its values, here and in Azure.")]
public sealed class RowValues : IReadOnlyDictionary<string, string>
{
    private readonly Value[] values;

    private RowValues(ReadOnlySpan<Value> values)
    {
        this.values = values.ToArray();
        for (var index = 1; index < values.Length; index++)
        {
            // Stores give them back as they were written, which is in order.
            if (string.CompareOrdinal(values[index - 1].Name, values[index].Name) < 0)
                continue;
            Array.Sort(this.values, (one, other) => string.CompareOrdinal(one.Name, other.Name));
            if (this.values.DistinctBy(value => value.Name).Count() < values.Length)
                throw new ArgumentException("A row has a value once.", nameof(values));
            break;
        }
    }

    public static RowValues Empty { get; } = new([]);

    public int Count => values.Length;

    public IEnumerable<string> Keys => values.Select(value => value.Name);

    public IEnumerable<string> Values => values.Select(value => value.Text);

    public string this[string key] => Find(key) is { Name: not null } value ? value.Text : throw new KeyNotFoundException($"The row has no value {key}.");

    /// <param name="values">In any order, each name once.</param>
    /// <exception cref="ArgumentException">A name comes twice.</exception>
    public static RowValues Of(params IEnumerable<KeyValuePair<string, string>> values) => new([.. values.Select(value => new Value(value.Key, value.Value, null))]);

    /// <param name="values">The same, in UTF-8.</param>
    internal static RowValues Of(ReadOnlySpan<Value> values) => new(values);

    /// <exception cref="ArgumentException">The name is there.</exception>
    public RowValues Add(string name, string value) => new([.. values, new(name, value, null)]);

    public bool ContainsKey(string key) => Find(key).Name is not null;

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
    {
        var found = Find(key);
        value = found.Name is null ? null : found.Text;
        return value is not null;
    }

    /// <summary>A value in UTF-8.</summary>
    /// <exception cref="KeyNotFoundException">The row has no such value.</exception>
    public ReadOnlySpan<byte> Utf8(string key) => Find(key) switch
    {
        { Bytes: { } bytes } => bytes,
        { Name: not null } value => Encoding.UTF8.GetBytes(value.Text),
        _ => throw new KeyNotFoundException($"The row has no value {key}."),
    };

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => values.Select(value => KeyValuePair.Create(value.Name, value.Text)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Value Find(string name)
    {
        foreach (var value in values)
        {
            if (value.Name == name)
                return value;
        }

        return default;
    }

    /// <summary>One of the two is there.</summary>
    internal readonly record struct Value(string Name, string? Held, byte[]? Bytes)
    {
        public string Text => Held ?? Encoding.UTF8.GetString(Bytes!);
    }
}
