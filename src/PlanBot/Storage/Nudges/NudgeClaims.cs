using System.Collections.Immutable;
using System.Text.Json;
using PlanBot.Core.Nudges;
using PlanBot.Core.Plans;
using PlanBot.Storage.Plans;

namespace PlanBot.Storage.Nudges;

/// <summary>What every plan knows of its nudges: claimed by one digest, and what became of it.</summary>
internal sealed class NudgeClaims(ITables tables)
{
    private const string Table = TableNames.Plans;

    /// <param name="initiative">Null for all of the plan's.</param>
    public async Task<IReadOnlyList<KeptNudge>> OfAsync(PlanId plan, InitiativeId? initiative, CancellationToken cancellationToken)
    {
        var (from, before) = initiative is { } one ? ($"{NudgeRow.Prefix}{one}|", $"{NudgeRow.Prefix}{one}}}") : (NudgeRow.Prefix, NudgeRow.AfterPrefix);
        var kept = new List<KeptNudge>();
        await foreach (var row in tables.ReadAsync(Table, plan.Value, from, before, cancellationToken))
            kept.Add(Kept(plan, row));
        return kept;
    }

    /// <summary>Claims them for a digest, unless another has them: inserted, or put in place of a claim that came to nothing.</summary>
    /// <returns>Those that are the digest's now.</returns>
    public async Task<IReadOnlyList<string>> ClaimAsync(PlanId plan, IReadOnlyList<(string Key, KeptNudge? Known)> nudges, NudgeRow row, CancellationToken cancellationToken)
    {
        var mine = new List<string>();
        foreach (var some in nudges.Chunk(RowChanges.Most))
        {
            if (await tables.TryApplyAsync(Table, plan.Value, [.. some.Select(nudge => Claim(nudge.Key, nudge.Known, row))], cancellationToken))
                mine.AddRange(some.Select(nudge => nudge.Key));
            else
                mine.AddRange(await OneByOneAsync(plan, some.Select(nudge => nudge.Key), row, cancellationToken));
        }

        return mine;
    }

    public async Task RecordAsync(PlanId plan, IReadOnlyList<string> keys, NudgeRow row, CancellationToken cancellationToken)
    {
        foreach (var some in keys.Chunk(RowChanges.Most))
            await tables.ApplyAsync(Table, plan.Value, [.. some.Select(key => new RowChange.Upsert(NudgeRow.Prefix + key, Values(row)))], cancellationToken);
    }

    /// <summary>Tells a plan what it missed, unless somebody did meanwhile.</summary>
    public Task CorrectAsync(KeptNudge nudge, NudgeRow row, CancellationToken cancellationToken) =>
        tables.TryApplyAsync(Table, nudge.Id.Plan.Value, [new RowChange.Replace(NudgeRow.Prefix + nudge.Id.Key, Values(row), nudge.ETag)], cancellationToken);

    public Task RemoveAsync(PlanId plan, IEnumerable<KeptNudge> old, CancellationToken cancellationToken) =>
        tables.TryApplyAsync(Table, plan.Value, [.. old.Take(RowChanges.Most).Select(nudge => new RowChange.Delete(NudgeRow.Prefix + nudge.Id.Key, nudge.ETag))], cancellationToken);

    private async Task<IReadOnlyList<string>> OneByOneAsync(PlanId plan, IEnumerable<string> keys, NudgeRow row, CancellationToken cancellationToken)
    {
        var mine = new List<string>();
        foreach (var key in keys)
        {
            var known = await tables.FindAsync(Table, plan.Value, NudgeRow.Prefix + key, cancellationToken) is { } found ? Kept(plan, found) : null;
            var isMine = known?.Row is { State: NudgeState.Claimed } claimed && claimed.To == row.To && claimed.Day == row.Day;
            if (isMine || (known?.Record.IsSettled != true && await tables.TryApplyAsync(Table, plan.Value, [Claim(key, known, row)], cancellationToken)))
                mine.Add(key);
        }

        return mine;
    }

    private static RowChange Claim(string key, KeptNudge? known, NudgeRow row) => known is null
        ? new RowChange.Insert(NudgeRow.Prefix + key, Values(row))
        : new RowChange.Replace(NudgeRow.Prefix + key, Values(row with { MaybeTwice = row.MaybeTwice || known.Row.MaybeTwice, Tries = known.Row.Tries }), known.ETag);

    private static KeptNudge Kept(PlanId plan, TableRow row) => new(
        new(plan, row.Key[NudgeRow.Prefix.Length..]), JsonSerializer.Deserialize(PlanRows.Json(row), NudgeRowJson.Default.NudgeRow)!, row.ETag);

    private static RowValues Values(NudgeRow row) =>
        PlanRows.Values(JsonSerializer.Serialize(row, NudgeRowJson.Default.NudgeRow));
}
