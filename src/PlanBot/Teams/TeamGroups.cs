using System.Collections.Concurrent;
using System.Collections.Immutable;
using PlanBot.Core.Conversation;
using PlanBot.Storage;
using PlanBot.Teams.Connector;

namespace PlanBot.Teams;

/// <summary>Which team a channel belongs to, and which Entra group that team is: by it Graph knows the team.</summary>
/// <remarks>The row <c>team</c> in <c>Conversations</c>, under <c>{tenant}|{conversation}</c>.</remarks>
public sealed class TeamGroups(ITables tables, ConversationReferences references, ConnectorClient connector, AfterResponse afterResponse)
{
    private const string Row = PlaceRows.Team;
    private const int MostRemembered = 20_000;

    private readonly ConcurrentDictionary<string, (string? Team, string? Group)> written = new();

    /// <summary>Writes down, after the response, what the activity says about its team, unless that is known already.</summary>
    public void Remember(TurnContext context)
    {
        if (context is not { Place.Kind: PlaceKind.Channel, Activity.ChannelData: { Team: { Length: > 0 } team } data })
            return;
        var partition = Partitions.Of(context.Place);
        if (written.TryGetValue(partition, out var known) && known.Team == team && (data.Group is null || known.Group == data.Group))
            return;
        afterResponse.Do(context, cancellationToken => WriteAsync(partition, team, data.Group, cancellationToken));
    }

    /// <summary>The Entra group (a GUID) of the channel's team; asked of Teams where it is not written down. Null where it cannot be found out.</summary>
    public async Task<string?> FindAsync(Place channel, CancellationToken cancellationToken)
    {
        var partition = Partitions.Of(channel);
        if (await tables.FindAsync(ConversationReferences.Table, partition, Row, cancellationToken) is not { Values: var row })
            return null;
        if (row.GetValueOrDefault("group") is { Length: > 0 } group)
            return group;
        if (row.GetValueOrDefault("team") is not { Length: > 0 } team || await references.FindAsync(channel, cancellationToken) is not { } reference)
            return null;
        try
        {
            group = await connector.GetTeamGroupAsync(reference, team, cancellationToken);
        }
        catch (ConnectorException)
        {
            return null;
        }

        if (group is { Length: > 0 })
            await WriteAsync(partition, team, group, cancellationToken);
        return group;
    }

    private async Task WriteAsync(string partition, string team, string? group, CancellationToken cancellationToken)
    {
        // What an earlier activity said about the group is not forgotten by one that is silent about it.
        group ??= (await tables.FindAsync(ConversationReferences.Table, partition, Row, cancellationToken))?.Values is { } before && before.GetValueOrDefault("team") == team
            ? before.GetValueOrDefault("group")
            : null;
        var values = RowValues.Empty.Add("v", "1").Add("team", team);
        await tables.ApplyAsync(ConversationReferences.Table, partition, [new RowChange.Upsert(Row, group is null ? values : values.Add("group", group))], cancellationToken);
        if (written.Count >= MostRemembered)
            written.Clear();
        written[partition] = (team, group);
    }
}
