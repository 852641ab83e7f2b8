using System.Collections.Concurrent;
using System.Text.Json;
using PlanBot.Core.Nudges;
using PlanBot.Core.Nudges.Settings;
using PlanBot.Core.People;
using PlanBot.Core.Plans;

namespace PlanBot.Storage.Nudges;

/// <summary>How people want to be reminded, and whether they can be. Read at most once in five minutes.</summary>
/// <remarks>The row <c>nudges</c> beside <see cref="Pauses"/>' <c>paused</c> in a person's partition.</remarks>
internal sealed class NudgePreferences(ITables tables, DueHints hints, TimeProvider time) : INudgePreferences
{
    private const string Row = "nudges";
    private const int MostKnown = 50_000;
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, Known> known = new();

    public async ValueTask<PersonalNudges> NudgesOfAsync(string tenant, PersonId person, CancellationToken cancellationToken) =>
        (await KnownAsync(tenant, person, cancellationToken)).Nudges;

    public async ValueTask<DateOnly?> UnreachableSinceAsync(string tenant, PersonId person, CancellationToken cancellationToken) =>
        (await KnownAsync(tenant, person, cancellationToken)).Unreachable;

    public async Task ChooseNudgesAsync(string tenant, PersonId person, PersonalNudges nudges, CancellationToken cancellationToken)
    {
        var partition = Partitions.Of(tenant, person);

        // First the hints, since what was chosen may bring a day nearer, and then what was chosen.
        var today = Country.Norway.Today(time.GetUtcNow());
        await foreach (var row in tables.ReadAsync(TableNames.People, partition, Hint.Plan, Hint.AfterPlan, cancellationToken))
            await hints.AddAsync(today, new(row.Key[Hint.Plan.Length..]), cancellationToken);
        await tables.ApplyAsync(
            TableNames.People,
            partition,
            [new RowChange.Upsert(Row, PlanRows.Values(JsonSerializer.Serialize(nudges, NudgeRowJson.Default.PersonalNudges)))],
            cancellationToken);
        known.TryRemove(partition, out _);
    }

    /// <summary>Something happened that <see cref="Pauses"/> wrote down.</summary>
    public void Forget(Addressee to) => known.TryRemove(to.Partition, out _);

    private async ValueTask<Known> KnownAsync(string tenant, PersonId person, CancellationToken cancellationToken)
    {
        var partition = Partitions.Of(tenant, person);
        if (known.TryGetValue(partition, out var kept) && kept.Until > time.GetUtcNow() && kept.Until <= time.GetUtcNow() + Fresh)
            return kept;

        var nudges = PersonalNudges.Usual;
        DateOnly? unreachable = null;
        await foreach (var row in tables.ReadAsync(TableNames.People, partition, Row, Pauses.Row + "~", cancellationToken))
        {
            if (row.Key == Row)
                nudges = JsonSerializer.Deserialize(PlanRows.Json(row), NudgeRowJson.Default.PersonalNudges)!;
            else if (row.Key == Pauses.Row)
                unreachable = Country.Norway.Today(Pauses.Read(row).Since);
        }

        if (known.Count >= MostKnown)
            known.Clear();
        return known[partition] = new(nudges, unreachable, time.GetUtcNow() + Fresh);
    }

    private sealed record Known(PersonalNudges Nudges, DateOnly? Unreachable, DateTimeOffset Until);
}
