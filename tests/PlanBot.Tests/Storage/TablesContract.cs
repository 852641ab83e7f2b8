using PlanBot.Storage;
using Xunit;

namespace PlanBot.Tests.Storage;

/// <summary>What every backend keeps to: reading and changing rows.</summary>
public abstract class TablesContract : IDisposable
{
    /// <summary>Empty, or at least without the partitions of this test.</summary>
    protected abstract ITables Tables { get; }

    /// <summary>Of its own for every test, so that a backend in the cloud can be shared.</summary>
    protected string Partition { get; } = $"p-{Guid.NewGuid():N}";

    [Fact]
    public async Task A_row_is_read_as_it_was_inserted()
    {
        await Tables.Writes(Partition, Rows.Insert("plan", "Læsebånd: \"høj\" 😀\r\n\t{1}"));

        Assert.Equal("Læsebånd: \"høj\" 😀\r\n\t{1}", await Tables.Text(Partition, "plan"));
    }

    [Fact]
    public async Task A_row_may_have_several_values_or_none()
    {
        var several = Rows.Values("a").Add("Text", "b").Add("at", "");
        await Tables.Writes(Partition, new RowChange.Insert("several", several), new RowChange.Insert("none", RowValues.Empty));

        Assert.Equal(several, (await Tables.Finds(Partition, "several"))!.Values);
        Assert.Empty((await Tables.Finds(Partition, "none"))!.Values);
    }

    [Fact]
    public async Task What_is_not_there_is_not_found()
    {
        await Tables.Writes(Partition, Rows.Insert("plan"));

        Assert.Null(await Tables.Finds(Partition, "Plan"));
        Assert.Null(await Tables.Finds(Partition + "-other", "plan"));
        Assert.Null(await Tables.FindAsync("Due", Partition, "plan", CancellationToken.None));
        Assert.Empty(await Tables.Keys(Partition + "-other"));
    }

    [Fact]
    public async Task A_row_that_exists_is_not_inserted_again()
    {
        await Tables.Writes(Partition, Rows.Insert("plan", "first"));

        await Assert.ThrowsAsync<RowConflictException>(() => Tables.Writes(Partition, Rows.Insert("plan", "second")));
        Assert.Equal("first", await Tables.Text(Partition, "plan"));
    }

    [Fact]
    public async Task A_row_is_replaced_by_whoever_read_it_last()
    {
        await Tables.Writes(Partition, Rows.Insert("plan", "first"));
        var read = await Row("plan");

        await Tables.Writes(Partition, read.Replace("second"));

        Assert.Equal("second", await Tables.Text(Partition, "plan"));
        Assert.NotEqual(read.ETag, (await Row("plan")).ETag);
        await Assert.ThrowsAsync<RowConflictException>(() => Tables.Writes(Partition, read.Replace("third")));
        Assert.Equal("second", await Tables.Text(Partition, "plan"));
    }

    [Fact]
    public async Task A_replacement_leaves_nothing_of_the_former_values()
    {
        await Tables.Writes(Partition, new RowChange.Insert("plan", Rows.Values("first").Add("by", "Ada")));

        await Tables.Writes(Partition, (await Row("plan")).Replace("second"));

        Assert.Equal(Rows.Values("second"), (await Row("plan")).Values);
    }

    [Fact]
    public async Task An_upsert_adds_the_row_or_replaces_it()
    {
        await Tables.Writes(Partition, Rows.Upsert("plan", "first"));
        var read = await Row("plan");
        await Tables.Writes(Partition, Rows.Upsert("plan", "second"));

        Assert.Equal("second", await Tables.Text(Partition, "plan"));
        await Assert.ThrowsAsync<RowConflictException>(() => Tables.Writes(Partition, read.Replace("third")));
    }

    [Fact]
    public async Task A_row_is_deleted_by_whoever_read_it_last()
    {
        await Tables.Writes(Partition, Rows.Insert("plan"));
        var stale = await Row("plan");
        await Tables.Writes(Partition, stale.Replace("second"));

        await Assert.ThrowsAsync<RowConflictException>(() => Tables.Writes(Partition, stale.Delete()));
        await Tables.Writes(Partition, (await Row("plan")).Delete());

        Assert.Null(await Tables.Finds(Partition, "plan"));
    }

    [Fact]
    public async Task A_row_is_deleted_whatever_its_ETag_if_it_is_there()
    {
        await Tables.Writes(Partition, Rows.Insert("plan"));

        await Tables.Writes(Partition, new RowChange.Delete("plan", "*"));

        Assert.Null(await Tables.Finds(Partition, "plan"));
        await Assert.ThrowsAsync<RowConflictException>(() => Tables.Writes(Partition, new RowChange.Delete("plan", "*")));
    }

    [Fact]
    public async Task A_row_that_is_gone_is_neither_replaced_nor_deleted()
    {
        await Tables.Writes(Partition, Rows.Insert("plan"));
        var read = await Row("plan");
        await Tables.Writes(Partition, read.Delete());

        await Assert.ThrowsAsync<RowConflictException>(() => Tables.Writes(Partition, read.Replace("second")));
        await Assert.ThrowsAsync<RowConflictException>(() => Tables.Writes(Partition, read.Delete()));
    }

    [Fact]
    public async Task A_row_deleted_and_inserted_again_is_not_the_one_that_was_read()
    {
        await Tables.Writes(Partition, Rows.Insert("plan"));
        var read = await Row("plan");
        await Tables.Writes(Partition, read.Delete());
        await Tables.Writes(Partition, Rows.Insert("plan"));

        await Assert.ThrowsAsync<RowConflictException>(() => Tables.Writes(Partition, read.Replace("second")));
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }

    protected async Task<TableRow> Row(string key) => (await Tables.Finds(Partition, key))!;
}
