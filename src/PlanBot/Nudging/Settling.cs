using PlanBot.Storage.Nudges;

namespace PlanBot.Nudging;

/// <summary>Brings in order what somebody left in the middle: a process that was killed, a store that did not answer.</summary>
internal sealed class Settling(DigestClaims digests, NudgeClaims claims, Leases leases, Looks looks, TimeProvider time)
{
    private static readonly TimeSpan RowsKept = TimeSpan.FromDays(60);

    /// <returns>All of the recipient's messages that are kept, as they stand now.</returns>
    public async Task<(IReadOnlyList<KeptDigest> Kept, Tally Tally)> SettleAsync(Addressee to, IReadOnlyList<Look> of, CancellationToken cancellationToken)
    {
        var (kept, tally) = await SettleAsync(to, await digests.OfAsync(to, cancellationToken), cancellationToken);
        await TellPlansAsync(to, of, kept, cancellationToken);
        return (kept, tally);
    }

    /// <summary>Whoever began these is gone: what had not left is free again, what may have left is unknown.</summary>
    private async Task<(IReadOnlyList<KeptDigest> Kept, Tally Tally)> SettleAsync(Addressee to, IReadOnlyList<KeptDigest> all, CancellationToken cancellationToken)
    {
        var tally = default(Tally);
        var settled = new List<KeptDigest>();
        foreach (var digest in all)
        {
            if (!digest.Row.IsOpen || !leases.IsAbandoned(to, digest))
            {
                settled.Add(digest);
                continue;
            }

            // Each time nobody can know whether it went out, it is sent once more: that hosts die again and again is no reason to leave somebody out.
            var wasSending = digest.Row.State == DigestState.Sending;
            var state = !wasSending ? DigestState.Failed : digest.Row.Tries < Sending.MostTries ? DigestState.Unknown : DigestState.GaveUp;
            var row = digest.Row with { State = state, Code = "Interrupted", Claim = Guid.NewGuid().ToString("N"), Next = null };
            if (await digests.PutAsync(to, digest.Day, row, digest.ETag, cancellationToken) is not { } now)
            {
                // Another replica came first, or it was not abandoned after all.
                settled.Add(digest);
                continue;
            }

            settled.Add(now);
            tally += new Tally(0, wasSending ? 0 : 1, wasSending ? 1 : 0);
        }

        var old = settled.Where(digest => !digest.Row.IsOpen && time.GetUtcNow() - digest.Row.At > RowsKept).ToArray();
        if (old.Length > 0)
            await digests.RemoveAsync(to, old, cancellationToken);
        return (settled, tally);
    }

    /// <summary>The plans hear what they missed, when somebody was stopped between the one write and the other.</summary>
    private async Task TellPlansAsync(Addressee to, IReadOnlyList<Look> of, IReadOnlyList<KeptDigest> kept, CancellationToken cancellationToken)
    {
        foreach (var look in of)
        {
            foreach (var nudge in look.Open.Where(nudge => nudge.Row.To == to))
            {
                looks.Forget(look.Plan);
                if (DigestLog.News(nudge, to, kept) is { } news)
                    await claims.CorrectAsync(nudge, news, cancellationToken);
            }
        }
    }
}
