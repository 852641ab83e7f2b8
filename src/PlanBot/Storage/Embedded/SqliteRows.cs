using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace PlanBot.Storage.Embedded;

/// <param name="WithoutFrom">True on every page but the first: the last row of the page before has been read.</param>
internal sealed record RowRange(string Table, string Partition, string From, string? Before, bool WithoutFrom = false);

/// <summary>The statements on rows.</summary>
internal static class SqliteRows
{
    private const string OneRow = "tbl = $table AND partition = $partition AND rowkey = $key";

    private static readonly ImmutableSortedDictionary<string, string> Nothing = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    public static List<TableRow> Read(SqliteConnection connection, RowRange range, int most)
    {
        using var command = connection.Command(
            $"""
            SELECT rowkey, etag, vals FROM rows
            WHERE tbl = $table AND partition = $partition
                AND rowkey {(range.WithoutFrom ? ">" : ">=")} $from {(range.Before is null ? "" : "AND rowkey < $before")}
            ORDER BY rowkey LIMIT {most}
            """,
            ("$table", range.Table), ("$partition", range.Partition), ("$from", range.From), ("$before", range.Before));
        return Rows(command);
    }

    public static TableRow? Find(SqliteConnection connection, string table, string partition, string key)
    {
        using var command = connection.Command(
            $"SELECT rowkey, etag, vals FROM rows WHERE {OneRow}", ("$table", table), ("$partition", partition), ("$key", key));
        return Rows(command).SingleOrDefault();
    }

    /// <summary>The names alone: a million plans fit in memory.</summary>
    public static List<string> Partitions(SqliteConnection connection, string table)
    {
        using var command = connection.Command("SELECT DISTINCT partition FROM rows WHERE tbl = $table ORDER BY partition", ("$table", table));
        using var reader = command.ExecuteReader();
        var partitions = new List<string>();
        while (reader.Read())
            partitions.Add(reader.GetString(0));
        return partitions;
    }

    /// <summary>Makes a change within the transaction; false when the row is not as the change expects it.</summary>
    public static bool Make(SqliteConnection connection, string table, string partition, RowChange change)
    {
        var (sql, etag, values) = Statement(change);
        // An ETag of its own for every write, so that a row removed and added again is not taken for the one that was read.
        return 1 == connection.Execute(
            sql,
            ("$table", table),
            ("$partition", partition),
            ("$key", change.Key),
            ("$etag", etag),
            ("$new", Guid.NewGuid().ToString("N")),
            ("$vals", values is null ? null : JsonSerializer.Serialize(values, SqliteJson.Letters.Values)));
    }

    private static (string Sql, string? ETag, ImmutableSortedDictionary<string, string>? Values) Statement(RowChange change) => change switch
    {
        RowChange.Insert insert => (
            "INSERT INTO rows VALUES ($table, $partition, $key, $new, $vals) ON CONFLICT DO NOTHING", null, insert.Values),
        RowChange.Replace replace => (
            $"UPDATE rows SET etag = $new, vals = $vals WHERE {OneRow} AND etag = $etag", replace.ETag, replace.Values),
        RowChange.Upsert upsert => (
            "INSERT INTO rows VALUES ($table, $partition, $key, $new, $vals) ON CONFLICT DO UPDATE SET etag = $new, vals = $vals", null, upsert.Values),
        RowChange.Delete delete => (
            $"DELETE FROM rows WHERE {OneRow} AND $etag IN (etag, '*')", delete.ETag, null),
        _ => throw new ArgumentException($"A change of no known kind: {change.GetType()}.", nameof(change)),
    };

    private static List<TableRow> Rows(SqliteCommand command)
    {
        using var reader = command.ExecuteReader();
        var rows = new List<TableRow>();
        while (reader.Read())
            rows.Add(new(reader.GetString(0), reader.GetString(1), Values(reader.GetString(2))));
        return rows;
    }

    /// <summary>Read by hand: thousands of rows are, for one turn.</summary>
    private static ImmutableSortedDictionary<string, string> Values(string json)
    {
        var values = Nothing;
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            values = values.Add(name, reader.GetString()!);
        }

        return values;
    }
}
