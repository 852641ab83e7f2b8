using System.Collections.Concurrent;
using System.Text.Json;
using PlanBot.Core.Conversation;
using PlanBot.Core.Nudges;
using PlanBot.Core.Nudges.Settings;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Storage.Plans;

namespace PlanBot.Storage.Nudges;

/// <summary>How people want to be reminded, and whether they, and the conversations of plans, can be. Read at most once in five minutes.</summary>
/// <remarks>The row <c>nudges</c> beside <see cref="Pauses"/>' <c>paused</c> in a person's partition; the latter alone in a conversation's.</remarks>
internal sealed class NudgePreferences(ITables tables, DueHints hints, Pauses pauses, TimeProvider time) : INudgePreferences
{
    private const string Row = "nudges";
    private const int MostKnown = 50_000;
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<Addressee, Known> known = new();

    public async ValueTask<PersonalNudges> NudgesOfAsync(string tenant, PersonId person, CancellationToken cancellationToken) =>
        (await KnownAsync(new(tenant, new Recipient.Person(person)), cancellationToken)).Nudges;

    public async ValueTask<DateOnly?> UnreachableSinceAsync(string tenant, PersonId person, CancellationToken cancellationToken) =>
        (await KnownAsync(new(tenant, new Recipient.Person(person)), cancellationToken)).Unreachable;

    public async ValueTask<DateOnly?> ClosedSinceAsync(Place place, CancellationToken cancellationToken) =>
        (await KnownAsync(new(place.Tenant, new Recipient.Channel(place)), cancellationToken)).Unreachable;

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
        known.TryRemove(new(tenant, new Recipient.Person(person)), out _);
    }

    /// <summary>Something happened that <see cref="Pauses"/> wrote down.</summary>
    public void Forget(Addressee to) => known.TryRemove(to, out _);

    private async ValueTask<Known> KnownAsync(Addressee of, CancellationToken cancellationToken)
    {
        if (known.TryGetValue(of, out var kept) && kept.Until > time.GetUtcNow() && kept.Until <= time.GetUtcNow() + Fresh)
            return kept;

        var (nudges, unreachable) = of.To is Recipient.Person ? await ReadAsync(of, cancellationToken) : (PersonalNudges.Usual, Day(await pauses.FindAsync(of, cancellationToken)));
        if (known.Count >= MostKnown)
            known.Clear();
        return known[of] = new(nudges, unreachable, time.GetUtcNow() + Fresh);
    }

    private async Task<(PersonalNudges Nudges, DateOnly? Unreachable)> ReadAsync(Addressee of, CancellationToken cancellationToken)
    {
        var nudges = PersonalNudges.Usual;
        DateOnly? unreachable = null;
        await foreach (var row in tables.ReadAsync(of.Table, of.Partition, Row, Pauses.Row + "~", cancellationToken))
        {
            if (row.Key == Row)
                nudges = JsonSerializer.Deserialize(PlanRows.Json(row), NudgeRowJson.Default.PersonalNudges)!;
            else if (row.Key == Pauses.Row)
                unreachable = Day(Pauses.Read(row));
        }

        return (nudges, unreachable);
    }

    private static DateOnly? Day(Pause? pause) => pause is null ? null : Country.Norway.Today(pause.Since);

    private sealed record Known(PersonalNudges Nudges, DateOnly? Unreachable, DateTimeOffset Until);
}
