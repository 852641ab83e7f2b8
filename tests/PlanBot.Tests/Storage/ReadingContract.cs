using System.Globalization;
using PlanBot.Storage;
using Xunit;

namespace PlanBot.Tests.Storage;

/// <summary>What every backend keeps to: ranges, their order, and much of it.</summary>
public abstract class ReadingContract : TransactionsContract
{
    /// <summary>In ordinal order; the last two are where UTF-8 would have it otherwise.</summary>
    private static readonly string[] Ordered =
        ["", " ", "!", "1", "10", "2", "A", "Z", "a", "a|1", "a|10", "b", "z", "~", "Å", "Æ", "Ø", "å", "æ", "é", "ø", "ø|1", "\U0001F600", "\uFF21"];

    [Fact]
    public async Task A_partition_is_read_in_ordinal_order()
    {
        await Tables.Writes(Partition, [.. Ordered.Reverse().Select(key => Rows.Insert(key, key))]);

        Assert.Equal(Ordered, Ordered.Order(StringComparer.Ordinal));
        Assert.Equal(Ordered, await Tables.Keys(Partition));
        foreach (var key in Ordered)
            Assert.Equal(key, await Tables.Text(Partition, key));
    }

    [Fact]
    public async Task A_range_begins_at_its_first_key_and_ends_before_its_last()
    {
        await Tables.Writes(Partition, [.. Ordered.Select(key => Rows.Insert(key))]);

        foreach (var (from, before) in from first in Ordered from last in Ordered select (first, last))
        {
            var within = Ordered.Where(key => string.CompareOrdinal(key, from) >= 0 && string.CompareOrdinal(key, before) < 0);
            Assert.Equal(within, await Tables.Keys(Partition, from, before));
        }
    }

    [Fact]
    public async Task All_rows_with_a_prefix_are_a_range()
    {
        await Tables.Writes(Partition, [.. new[] { "a", "a|1", "a|æ", "a|😀", "a}", "b|1" }.Select(key => Rows.Insert(key))]);

        Assert.Equal(["a|1", "a|æ", "a|😀"], await Tables.Keys(Partition, "a|", "a}"));
    }

    [Fact]
    public async Task Long_keys_and_long_values_are_kept_whole()
    {
        var key = string.Concat(Enumerable.Repeat("æ|", 250));
        var text = string.Concat(Enumerable.Repeat("Læs😀 \"\n", 4000));
        await Tables.Writes(Partition, Rows.Insert(key, text), Rows.Insert(key + "1", text), Rows.Insert(key[..^1] + "}", text));

        Assert.Equal(32_000, text.Length);
        Assert.Equal(text, await Tables.Text(Partition, key));
        Assert.Equal([key, key + "1"], await Tables.Keys(Partition, key, key[..^1] + "}"));
    }

    [Fact]
    public async Task Five_thousand_rows_are_read_in_order_and_once_each()
    {
        foreach (var hundred in Enumerable.Range(0, 5000).Select(Key).Chunk(100))
            await Tables.Writes(Partition, [.. hundred.Select(key => Rows.Insert(key))]);

        Assert.Equal(Enumerable.Range(0, 5000).Select(Key), await Tables.Keys(Partition));
        Assert.Equal(Enumerable.Range(1234, 2000).Select(Key), await Tables.Keys(Partition, Key(1234), Key(3234)));
    }

    [Fact]
    public async Task A_reader_may_change_what_it_reads()
    {
        foreach (var hundred in Enumerable.Range(0, 1200).Select(Key).Chunk(100))
            await Tables.Writes(Partition, [.. hundred.Select(key => Rows.Insert(key))]);

        await foreach (var row in Tables.ReadAsync(Rows.Table, Partition, "", null, CancellationToken.None))
            await Tables.Writes(Partition, row.Delete());

        Assert.Empty(await Tables.Keys(Partition));
    }

    [Fact]
    public async Task A_read_stops_where_it_is_cancelled()
    {
        await Tables.Writes(Partition, Rows.Insert("1"), Rows.Insert("2"));
        using var cancellation = new CancellationTokenSource();
        await using var rows = Tables.ReadAsync(Rows.Table, Partition, "", null, cancellation.Token).GetAsyncEnumerator();

        Assert.True(await rows.MoveNextAsync());
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await rows.MoveNextAsync());
    }

    private static string Key(int number) => number.ToString("D6", CultureInfo.InvariantCulture);
}
