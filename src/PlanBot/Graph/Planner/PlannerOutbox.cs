using System.Collections.Immutable;
using System.Globalization;
using PlanBot.Core.Conversation;
using PlanBot.Core.Plans;
using PlanBot.Storage;

namespace PlanBot.Graph.Planner;

/// <summary>
/// What is to be told to Planner: the table <c>Outbox</c>, under <c>planner|shard</c> one row a plan. A hint, written before the plan
/// itself: what to tell is found by comparing the plan as it stands with what Planner was told last. So it outlives restarts and
/// outages, and working it off twice tells nothing twice.
/// </summary>
public sealed class PlannerOutbox(ITables tables, TimeProvider time) : IPlanObserver
{
    /// <summary>Plans are spread over so many partitions.</summary>
    internal const int Shards = 4;

    private const string Team = "|team";

    public Task BeforeAsync(Plan? before, Plan after, CancellationToken cancellationToken) =>
        (before?.Planner is not null || after.Planner is not null)
        && (!ReferenceEquals(before?.AllInitiatives, after.AllInitiatives) || before?.Planner != after.Planner || before?.IsDeleted != after.IsDeleted)
            ? PutAsync(after.Id, after.Id.Value, Values, cancellationToken)
            : Task.CompletedTask;

    /// <summary>Asks to find out about the team of a channel.</summary>
    internal Task AskForTeamAsync(PlanId plan, Place channel, CancellationToken cancellationToken) =>
        PutAsync(plan, plan + Team, Values.Add("tenant", channel.Tenant).Add("conversation", channel.Conversation), cancellationToken);

    internal async Task<bool> IsWaitingAsync(PlanId plan, CancellationToken cancellationToken) =>
        await tables.FindAsync(TableNames.Outbox, PartitionOf(plan), plan.Value, cancellationToken) is not null;

    internal async Task<IReadOnlyList<Waiting>> WaitingAsync(CancellationToken cancellationToken)
    {
        var waiting = new List<Waiting>();
        for (var shard = 0; shard < Shards; shard++)
        {
            await foreach (var row in tables.ReadAsync(TableNames.Outbox, Partition(shard), "", null, cancellationToken))
            {
                var place = row.Values.TryGetValue("conversation", out var conversation) ? new Place(row.Values["tenant"], conversation, PlaceKind.Channel) : null;
                waiting.Add(new(new(row.Key.EndsWith(Team, StringComparison.Ordinal) ? row.Key[..^Team.Length] : row.Key), place, Partition(shard), row));
            }
        }

        return waiting;
    }

    /// <summary>Done with, unless it was written again meanwhile.</summary>
    internal async Task DoneAsync(Waiting waiting, CancellationToken cancellationToken)
    {
        try
        {
            await tables.ApplyAsync(TableNames.Outbox, waiting.Partition, [new RowChange.Delete(waiting.Row.Key, waiting.Row.ETag)], cancellationToken);
        }
        catch (RowConflictException)
        {
            // Something changed since: the next round is for that.
        }
    }

    private RowValues Values => RowValues.Empty
        .Add("v", "1").Add("at", time.GetUtcNow().UtcDateTime.ToString("O"));

    private Task PutAsync(PlanId plan, string row, RowValues values, CancellationToken cancellationToken) =>
        tables.ApplyAsync(TableNames.Outbox, PartitionOf(plan), [new RowChange.Upsert(row, values)], cancellationToken);

    private static string PartitionOf(PlanId plan) => Partition(plan.Value.Sum(letter => letter) % Shards);

    private static string Partition(int shard) => string.Create(CultureInfo.InvariantCulture, $"planner|{shard}");

    /// <param name="Channel">Set where the channel's team is asked about.</param>
    internal sealed record Waiting(PlanId Plan, Place? Channel, string Partition, TableRow Row);
}
