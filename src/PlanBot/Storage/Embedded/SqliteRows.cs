using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace PlanBot.Storage.Embedded;

/// <param name="WithoutFrom">True on every page but the first: the last row of the page before has been read.</param>
internal sealed record RowRange(string Table, string Partition, string From, string? Before, bool WithoutFrom = false);

/// <summary>The statements on rows.</summary>
internal static class SqliteRows
{
    private const string OneRow = "tbl = $table AND partition = $partition AND rowkey = $key";

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

    private static (string Sql, string? ETag, RowValues? Values) Statement(RowChange change) => change switch
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
            rows.Add(new(Text(Raw(reader, 0)), Text(Raw(reader, 1)), Values(Raw(reader, 2))));
        return rows;
    }

    /// <summary>Text as the file has it: asked for as text, SQLite would make UTF-8 of it letter by letter, of thousands of rows for one turn.</summary>
    private static ReadOnlySpan<byte> Raw(SqliteDataReader reader, int column) => raw.sqlite3_column_blob(reader.Handle, column);

    private static string Text(ReadOnlySpan<byte> utf16) => string.Create(utf16.Length / 2, utf16, static (text, utf16) => Turn(utf16, text));

    private static RowValues Values(ReadOnlySpan<byte> utf16)
    {
        var text = ArrayPool<char>.Shared.Rent(utf16.Length / 2);
        var most = Encoding.UTF8.GetMaxByteCount(utf16.Length / 2);
        var (json, free) = (ArrayPool<byte>.Shared.Rent(most), ArrayPool<byte>.Shared.Rent(most));
        try
        {
            Turn(utf16, text);
            return Values(new Utf8JsonReader(json.AsSpan(0, Encoding.UTF8.GetBytes(text.AsSpan(0, utf16.Length / 2), json))), free);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(text);
            ArrayPool<byte>.Shared.Return(json);
            ArrayPool<byte>.Shared.Return(free);
        }
    }

    /// <param name="free">Room for the longest value.</param>
    private static RowValues Values(Utf8JsonReader reader, Span<byte> free)
    {
        var values = new List<RowValues.Value>(2);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = RowNames.Of(ref reader);
            reader.Read();
            values.Add(new(name, null, free[..reader.CopyString(free)].ToArray()));
        }

        return RowValues.Of(CollectionsMarshal.AsSpan(values));
    }

    private static void Turn(ReadOnlySpan<byte> bigEndian, Span<char> text) =>
        BinaryPrimitives.ReverseEndianness(MemoryMarshal.Cast<byte, ushort>(bigEndian), MemoryMarshal.Cast<char, ushort>(text));
}
