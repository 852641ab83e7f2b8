using PlanBot.Storage;

namespace PlanBot.Tests.Storage.AzureTables;

/// <summary>A store within a shared one: every partition's name begins with the test's.</summary>
internal sealed class OwnPartitions(ITables shared, string test) : ITables
{
    public IAsyncEnumerable<TableRow> ReadAsync(string table, string partition, string from, string? before, CancellationToken cancellationToken) =>
        shared.ReadAsync(table, test + partition, from, before, cancellationToken);

    public Task<TableRow?> FindAsync(string table, string partition, string row, CancellationToken cancellationToken) =>
        shared.FindAsync(table, test + partition, row, cancellationToken);

    public Task ApplyAsync(string table, string partition, IReadOnlyList<RowChange> changes, CancellationToken cancellationToken) =>
        shared.ApplyAsync(table, test + partition, changes, cancellationToken);
}
