using PlanBot.Core.Cards.Reminders;
using PlanBot.Core.Conversation;
using PlanBot.Core.Nudges;
using PlanBot.Core.Plans;
using PlanBot.Storage;
using PlanBot.Storage.Nudges;
using PlanBot.Teams;
using PlanBot.Teams.Sending;

namespace PlanBot.Nudging;

/// <summary>One message, from its claim to its outcome.</summary>
internal sealed partial class Sending(
    DigestClaims digests, NudgeClaims claims, Looks looks, Leases leases, Pacer pacer, Post post, TimeProvider time, ILogger<Sending> logger)
{
    /// <summary>With the pauses between them, most of a working day.</summary>
    public const int MostTries = 8;

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);
    private static readonly TimeSpan PauseAfterUnknown = TimeSpan.FromMinutes(1);

    public async Task<Tally> SendAsync(
        Addressee to, Digest digest, KeptDigest? before, bool maybeTwice, IReadOnlyDictionary<NudgeId, KeptNudge> open, Days days, CancellationToken cancellationToken)
    {
        using var lease = leases.Hold(to, digest.Day);
        if (lease is null)
            return default;

        await pacer.WaitAsync(PlaceOf(to), cancellationToken);
        return await SendAsync(to, digest, before, maybeTwice, open, days);
    }

    private async Task<Tally> SendAsync(
        Addressee to, Digest digest, KeptDigest? before, bool maybeTwice, IReadOnlyDictionary<NudgeId, KeptNudge> open, Days days)
    {
        // What is begun is ended, also while the host stops.
        var cancellationToken = CancellationToken.None;
        foreach (var plan in digest.Nudges.Select(nudge => nudge.Plan).Distinct())
            looks.Forget(plan);
        var claim = new DigestRow(
            DigestState.Claimed, time.GetUtcNow(), Guid.NewGuid().ToString("N"), [.. digest.Nudges.Select(nudge => nudge.Id)], before?.Row.Tries ?? 0, MaybeTwice: maybeTwice);
        if (await digests.PutAsync(to, digest.Day, claim, before?.ETag, cancellationToken) is not { } claimed)
            return default;

        var mine = new List<NudgeId>();
        foreach (var plan in digest.Nudges.GroupBy(nudge => nudge.Plan))
        {
            mine.AddRange((await claims.ClaimAsync(
                plan.Key, [.. plan.Select(nudge => (nudge.Key, open.GetValueOrDefault(nudge.Id)))], NudgeRow.Of(to, digest.Day, claim), cancellationToken)).Select(key => new NudgeId(plan.Key, key)));
        }

        return await SendClaimedAsync(to, digest with { Nudges = [.. digest.Nudges.Where(nudge => mine.Contains(nudge.Id))] }, claimed, days, cancellationToken);
    }

    private async Task<Tally> SendClaimedAsync(Addressee to, Digest digest, KeptDigest claimed, Days days, CancellationToken cancellationToken)
    {
        var (standing, plans) = await StandingAsync(to, digest, claimed.Row, days, cancellationToken);
        if (standing.Nudges.IsEmpty)
        {
            await digests.PutAsync(to, digest.Day, claimed.Row with { State = DigestState.Cancelled, At = time.GetUtcNow() }, claimed.ETag, cancellationToken);
            return default;
        }

        var message = await post.WriteAsync(standing, plans, claimed.Row.MaybeTwice, cancellationToken);
        var onItsWay = claimed.Row with
        {
            State = DigestState.Sending,
            At = time.GetUtcNow(),
            Tries = claimed.Row.Tries + 1,
            Nudges = [.. standing.Nudges.Select(nudge => nudge.Id)],
            Line = KeptNudgeCard.LineOf(standing),
        };
        if (await digests.PutAsync(to, digest.Day, onItsWay, claimed.ETag, cancellationToken) is not { } sending)
            return default;

        // From here to the outcome nothing but the end of the process stops it.
        var delivery = await post.SendAsync(standing, plans, message);
        var outcome = Outcome(onItsWay, delivery);
        await KeepAsync(to, digest.Day, outcome, sending.ETag);
        await TellPlansAsync(to, digest.Day, outcome);
        await post.FollowUpAsync(to, standing, plans, delivery);
        if (delivery is not Delivery.Sent)
            Log.NotSent(logger, to.Partition, outcome.State, outcome.Code, outcome.Tries);
        return outcome.State switch
        {
            DigestState.Sent => new(1, 0, 0),
            DigestState.Unknown => new(0, 0, 1),
            _ => new(0, 1, delivery is Delivery.Unknown ? 1 : 0),
        };
    }

    /// <summary>What of it the plans still ask for, right before it goes out; the rest is taken back.</summary>
    private async Task<(Digest Standing, IReadOnlyDictionary<PlanId, Plan> Plans)> StandingAsync(Addressee to, Digest digest, DigestRow claim, Days days, CancellationToken cancellationToken)
    {
        var plans = new Dictionary<PlanId, Plan>();
        var standing = new List<Nudge>();
        foreach (var mine in digest.Nudges.GroupBy(nudge => nudge.Plan))
        {
            var (plan, asks) = await looks.TruthAsync(mine.Key, days, cancellationToken);
            if (plan is not null)
                plans[mine.Key] = plan;
            var asked = asks.ToDictionary(nudge => nudge.Id);
            foreach (var nudge in mine)
            {
                if (asked.TryGetValue(nudge.Id, out var now) && now.To == nudge.To)
                    standing.Add(now);
                else
                    await TakeBackAsync(to, digest.Day, claim, nudge.Id, asked.ContainsKey(nudge.Id), cancellationToken);
            }
        }

        return (digest with { Nudges = [.. standing] }, plans);
    }

    /// <param name="isForSomebodyElse">Then it is free to be sent to her.</param>
    private Task TakeBackAsync(Addressee to, DateOnly day, DigestRow claim, NudgeId nudge, bool isForSomebodyElse, CancellationToken cancellationToken)
    {
        var state = isForSomebodyElse ? NudgeState.Failed : NudgeState.Cancelled;
        var row = NudgeRow.Of(to, day, claim) with { State = state, At = time.GetUtcNow(), Code = isForSomebodyElse ? "HandedOver" : null };
        return claims.RecordAsync(nudge.Plan, [nudge.Key], row, cancellationToken);
    }

    private DigestRow Outcome(DigestRow row, Delivery delivery)
    {
        var now = time.GetUtcNow();
        return delivery switch
        {
            Delivery.Sent sent => row with { State = DigestState.Sent, At = now, Activity = sent.Activity, Conversation = sent.Conversation, Code = null, Next = null },
            Delivery.Later later when row.Tries < MostTries => row with { State = DigestState.Failed, At = now, Code = later.Code, Next = now + (later.After ?? Pause(row.Tries)) },
            Delivery.Later later => row with { State = DigestState.GaveUp, At = now, Code = later.Code },
            Delivery.Closed closed => row with { State = DigestState.GaveUp, At = now, Code = closed.Code, IsClosed = true },
            Delivery.Gone gone => row with { State = DigestState.GaveUp, At = now, Code = gone.Code, IsClosed = true },
            Delivery.Refused refused => row with { State = DigestState.GaveUp, At = now, Code = refused.Code },
            Delivery.Unknown unknown when !row.MaybeTwice => row with { State = DigestState.Unknown, At = now, Code = unknown.Code, Next = now + PauseAfterUnknown },
            Delivery.Unknown unknown => row with { State = DigestState.GaveUp, At = now, Code = unknown.Code },
            _ => throw new ArgumentOutOfRangeException(nameof(delivery), delivery, "A delivery of a later release."),
        };
    }

    /// <summary>Twice as long each time, and never all at the same moment.</summary>
    private static TimeSpan Pause(int tries)
    {
        var pause = FirstPause * Math.Pow(2, tries - 1);
        return (pause < LongestPause ? pause : LongestPause) * (0.5 + Random.Shared.NextDouble());
    }

    /// <summary>Worth some patience: what is not written down now is unknown for ever.</summary>
    private async Task KeepAsync(Addressee to, DateOnly day, DigestRow outcome, string etag)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                if (await digests.PutAsync(to, day, outcome, etag, CancellationToken.None) is null)
                    Log.Overtaken(logger, to.Partition);
                return;
            }
            catch (StoreUnavailableException) when (attempt < 4)
            {
                await Task.Delay(TimeSpan.FromSeconds(attempt), time, CancellationToken.None);
            }
        }
    }

    private async Task TellPlansAsync(Addressee to, DateOnly day, DigestRow outcome)
    {
        var row = NudgeRow.Of(to, day, outcome);
        if (DigestLog.Released(outcome))
            row = row with { State = NudgeState.Failed };
        foreach (var plan in outcome.Nudges.GroupBy(nudge => nudge.Plan))
            await claims.RecordAsync(plan.Key, [.. plan.Select(nudge => nudge.Key)], row, CancellationToken.None);
    }

    private static Place PlaceOf(Addressee to) => to.To is Recipient.Channel channel ? channel.Place : new(to.Tenant, ((Recipient.Person)to.To).Id.Value, PlaceKind.Personal);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The reminder of {Recipient} is {State}: {Code}, attempt {Tries}.")]
        public static partial void NotSent(ILogger logger, string recipient, DigestState state, string? code, int tries);

        [LoggerMessage(2, LogLevel.Error, "The outcome of the reminder of {Recipient} could not be kept: another took it for abandoned.")]
        public static partial void Overtaken(ILogger logger, string recipient);
    }
}
