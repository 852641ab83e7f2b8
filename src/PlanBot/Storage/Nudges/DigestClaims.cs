using System.Text.Json;
using PlanBot.Storage.Plans;

namespace PlanBot.Storage.Nudges;

/// <summary>The one message a day that a recipient gets: whoever holds its row may send it.</summary>
internal sealed class DigestClaims(ITables tables)
{
    /// <summary>All that are kept of a recipient, oldest first.</summary>
    public async Task<IReadOnlyList<KeptDigest>> OfAsync(Addressee to, CancellationToken cancellationToken)
    {
        var kept = new List<KeptDigest>();
        await foreach (var row in tables.ReadAsync(to.Table, to.Partition, DigestRow.Prefix, DigestRow.AfterPrefix, cancellationToken))
            kept.Add(Kept(row));
        return kept;
    }

    public async Task<KeptDigest?> FindAsync(Addressee to, DateOnly day, CancellationToken cancellationToken) =>
        await tables.FindAsync(to.Table, to.Partition, DigestRow.KeyOf(day), cancellationToken) is { } row ? Kept(row) : null;

    /// <summary>Puts a row in place of the one that was read, or inserts the first.</summary>
    /// <returns>The row as it stands now; null when somebody else changed it first.</returns>
    public async Task<KeptDigest?> PutAsync(Addressee to, DateOnly day, DigestRow row, string? etag, CancellationToken cancellationToken)
    {
        var key = DigestRow.KeyOf(day);
        var values = PlanRows.Values(JsonSerializer.Serialize(row, NudgeRowJson.Default.DigestRow));
        RowChange change = etag is null ? new RowChange.Insert(key, values) : new RowChange.Replace(key, values, etag);
        if (!await tables.TryApplyAsync(to.Table, to.Partition, [change], cancellationToken))
            return null;

        // The port tells no ETag of what it wrote. That the row is still ours is told by the claim.
        return await FindAsync(to, day, cancellationToken) is { } now && now.Row.Claim == row.Claim && now.Row.State == row.State ? now : null;
    }

    public Task RemoveAsync(Addressee to, IEnumerable<KeptDigest> old, CancellationToken cancellationToken) =>
        tables.TryApplyAsync(to.Table, to.Partition, [.. old.Take(RowChanges.Most).Select(digest => new RowChange.Delete(DigestRow.KeyOf(digest.Day), digest.ETag))], cancellationToken);

    private static KeptDigest Kept(TableRow row) =>
        new(DigestRow.DayOf(row.Key), JsonSerializer.Deserialize(PlanRows.Json(row), NudgeRowJson.Default.DigestRow)!, row.ETag);
}
