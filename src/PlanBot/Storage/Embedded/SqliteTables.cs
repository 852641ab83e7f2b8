using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace PlanBot.Storage.Embedded;

/// <summary>The store that needs nothing but a disk: all tables in one SQLite file, which several processes may open.</summary>
/// <remarks>
/// SQLite has no asynchronous calls: each occupies a pool thread for as long as the disk takes. SQLite also writes one
/// transaction at a time, so the writers of this process wait for each other here, where waiting holds no thread.
/// </remarks>
public sealed class SqliteTables : IEnumerateTables, IDisposable
{
    /// <summary>Its name in a data folder.</summary>
    public const string FileName = "planbot.db";

    /// <summary>Reads are pages, as Azure's are: a long one neither holds a snapshot nor keeps the log from being folded in.</summary>
    private const int PageSize = 1000;

    private readonly SqliteFile _file;
    private readonly SemaphoreSlim _oneWriter = new(1);

    private SqliteTables(SqliteFile file, string path)
    {
        _file = file;
        Path = path;
    }

    public string Path { get; }

    /// <param name="patience">How long to wait for another process that writes; 5 seconds unless said.</param>
    /// <exception cref="StartupProblemException">The file cannot be used.</exception>
    public static SqliteTables Open(string path, TimeSpan? patience = null)
    {
        var file = new SqliteFile(path, patience ?? TimeSpan.FromSeconds(5));
        file.Prepare();
        return new(file, path);
    }

    public async IAsyncEnumerable<TableRow> ReadAsync(
        string table, string partition, string from, string? before, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var range = new RowRange(table, partition, from, before); ;)
        {
            var page = await RunAsync(connection => SqliteRows.Read(connection, range, PageSize), cancellationToken);
            foreach (var row in page)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return row;
            }

            if (page.Count < PageSize)
                yield break;
            range = range with { From = page[^1].Key, WithoutFrom = true };
        }
    }

    public Task<TableRow?> FindAsync(string table, string partition, string row, CancellationToken cancellationToken) =>
        RunAsync(connection => SqliteRows.Find(connection, table, partition, row), cancellationToken);

    public async Task ApplyAsync(string table, string partition, IReadOnlyList<RowChange> changes, CancellationToken cancellationToken)
    {
        RowChanges.Check(changes);
        await _oneWriter.WaitAsync(cancellationToken);
        try
        {
            await RunAsync(connection => Apply(connection, table, partition, changes, cancellationToken), cancellationToken);
        }
        finally
        {
            _oneWriter.Release();
        }
    }

    public async IAsyncEnumerable<string> PartitionsAsync(string table, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var partition in await RunAsync(connection => SqliteRows.Partitions(connection, table), cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return partition;
        }
    }

    public void Dispose()
    {
        _file.Close();
        _oneWriter.Dispose();
    }

    private static bool Apply(SqliteConnection connection, string table, string partition, IReadOnlyList<RowChange> changes, CancellationToken cancellationToken)
    {
        // Not deferred: the right to write is taken before the first ETag is compared.
        using var transaction = connection.BeginTransaction(deferred: false);
        foreach (var change in changes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!SqliteRows.Make(connection, table, partition, change))
                throw new RowConflictException($"{table}/{partition}/{change.Key} is not as it was read.");
        }

        transaction.Commit();
        return true;
    }

    private Task<T> RunAsync<T>(Func<SqliteConnection, T> work, CancellationToken cancellationToken) => Task.Run(
        () =>
        {
            try
            {
                using var connection = _file.Connect();
                return work(connection);
            }
            catch (SqliteException problem) when (IsOutage(problem))
            {
                throw new StoreUnavailableException($"SQLite: {problem.Message}", problem);
            }
        },
        cancellationToken);

    /// <summary>Locked, full, unreadable, damaged…; but not a wrong statement or a value it does not take, which are bugs (sqlite.org/rescode.html).</summary>
    private static bool IsOutage(SqliteException problem) => problem.SqliteErrorCode is not (1 or 18 or 19 or 20 or 21 or 25);
}
