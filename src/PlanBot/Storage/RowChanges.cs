using System.Text;

namespace PlanBot.Storage;

/// <summary>What every backend refuses in a transaction, so that none accepts what another would not.</summary>
public static class RowChanges
{
    public const int Most = 100;
    public const int LongestValue = 32_000;

    /// <summary>Azure takes 4 MiB a transaction; what a row needs besides its values is counted generously.</summary>
    public const int MostBytes = (4 * 1024 * 1024) - (Most * 4096);

    /// <exception cref="ArgumentException">Too many changes, two for one row, a value that is too long, more than fits, or a replacement without an ETag: a bug in whoever made them.</exception>
    public static void Check(IReadOnlyList<RowChange> changes)
    {
        if (changes.Count > Most)
            throw new ArgumentException($"A transaction makes up to {Most} changes, not {changes.Count}.", nameof(changes));

        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            if (!keys.Add(change.Key))
                throw new ArgumentException($"A transaction changes a row once: {change.Key}.", nameof(changes));
            // Azure would take it for "whatever there is", which is what Upsert is for.
            if (change is RowChange.Replace { ETag: "*" })
                throw new ArgumentException($"A row is replaced by the ETag it was read with: {change.Key}.", nameof(changes));
            if (change.Values().Any(value => value.Value.Length > LongestValue))
                throw new ArgumentException($"A value holds up to {LongestValue} characters: {change.Key}.", nameof(changes));
        }

        if (changes.Sum(change => change.Values().Sum(value => Bytes(value.Value))) > MostBytes)
            throw new ArgumentException($"A transaction holds up to {MostBytes} bytes.", nameof(changes));
    }

    /// <summary>As JSON, in which a quotation mark takes two bytes and a control character six.</summary>
    private static int Bytes(string value) =>
        Encoding.UTF8.GetByteCount(value) + value.Count(letter => letter is '"' or '\\') + (5 * value.Count(char.IsControl));

    private static IEnumerable<KeyValuePair<string, string>> Values(this RowChange change) => change switch
    {
        RowChange.Insert insert => insert.Values,
        RowChange.Replace replace => replace.Values,
        RowChange.Upsert upsert => upsert.Values,
        _ => [],
    };
}
