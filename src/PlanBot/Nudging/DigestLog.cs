using PlanBot.Core.Nudges;
using PlanBot.Storage.Nudges;

namespace PlanBot.Nudging;

/// <summary>What was sent before, as the rules want it: the plans' records, corrected by the rows of the recipient's own messages, which are written first.</summary>
internal static class DigestLog
{
    /// <param name="looks">The plans of which the recipient may get something.</param>
    /// <param name="digests">All of hers that are kept.</param>
    public static NudgeLog Of(IEnumerable<Look> looks, Addressee to, IReadOnlyList<KeptDigest> digests, DateOnly today)
    {
        var records = looks.SelectMany(look => look.Kept).Select(kept => kept.Row.To == to ? Corrected(kept, digests, today) : kept.Record);
        return new([.. records, .. digests.SelectMany(digest => Records(to, digest, today))]);
    }

    /// <summary>What the plan is to be told of a nudge; null when it knows already.</summary>
    public static NudgeRow? News(KeptNudge kept, Addressee to, IReadOnlyList<KeptDigest> digests)
    {
        if (kept.Row.To != to || kept.Row.State is not (NudgeState.Claimed or NudgeState.Unknown or NudgeState.Failed))
            return null;
        var digest = digests.FirstOrDefault(digest => digest.Day == kept.Row.Day);
        if (digest is { Row.IsOpen: true })
            return null;

        // Claimed for a message that went without it, or that was never begun.
        if (digest is null || !digest.Row.Nudges.Contains(kept.Id) || digest.Row.State == DigestState.Cancelled)
            return kept.Row.State == NudgeState.Claimed ? kept.Row with { State = NudgeState.Failed, Code = "Interrupted" } : null;
        var told = NudgeRow.Of(to, digest.Day, digest.Row);
        return told.State == kept.Row.State ? null : told with { State = Released(digest.Row) ? NudgeState.Failed : told.State };
    }

    /// <summary>Whether its nudges may be sent another day, to whomever the plan says then: nobody is reached there, for now.</summary>
    public static bool Released(DigestRow row) => row is { State: DigestState.GaveUp, IsClosed: true };

    private static NudgeRecord Corrected(KeptNudge kept, IReadOnlyList<KeptDigest> digests, DateOnly today)
    {
        var row = News(kept, kept.Row.To, digests) ?? kept.Row;
        return row.Record(kept.Id) with { State = Counted(row.State, row.Day, today) };
    }

    /// <summary>Today's is tried again under the same row, so it does not count as today's message.</summary>
    private static NudgeState Counted(NudgeState state, DateOnly day, DateOnly today) =>
        state == NudgeState.Unknown && day == today ? NudgeState.Failed : state;

    private static IEnumerable<NudgeRecord> Records(Addressee to, KeptDigest digest, DateOnly today)
    {
        var row = digest.Row;
        var state = Released(row) ? NudgeState.Failed : Counted(row.NudgeState, digest.Day, today);
        return row.State == DigestState.Cancelled ? [] : row.Nudges.Select(nudge =>
            new NudgeRecord(nudge.Key, nudge.Plan, to.To, state, row.At, row.Activity, row.Code, row.Tries, row.MaybeTwice));
    }
}
