using PlanBot.Core.Nudges;
using PlanBot.Storage.Nudges;

namespace PlanBot.Nudging;

/// <summary>One recipient's messages: what became of those on their way, and what is to be sent now.</summary>
/// <remarks>
/// A message is a row of the recipient's and the day's, so that there is one whoever sweeps: claimed by an insert, then its nudges claimed
/// in their plans, then marked as being sent, sent, and its outcome written, first here and then in the plans. A crash leaves it at one of
/// these steps. Where it was only claimed nothing has left, and it is tried again; where it was being sent nobody can know, and it is sent
/// once more, marked and counted.
/// </remarks>
internal sealed class Outbox(Settling settling, Pauses pauses, WorkingTime workingTime, Sending sending, TimeProvider time)
{
    /// <param name="looks">The plans of which she may get something, or did.</param>
    /// <param name="cancellationToken">Stops it before the next step, never while something is on its way.</param>
    public async Task<Tally> ServeAsync(Addressee to, IReadOnlyList<Look> looks, Days days, CancellationToken cancellationToken)
    {
        var (kept, tally) = await settling.SettleAsync(to, looks, cancellationToken);

        var now = time.GetUtcNow();
        var log = DigestLog.Of(looks, to, kept, days.Today);
        var due = Digests.Due([.. looks.SelectMany(look => look.Nudges)], log, now).FirstOrDefault(digest => digest.To == to.To && digest.Tenant == to.Tenant);
        if (due is null || await pauses.FindAsync(to, cancellationToken) is not null)
            return tally;

        var before = kept.FirstOrDefault(digest => digest.Day == due.Day);
        if (before?.Row is { State: not (DigestState.Failed or DigestState.Unknown or DigestState.Cancelled) } || IsTooEarly(before?.Row, now))
            return tally;
        if (await workingTime.WaitsAsync(due, now, cancellationToken))
            return tally;

        // Also when only the clock says that the day is another: what may have gone out before is marked.
        var open = looks.SelectMany(look => look.Open).ToDictionary(nudge => nudge.Id);
        var maybeTwice = before?.Row.State == DigestState.Unknown || due.Nudges.Any(nudge => open.GetValueOrDefault(nudge.Id)?.Row is { State: NudgeState.Unknown } or { MaybeTwice: true });
        return tally + await sending.SendAsync(to, due, before, maybeTwice, open, days, cancellationToken);
    }

    /// <summary>A clock that was set back does not make anybody wait.</summary>
    private static bool IsTooEarly(DigestRow? row, DateTimeOffset now) => row?.Next > now && now >= row.At;
}
