using System.Diagnostics.CodeAnalysis;
using PlanBot.Core.Cards.Reminders;
using PlanBot.Core.Conversation;
using PlanBot.Core.Nudges;
using PlanBot.Core.Plans;
using PlanBot.Storage.Nudges;
using PlanBot.Teams;
using PlanBot.Teams.Connector;
using PlanBot.Teams.Sending;

namespace PlanBot.Nudging;

/// <summary>Messages that were sent show what is so now: done, moved, handed over, whoever did it and wherever.</summary>
internal sealed partial class Redrawing(
    ChangedInitiatives changed, NudgeClaims claims, DigestClaims digests, IPlanStore plans, DigestCards cards,
    ConversationReferences references, ConnectorClient connector, Pacer pacer, TimeProvider time, ILogger<Redrawing> logger) : BackgroundService
{
    /// <summary>Somebody who changes one thing often changes another.</summary>
    private static readonly TimeSpan Collects = TimeSpan.FromSeconds(2);

    /// <summary>Who scrolls back farther than that wants to see how it was.</summary>
    private static readonly TimeSpan Shown = TimeSpan.FromDays(30);

    [SuppressMessage("Design", "CA1031", Justification = "One message that cannot be drawn again does not keep the others from it.")]
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (await changed.Reader.WaitToReadAsync(stoppingToken))
            {
                await Task.Delay(Collects, time, stoppingToken);
                var changes = new List<ChangedInitiatives.Change>();
                while (changed.Reader.TryRead(out var change))
                    changes.Add(change);
                try
                {
                    await RedrawAsync(changes, stoppingToken);
                }
                catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
                {
                    Log.Failed(logger, exception is ConnectorException ? exception.Message : exception.GetType().Name);
                }
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
        }
    }

    private async Task RedrawAsync(IReadOnlyList<ChangedInitiatives.Change> changes, CancellationToken cancellationToken)
    {
        var messages = new Dictionary<(Addressee To, DateOnly Day), HashSet<string>>();
        foreach (var change in changes.GroupBy(change => (change.Plan, change.Initiative)))
        {
            foreach (var kept in await claims.OfAsync(change.Key.Plan, change.Key.Initiative, cancellationToken))
            {
                if (kept.Row is not { State: NudgeState.Sent, Activity: not null } || time.GetUtcNow() - kept.Row.At > Shown)
                    continue;
                if (!messages.TryGetValue((kept.Row.To, kept.Row.Day), out var turns))
                    messages[(kept.Row.To, kept.Row.Day)] = turns = [];
                turns.UnionWith(change.Select(one => one.Turn));
            }
        }

        foreach (var ((to, day), turns) in messages)
        {
            if (await digests.FindAsync(to, day, cancellationToken) is { Row: { State: DigestState.Sent, Activity: { } activity, Conversation: { } chat, Line: { } line } row })
                await RedrawAsync(to, activity, chat, line, row.MaybeTwice, turns, cancellationToken);
        }
    }

    private async Task RedrawAsync(
        Addressee to, string activity, string chat, string line, bool maybeTwice, IReadOnlySet<string> turns, CancellationToken cancellationToken)
    {
        // In her own chat the card that answered her stands there now, and perhaps a form that she fills in.
        if (to.To is Recipient.Person && turns.Any(turn => turn.Contains($"|{chat}|", StringComparison.Ordinal)))
            return;
        var reference = to.To is Recipient.Person person ? await references.FindAsync(to.Tenant, person.Id, cancellationToken) : await references.FindAsync(((Recipient.Channel)to.To).Place, cancellationToken);
        var shown = new Dictionary<PlanId, Plan>();
        foreach (var id in KeptNudgeCard.PlansOf(line))
        {
            if (await plans.FindAsync(id, cancellationToken) is { IsDeleted: false } plan)
                shown[id] = plan;
        }

        if (reference is null || await cards.DrawAsync(to, line, shown, maybeTwice, cancellationToken) is not { } message)
            return;
        await pacer.WaitAsync(reference.Place, cancellationToken);
        await connector.UpdateActivityAsync(reference with { ConversationId = chat }, activity, message, cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A reminder that was sent could not be drawn again: {Problem}")]
        public static partial void Failed(ILogger logger, string problem);
    }
}
