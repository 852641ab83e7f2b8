using System.Globalization;
using Microsoft.Data.Sqlite;
using PlanBot.Core.Nudges.Sources;

namespace PlanBot.Storage.Embedded;

/// <summary>
/// The one file, and how its connections are set up.
/// <code>rows(tbl, partition, rowkey, etag, vals)   vals: {"name": "value", …}</code>
/// </summary>
/// <remarks>
/// The file's text is UTF-16BE: SQLite compares keys byte by byte as they are stored, and in that encoding alone this is
/// the ordinal order of .NET's strings (UTF-8 differs for emoji). The sqlite3 shell still shows them as text.
/// </remarks>
internal sealed class SqliteFile(string path, TimeSpan patience)
{
    private const int SchemaVersion = 1;

    private readonly string _connectionString = new SqliteConnectionStringBuilder
    {
        DataSource = path,
        // In seconds, how long the client itself repeats a command after SQLite's own patience (busy_timeout) is over; 0 would be for ever.
        DefaultTimeout = 1,
    }.ToString();

    /// <summary>A connection from the pool.</summary>
    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            connection.Open();
            // FULL: what was acknowledged survives a power cut too, at the price of one fsync a write.
            connection.Execute($"PRAGMA busy_timeout={patience.TotalMilliseconds.ToString(CultureInfo.InvariantCulture)}; PRAGMA synchronous=FULL");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Makes the file and its table, if they are not there.</summary>
    /// <exception cref="StartupProblemException">The file cannot be used.</exception>
    public void Prepare()
    {
        try
        {
            using var connection = Connect();
            // Has an effect in a new file only.
            connection.Execute("PRAGMA encoding='UTF-16be'");
            if (connection.Ask("PRAGMA journal_mode=WAL") != "wal")
                throw new StartupProblemException($"The disk of {path} cannot share memory between processes, which the store needs: set Storage:Folder to a folder on a local disk.");

            using var transaction = connection.BeginTransaction(deferred: false);
            Migrate(connection);
            transaction.Commit();
        }
        catch (SqliteException problem)
        {
            var remedy = problem.SqliteErrorCode is 5 or 6
                ? "end the other program that has it open, and start PlanBot again"
                : "restore it from a backup, or move it away to start with an empty one";
            throw new StartupProblemException($"The store {path} cannot be opened ({problem.Message}): {remedy}.", problem);
        }
    }

    /// <summary>Closes the pooled connections, and with the last one in any process SQLite folds the write-ahead log into the file.</summary>
    public void Close()
    {
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
    }

    private void Migrate(SqliteConnection connection)
    {
        var version = int.Parse(connection.Ask("PRAGMA user_version"), CultureInfo.InvariantCulture);
        if (version > SchemaVersion)
            throw new StartupProblemException($"The store {path} was written by a newer PlanBot: install that version again, or restore the backup from before it.");
        if (version == SchemaVersion)
            return;
        connection.Execute(
            $"""
            CREATE TABLE rows (
                tbl TEXT NOT NULL, partition TEXT NOT NULL, rowkey TEXT NOT NULL,
                etag TEXT NOT NULL, vals TEXT NOT NULL,
                PRIMARY KEY (tbl, partition, rowkey)) STRICT;
            PRAGMA user_version={SchemaVersion};
            """);
    }
}
