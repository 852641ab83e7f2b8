using System.Globalization;
using PlanBot.Core.Nudges;
using PlanBot.Core.Plans;

namespace PlanBot.Storage.Nudges;

/// <summary>What was sent and what was not, for whoever asks; and the clock's heartbeat, the row <c>heartbeat</c> beside its cursor.</summary>
internal sealed class NudgeLedger(ITables tables, NudgeClaims claims, IPlanStore plans, TimeProvider time) : INudgeLedger
{
    private const string Clock = "clock";
    private const string Row = "heartbeat";
    private const int MostTries = 5;

    /// <summary>The last one that this process read or wrote: asked for with every status, and good until the next sweep.</summary>
    private Heartbeat? latest;

    public async Task<IReadOnlyList<NudgeRecord>> OfPlanAsync(PlanId plan, DateOnly from, DateOnly until, CancellationToken cancellationToken)
    {
        var country = (await plans.FindAsync(plan, cancellationToken))?.Country ?? default;
        return [.. (await claims.OfAsync(plan, null, cancellationToken))
            .Select(kept => kept.Record)
            .Where(record => country.Today(record.At) is var day && day >= from && day <= until)
            .OrderBy(record => record.At)
            .ThenBy(record => record.Key, StringComparer.Ordinal)];
    }

    public async Task<Heartbeat?> HeartbeatAsync(CancellationToken cancellationToken) =>
        latest is { } known && time.GetUtcNow() < known.Next ? known
            : latest = await tables.FindAsync(TableNames.Due, Clock, Row, cancellationToken) is { } row ? Read(row).Beat : null;

    /// <summary>Adds what a sweep did to what the day has seen so far, in whichever replica.</summary>
    public async Task BeatAsync(DateTimeOffset now, TimeSpan every, Tally tally, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= MostTries; attempt++)
        {
            var row = await tables.FindAsync(TableNames.Due, Clock, Row, cancellationToken);
            var (before, unknown) = row is null ? (null, 0) : Read(row);
            var sameDay = before?.LastSweep.UtcDateTime.Date == now.UtcDateTime.Date;
            var values = Flat.Values(
                ("last", Text(now)),
                ("next", Text(now + every)),
                ("sent", Number(tally.Sent + (sameDay ? before!.Sent : 0))),
                ("failed", Number(tally.Failed + (sameDay ? before!.Failed : 0))),
                ("unknown", Number(tally.Unknown + (sameDay ? unknown : 0))));
            RowChange change = row is null ? new RowChange.Insert(Row, values) : new RowChange.Replace(Row, values, row.ETag);
            if (await tables.TryApplyAsync(TableNames.Due, Clock, [change], cancellationToken))
            {
                latest = new(now, tally.Sent + (sameDay ? before!.Sent : 0), tally.Failed + (sameDay ? before!.Failed : 0), now + every);
                return;
            }
        }
    }

    private static (Heartbeat Beat, int Unknown) Read(TableRow row) => (
        new(Moment(row.Values["last"]), int.Parse(row.Values["sent"], CultureInfo.InvariantCulture), int.Parse(row.Values["failed"], CultureInfo.InvariantCulture), Moment(row.Values["next"])),
        int.Parse(row.Values["unknown"], CultureInfo.InvariantCulture));

    private static string Text(DateTimeOffset at) => at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}

/// <summary>What a sweep did, in messages.</summary>
/// <param name="Unknown">Of which nobody can say whether they went out.</param>
internal readonly record struct Tally(int Sent, int Failed, int Unknown)
{
    public static Tally operator +(Tally one, Tally other) => new(one.Sent + other.Sent, one.Failed + other.Failed, one.Unknown + other.Unknown);
}
