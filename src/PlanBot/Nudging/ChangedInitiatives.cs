using System.Threading.Channels;
using PlanBot.Core.Plans;

namespace PlanBot.Nudging;

/// <summary>Initiatives that were changed a moment ago, by anybody: messages that show them are to be drawn again. Best effort: of too many, the oldest are left.</summary>
internal sealed class ChangedInitiatives
{
    private const int Most = 1_000;

    private readonly Channel<Change> changes = Channel.CreateBounded<Change>(new BoundedChannelOptions(Most) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    public ChannelReader<Change> Reader => changes.Reader;

    public void Tell(HistoryEntry entry, PlanId plan)
    {
        foreach (var changed in entry.Events.OfType<PlanEvent.InitiativeChanged>().Where(changed => changed.Before is not null))
            changes.Writer.TryWrite(new(plan, changed.After.Id, entry.Turn));
    }

    /// <param name="Turn">See <see cref="Core.Conversation.Turn.Id"/>: it names the conversation in which it happened.</param>
    internal readonly record struct Change(PlanId Plan, InitiativeId Initiative, string Turn);
}
