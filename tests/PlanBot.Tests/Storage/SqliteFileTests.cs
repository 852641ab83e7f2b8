using System.Globalization;
using Microsoft.Data.Sqlite;
using PlanBot.Core.Nudges.Sources;
using PlanBot.Storage;
using PlanBot.Storage.Embedded;
using Xunit;

namespace PlanBot.Tests.Storage;

/// <summary>What only a file can go through.</summary>
public sealed class SqliteFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string File => _folder.File("planbot.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_opened_again_has_everything()
    {
        string etag;
        using (var first = SqliteTables.Open(File))
        {
            await first.Writes("p", Rows.Insert("plan", "Læsebånd"));
            etag = (await first.Finds("p", "plan"))!.ETag;
        }

        using var second = SqliteTables.Open(File);
        var row = (await second.Finds("p", "plan"))!;

        Assert.Equal(("Læsebånd", etag), (row.Values["text"], row.ETag));
    }

    [Fact]
    public async Task Two_that_have_the_file_open_see_each_others_rows_and_conflicts()
    {
        using var ada = SqliteTables.Open(File);
        using var bo = SqliteTables.Open(File);
        await ada.Writes("p", Rows.Insert("plan", "first"));
        var read = (await bo.Finds("p", "plan"))!;

        await ada.Writes("p", (await ada.Finds("p", "plan"))!.Replace("Ada's"));

        await Assert.ThrowsAsync<RowConflictException>(() => bo.Writes("p", read.Replace("Bo's")));
        Assert.Equal("Ada's", await bo.Text("p", "plan"));
    }

    [Fact]
    public async Task Two_that_write_at_once_wait_for_each_other()
    {
        using var ada = SqliteTables.Open(File);
        using var bo = SqliteTables.Open(File);

        await Task.WhenAll(new[] { ada, bo }.SelectMany((tables, who) => Enumerable.Range(0, 50)
            .Select(n => Task.Run(() => tables.Writes("p", Rows.Insert($"{who}-{n}"))))));

        Assert.Equal(100, (await ada.Keys("p")).Count);
    }

    [Fact]
    public async Task A_file_that_another_locks_for_too_long_is_an_outage_and_can_be_read_meanwhile()
    {
        using var tables = SqliteTables.Open(File, patience: TimeSpan.FromMilliseconds(50));
        await tables.Writes("p", Rows.Insert("plan", "first"));
        using (var other = Connect())
        {
            Execute(other, "BEGIN IMMEDIATE");

            await Assert.ThrowsAsync<StoreUnavailableException>(() => tables.Writes("p", Rows.Upsert("plan", "second")));
            Assert.Equal("first", await tables.Text("p", "plan"));
        }

        await tables.Writes("p", Rows.Upsert("plan", "second"));
        Assert.Equal("second", await tables.Text("p", "plan"));
    }

    [Fact]
    public async Task A_file_that_is_damaged_while_it_is_used_is_an_outage()
    {
        using var tables = SqliteTables.Open(File);
        await tables.Writes("p", Rows.Insert("plan"));
        SqliteConnection.ClearAllPools();
        await System.IO.File.WriteAllTextAsync(File, new string('x', 5000));

        await Assert.ThrowsAsync<StoreUnavailableException>(() => tables.Finds("p", "plan"));
        await Assert.ThrowsAsync<StoreUnavailableException>(() => tables.Writes("p", Rows.Insert("other")));
    }

    [Fact]
    public async Task What_was_acknowledged_survives_a_kill_and_nothing_is_half()
    {
        using var writer = OwnProcess.StartWriter(File);
        var acknowledged = new List<int>();
        while (acknowledged.Count < 25 && await writer.StandardOutput.ReadLineAsync() is { } line)
            acknowledged.Add(int.Parse(line, CultureInfo.InvariantCulture));
        writer.Kill();
        // What it had told before it died, except for a line cut short.
        var rest = await writer.StandardOutput.ReadToEndAsync();
        acknowledged.AddRange(rest.Split('\n')[..^1].Select(line => int.Parse(line, CultureInfo.InvariantCulture)));
        await writer.WaitForExitAsync();

        using var tables = SqliteTables.Open(File);
        var keys = await tables.Keys("p");

        Assert.NotEqual(0, writer.ExitCode);
        Assert.True(acknowledged.Count >= 25, "The writer ended by itself.");
        var whole = keys.Count / WriterProcess.RowsOfEach.Length;
        Assert.InRange(whole, acknowledged.Count, acknowledged.Count + 1);
        Assert.Equal(Enumerable.Range(0, whole).SelectMany(n => WriterProcess.RowsOfEach.Select(row => WriterProcess.Key(n, row))), keys);
    }

    [Fact]
    public void A_file_of_something_else_stops_the_start()
    {
        System.IO.File.WriteAllText(File, new string('x', 5000));

        var problem = Assert.Throws<StartupProblemException>(() => SqliteTables.Open(File));

        Assert.Contains("restore it from a backup", problem.Message, StringComparison.Ordinal);
        Assert.Contains(File, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_a_newer_version_stops_the_start()
    {
        using (SqliteTables.Open(File))
        using (var other = Connect())
            Execute(other, "PRAGMA user_version=2");

        var problem = Assert.Throws<StartupProblemException>(() => SqliteTables.Open(File));

        Assert.Contains("newer PlanBot", problem.Message, StringComparison.Ordinal);
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are those of the tests above.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = File, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
