using PlanBot.Core.Nudges.Sources;
using PlanBot.Storage;
using PlanBot.Storage.Copying;
using PlanBot.Storage.Embedded;
using PlanBot.Tests.Azurite;
using Xunit;

namespace PlanBot.Tests.Storage.Copying;

/// <summary>An Azurite of its own, since everything in it is copied.</summary>
public sealed class CopyTests : IAsyncLifetime, IDisposable
{
    private readonly AzuriteServer azurite = new();
    private readonly TemporaryFolder folder = new();
    private readonly StringWriter said = new();

    private string Source => folder.File("source/planbot.db");

    public async Task InitializeAsync()
    {
        await azurite.InitializeAsync();
        Directory.CreateDirectory(folder.File("source"));
        using var file = SqliteTables.Open(Source);
        foreach (var table in TableNames.All)
        {
            for (var partition = 0; partition < 12; partition++)
                await file.ApplyAsync(table, $"p'{partition} æ", [Rows.Insert("", "😀"), Rows.Insert("i|é"), Rows.Insert("~h|1", new string('"', 32_000)), new RowChange.Insert("none", RowValues.Empty)], CancellationToken.None);
        }

        // More than one transaction holds, by number and by size.
        await file.Writes("many", [.. Enumerable.Range(0, 90).Select(number => Rows.Insert($"{number:D4}"))]);
        await file.Writes("many", [.. Enumerable.Range(90, 90).Select(number => Rows.Insert($"{number:D4}", new string('x', 32_000)))]);
    }

    public Task DisposeAsync() => azurite.DisposeAsync();

    public void Dispose()
    {
        folder.Dispose();
        said.Dispose();
    }

    [Fact]
    public async Task Everything_arrives_and_comes_back_again()
    {
        Assert.Equal(0, await CopyAsync("sqlite:" + folder.File("source"), azurite.ConnectionString));
        Assert.Contains("Plans: 13 partitions, 228 rows, 228 of them new.", said.ToString(), StringComparison.Ordinal);
        Assert.Contains("Due: 48 rows in the source, 48 in the target, 0 differences.", said.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, await CopyAsync(azurite.ConnectionString, "sqlite:" + folder.File("back")));

        using var first = SqliteTables.Open(Source);
        using var last = SqliteTables.Open(folder.File("back/planbot.db"));
        Assert.Equal(await EverythingAsync(first), await EverythingAsync(last));
    }

    [Fact]
    public async Task A_copy_that_was_broken_off_goes_on_where_it_was()
    {
        using var source = SqliteTables.Open(Source);
        using var copy = SqliteTables.Open(folder.File("target.db"));
        var breaking = new FaultyEnumerable(copy, 20);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => new TableCopy(source, breaking, said).RunAsync(CancellationToken.None));

        Assert.True(await new TableCopy(source, copy, said).RunAsync(CancellationToken.None));
        Assert.Contains("Conversations: 12 partitions, 48 rows, 32 of them new.", said.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_different_is_brought_and_what_is_more_is_named_and_left()
    {
        using (var target = SqliteTables.Open(folder.File("target.db")))
        {
            await target.Writes("p'0 æ", Rows.Insert("i|é", "stale"), Rows.Insert("zz"));
            await target.Writes("more", Rows.Insert("row"));
        }

        Assert.Equal(1, await CopyAsync("sqlite:" + Source, "sqlite:" + folder.File("target.db")));

        Assert.Contains("Plans: 228 rows in the source, 230 in the target, 2 differences.", said.ToString(), StringComparison.Ordinal);
        Assert.Contains("Plans/more/row: only in the target", said.ToString(), StringComparison.Ordinal);
        using var after = SqliteTables.Open(folder.File("target.db"));
        Assert.Equal("new", await after.Text("p'0 æ", "i|é"));
    }

    [Theory]
    [InlineData("storage")]
    [InlineData("storage", "copy")]
    [InlineData("storage", "copy", "--from", "sqlite:x")]
    [InlineData("storage", "move", "--from", "sqlite:x", "--to", "sqlite:y")]
    public async Task A_command_that_is_not_whole_is_told_how_it_goes(params string[] arguments)
    {
        Assert.Equal(2, await CopyCommand.RunAsync(arguments, said, CancellationToken.None));

        Assert.StartsWith("planbot storage copy --from <store> --to <store>", said.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_that_is_not_there_is_not_made()
    {
        var problem = await Assert.ThrowsAsync<StartupProblemException>(() => CopyAsync("sqlite:" + folder.File("nothing"), azurite.ConnectionString));

        Assert.Contains(folder.File("nothing/planbot.db"), problem.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.File("nothing")));
        await Assert.ThrowsAsync<StartupProblemException>(() => CopyAsync("sqlite:" + Source, "nonsense"));
    }

    private Task<int> CopyAsync(string from, string to) =>
        CopyCommand.RunAsync(["storage", "copy", "--from", from, "--to", to], said, CancellationToken.None);

    private static async Task<List<string>> EverythingAsync(SqliteTables tables)
    {
        var rows = new List<string>();
        foreach (var table in TableNames.All)
        {
            await foreach (var partition in tables.PartitionsAsync(table, CancellationToken.None))
                rows.AddRange(await tables.ReadAsync(table, partition, "", null, CancellationToken.None).Select(row => $"{table}/{partition}/{row.Key}: {string.Join(',', row.Values)}").ToListAsync());
        }

        return rows;
    }

    /// <summary>Dies at a write.</summary>
    private sealed class FaultyEnumerable(IEnumerateTables inner, int call) : IEnumerateTables
    {
        private readonly FaultyTables faulty = new(inner, call, afterWriting: false);

        public IAsyncEnumerable<string> PartitionsAsync(string table, CancellationToken cancellationToken) => inner.PartitionsAsync(table, cancellationToken);

        public IAsyncEnumerable<TableRow> ReadAsync(string table, string partition, string from, string? before, CancellationToken cancellationToken) =>
            faulty.ReadAsync(table, partition, from, before, cancellationToken);

        public Task<TableRow?> FindAsync(string table, string partition, string row, CancellationToken cancellationToken) => faulty.FindAsync(table, partition, row, cancellationToken);

        public Task ApplyAsync(string table, string partition, IReadOnlyList<RowChange> changes, CancellationToken cancellationToken) =>
            faulty.ApplyAsync(table, partition, changes, cancellationToken);
    }
}
