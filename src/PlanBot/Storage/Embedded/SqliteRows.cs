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
        var values = new List<RowValues.Value>();
        while (reader.Read())
            rows.Add(new(Text(Raw(reader, 0)), Text(Raw(reader, 1)), Values(Raw(reader, 2), values)));
        return rows;
    }

    /// <summary>Text as the file has it: asked for as text, SQLite would make UTF-8 of it letter by letter, of thousands of rows for one turn.</summary>
    private static ReadOnlySpan<byte> Raw(SqliteDataReader reader, int column) => raw.sqlite3_column_blob(reader.Handle, column);

    private static string Text(ReadOnlySpan<byte> utf16) => string.Create(utf16.Length / 2, utf16, static (text, utf16) => Turn(utf16, text));

    /// <param name="values">To work with.</param>
    private static RowValues Values(ReadOnlySpan<byte> utf16, List<RowValues.Value> values)
    {
        values.Clear();
        var free = ArrayPool<byte>.Shared.Rent(utf16.Length / 2);
        var simple = TryRead(MemoryMarshal.Cast<byte, ushort>(utf16), free, values);
        ArrayPool<byte>.Shared.Return(free);
        return simple ? RowValues.Of(CollectionsMarshal.AsSpan(values))
            : RowValues.Of(JsonSerializer.Deserialize(Text(utf16), SqliteJson.Default.Any)!);
    }

    /// <summary>
    /// Reads what nearly all rows are, JSON within JSON: letters of ASCII alone, and no escapes but of quotation marks and backslashes.
    /// False for any other, of which nothing is wrong: it is read as JSON is.
    /// </summary>
    /// <param name="bigEndian">Each letter the other way round than this machine has it.</param>
    private static bool TryRead(ReadOnlySpan<ushort> bigEndian, Span<byte> free, List<RowValues.Value> values)
    {
        const ushort Quote = '"' << 8, Backslash = '\\' << 8, NotAscii = 0x80FF;
        string? name = null;
        for (var at = 0; at < bigEndian.Length; at++)
        {
            if (bigEndian[at] != Quote)
                continue;
            var length = 0;
            for (at++; ; at++)
            {
                if (at == bigEndian.Length)
                    return false;
                var letter = bigEndian[at];
                if (letter == Quote)
                    break;
                if (letter == Backslash && (++at == bigEndian.Length || (letter = bigEndian[at]) is not (Quote or Backslash)))
                    return false;
                if ((letter & NotAscii) != 0)
                    return false;
                free[length++] = (byte)(letter >> 8);
            }

            if (name is null)
            {
                name = RowNames.Of(free[..length]);
            }
            else
            {
                values.Add(new(name, null, free[..length].ToArray()));
                name = null;
            }
        }

        return name is null;
    }

    private static void Turn(ReadOnlySpan<byte> bigEndian, Span<char> text) =>
        BinaryPrimitives.ReverseEndianness(MemoryMarshal.Cast<byte, ushort>(bigEndian), MemoryMarshal.Cast<char, ushort>(text));
}
