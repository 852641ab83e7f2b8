using System.Collections.Immutable;

namespace PlanBot.Storage;

/// <summary>
/// The database, as narrow as Azure Table Storage: rows with an ETag, in partitions, read in ordinal order of their keys
/// and changed one partition at a time, all or nothing.
/// </summary>
public interface ITables
{
    /// <summary>The rows of one partition whose key is at least <paramref name="from"/> and less than <paramref name="before"/>, in ordinal order.</summary>
    /// <param name="before">Null: to the end.</param>
    /// <exception cref="StoreUnavailableException">The store did not answer.</exception>
    IAsyncEnumerable<TableRow> ReadAsync(string table, string partition, string from, string? before, CancellationToken cancellationToken);

    /// <summary>One row, or null.</summary>
    Task<TableRow?> FindAsync(string table, string partition, string row, CancellationToken cancellationToken);

    /// <summary>Makes up to 100 changes to different rows of one partition: all of them, or none.</summary>
    /// <exception cref="RowConflictException">A row to insert exists, or a row to replace or delete is not as it was read. Nothing was changed.</exception>
    /// <exception cref="StoreUnavailableException">The store did not answer; whether the changes were made is unknown.</exception>
    Task ApplyAsync(string table, string partition, IReadOnlyList<RowChange> changes, CancellationToken cancellationToken);
}

/// <param name="ETag">Opaque; changes with every write.</param>
/// <param name="Values">Invariant text: ISO dates, UTC instants, JSON. A value holds at most 32,000 UTF-16 units; longer text is split by who writes it.</param>
public sealed record TableRow(string Key, string ETag, RowValues Values);

/// <summary>One change within a transaction.</summary>
public abstract record RowChange(string Key)
{
    /// <summary>Adds the row; a conflict when it exists.</summary>
    public sealed record Insert(string Key, RowValues Values) : RowChange(Key);

    /// <summary>Puts these values in place of the row's; a conflict when it is gone or its ETag is another.</summary>
    public sealed record Replace(string Key, RowValues Values, string ETag) : RowChange(Key);

    /// <summary>Adds the row or puts these values in its place.</summary>
    public sealed record Upsert(string Key, RowValues Values) : RowChange(Key);

    /// <summary>Removes the row; a conflict when it is gone or its ETag is another. With <c>*</c>, whatever its ETag.</summary>
    public sealed record Delete(string Key, string ETag) : RowChange(Key);
}
