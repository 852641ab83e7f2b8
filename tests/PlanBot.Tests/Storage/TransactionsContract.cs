using PlanBot.Storage;
using Xunit;

namespace PlanBot.Tests.Storage;

/// <summary>What every backend keeps to: transactions, and writers that meet.</summary>
public abstract class TransactionsContract : TablesContract
{
    [Fact]
    public async Task All_changes_of_a_transaction_are_made()
    {
        await Tables.Writes(Partition, Rows.Insert("gone"), Rows.Insert("plan", "first"));

        await Tables.Writes(Partition, (await Row("gone")).Delete(), (await Row("plan")).Replace("second"), Rows.Insert("a"), Rows.Upsert("b", "b"));

        Assert.Equal(["a", "b", "plan"], await Tables.Keys(Partition));
        Assert.Equal("second", await Tables.Text(Partition, "plan"));
    }

    [Fact]
    public async Task When_one_change_conflicts_none_is_made()
    {
        await Tables.Writes(Partition, Rows.Insert("gone"), Rows.Insert("plan", "first"), Rows.Insert("there"));

        await Assert.ThrowsAsync<RowConflictException>(async () => await Tables.Writes(
            Partition, Rows.Insert("a"), (await Row("gone")).Delete(), (await Row("plan")).Replace("second"), Rows.Upsert("b", "b"), Rows.Insert("there")));

        Assert.Equal(["gone", "plan", "there"], await Tables.Keys(Partition));
        Assert.Equal("first", await Tables.Text(Partition, "plan"));
    }

    [Fact]
    public async Task A_hundred_changes_are_made_at_once_and_nothing_at_all_is_no_mistake()
    {
        await Tables.Writes(Partition, [.. Enumerable.Range(100, 100).Select(n => Rows.Insert($"{n}"))]);
        await Tables.Writes(Partition);

        Assert.Equal(100, (await Tables.Keys(Partition)).Count);
    }

    [Fact]
    public async Task Nearly_four_megabytes_are_changed_at_once()
    {
        await Tables.Writes(Partition, [.. Enumerable.Range(100, 59).Select(n => Rows.Insert($"{n}", new string('"', 32_000)))]);

        Assert.Equal(59, (await Tables.Keys(Partition)).Count);
    }

    [Fact]
    public async Task What_no_transaction_can_hold_is_a_bug()
    {
        RowChange[][] wrong =
        [
            [.. Enumerable.Range(0, 101).Select(n => Rows.Insert($"{n}"))],
            [Rows.Insert("plan"), Rows.Upsert("plan", "second")],
            [Rows.Insert("plan", new string('x', 32_001))],
            [new RowChange.Replace("plan", Rows.Values("any"), "*")],
            [.. Enumerable.Range(0, 71).Select(n => Rows.Insert($"{n}", new string('æ', 27_000)))],
        ];

        foreach (var changes in wrong)
            await Assert.ThrowsAsync<ArgumentException>(() => Tables.Writes(Partition, changes));

        Assert.Empty(await Tables.Keys(Partition));
    }

    [Fact]
    public async Task Who_writes_between_the_read_and_the_write_of_another_wins()
    {
        await Tables.Writes(Partition, Rows.Insert("count", "0"));
        var attempts = 0;

        await Add(beforeWriting: async () =>
        {
            if (++attempts == 1)
                await Add(beforeWriting: () => Task.CompletedTask);
        });

        Assert.Equal(2, attempts);
        Assert.Equal("2", await Tables.Text(Partition, "count"));
    }

    [Fact]
    public async Task Of_writers_that_read_the_same_row_one_succeeds()
    {
        await Tables.Writes(Partition, Rows.Insert("plan"));

        for (var round = 0; round < 10; round++)
        {
            // All have read before any writes.
            var read = await Row("plan");
            var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(() =>
                Succeeds(read.Replace($"{round}-{writer}"), Rows.Insert($"won-{round}-{writer}")))));

            var winner = Assert.Single(Enumerable.Range(0, 8), writer => outcomes[writer]);
            Assert.Equal($"{round}-{winner}", await Tables.Text(Partition, "plan"));
            Assert.Equal([$"won-{round}-{winner}"], await Tables.Keys(Partition, $"won-{round}-", $"won-{round}."));
        }
    }

    [Fact]
    public async Task Of_writers_that_insert_the_same_row_one_succeeds()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(() => Succeeds(Rows.Insert("claim", $"{writer}")))));

        Assert.Equal($"{Assert.Single(Enumerable.Range(0, 8), writer => outcomes[writer])}", await Tables.Text(Partition, "claim"));
    }

    [Fact]
    public async Task A_cancelled_call_changes_nothing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Tables.ApplyAsync(Rows.Table, Partition, [Rows.Insert("plan")], cancelled.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Tables.FindAsync(Rows.Table, Partition, "plan", cancelled.Token));

        Assert.Empty(await Tables.Keys(Partition));
    }

    private async Task<bool> Succeeds(params RowChange[] changes)
    {
        try
        {
            await Tables.Writes(Partition, changes);
            return true;
        }
        catch (RowConflictException)
        {
            return false;
        }
    }

    /// <summary>Adds one to the count, and again from the read when somebody else wrote meanwhile.</summary>
    private async Task Add(Func<Task> beforeWriting)
    {
        TableRow read;
        do
        {
            read = await Row("count");
            await beforeWriting();
        }
        while (!await Succeeds(read.Replace($"{int.Parse(read.Values["text"], System.Globalization.CultureInfo.InvariantCulture) + 1}")));
    }
}
