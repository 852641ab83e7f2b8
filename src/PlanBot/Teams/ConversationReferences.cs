using System.Collections.Concurrent;
using System.Collections.Immutable;
using PlanBot.Core.Conversation;
using PlanBot.Core.People;
using PlanBot.Storage;
using PlanBot.Teams.Schema;

namespace PlanBot.Teams;

/// <summary>Where to send, for a place and for a person, so that the bot can speak first one day.</summary>
/// <remarks>
/// The row <c>ref</c>: in <c>Conversations</c> under <c>{tenant}|{conversation}</c>, and for a 1:1 chat in <c>People</c> under
/// <c>{tenant}|{person}</c>. The newest activity is right, since a channel may move its service (A2304).
/// </remarks>
public sealed class ConversationReferences(ITables tables, AfterResponse afterResponse)
{
    public const string Table = TableNames.Conversations;

    public const string PeopleTable = TableNames.People;

    private const string Row = PlaceRows.Reference;

    // Forgetting what was written costs one more write, so the memo is simply emptied when it is full.
    private const int MostRemembered = 20_000;

    private readonly ConcurrentDictionary<(string Table, string Partition), ConversationReference> written = new();

    /// <summary>Where to send to this place; null when the bot is not there.</summary>
    public Task<ConversationReference?> FindAsync(Place place, CancellationToken cancellationToken) =>
        FindAsync(Table, Partitions.Of(place), cancellationToken);

    /// <summary>Where to send to this person alone; null when she has never spoken with the bot in private.</summary>
    public Task<ConversationReference?> FindAsync(string tenant, PersonId person, CancellationToken cancellationToken) =>
        FindAsync(PeopleTable, Partitions.Of(tenant, person), cancellationToken);

    /// <summary>Writes down, after the response, where this activity came from, unless that is known already.</summary>
    public void Remember(TurnContext context)
    {
        Remember(context, Table, Partitions.Of(context.Place));
        if (context is { Place.Kind: PlaceKind.Personal, Person: { } person })
            Remember(context, PeopleTable, Partitions.Of(context.Place.Tenant, person.Id));
    }

    /// <summary>Writes down where to send to this person alone: a chat that the bot opened.</summary>
    public Task KeepAsync(string tenant, PersonId person, ConversationReference reference, DateTimeOffset now, CancellationToken cancellationToken) =>
        tables.ApplyAsync(PeopleTable, Partitions.Of(tenant, person), [new RowChange.Upsert(Row, Values(reference, now))], cancellationToken);

    /// <summary>Takes the place's reference away, after whatever is still to be written about it.</summary>
    public void Forget(TurnContext context) => afterResponse.Do(context, async cancellationToken =>
    {
        written.TryRemove((Table, Partitions.Of(context.Place)), out _);
        await RemoveAsync(context.Place, Row, cancellationToken);
    });

    /// <summary>Removes one row of the place, if it is there.</summary>
    public async Task RemoveAsync(Place place, string row, CancellationToken cancellationToken)
    {
        try
        {
            await tables.ApplyAsync(Table, Partitions.Of(place), [new RowChange.Delete(row, "*")], cancellationToken);
        }
        catch (RowConflictException)
        {
            // It was not there.
        }
    }

    private void Remember(TurnContext context, string table, string partition)
    {
        var reference = context.Reference.WithoutThread;
        if (written.TryGetValue((table, partition), out var known) && known == reference)
            return;

        afterResponse.Do(context, async cancellationToken =>
        {
            await tables.ApplyAsync(table, partition, [new RowChange.Upsert(Row, Values(reference, context.Now))], cancellationToken);
            if (written.Count >= MostRemembered)
                written.Clear();
            written[(table, partition)] = reference;
        });
    }

    private async Task<ConversationReference?> FindAsync(string table, string partition, CancellationToken cancellationToken) =>
        await tables.FindAsync(table, partition, Row, cancellationToken) is { Values: var row }
        && Enum.TryParse<PlaceKind>(row.GetValueOrDefault("kind"), out var kind)
            ? new(row["serviceUrl"], row.GetValueOrDefault("bot"), new(row["tenant"], row["conversation"], kind), row["conversation"])
            : null;

    private static RowValues Values(ConversationReference reference, DateTimeOffset now)
    {
        var row = RowValues.Of(
            new("v", "1"),
            new("serviceUrl", reference.ServiceUrl),
            new("kind", reference.Place.Kind.ToString()),
            new("tenant", reference.Place.Tenant),
            new("conversation", reference.Place.Conversation),
            new("updated", now.UtcDateTime.ToString("O")));
        return reference.Bot is { } bot ? row.Add("bot", bot) : row;
    }
}
