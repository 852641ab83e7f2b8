using System.Globalization;
using PlanBot.Core.Conversation;
using PlanBot.Core.Nudges;
using PlanBot.Core.People;

namespace PlanBot.Storage.Nudges;

/// <summary>Conversations that Teams lets the bot write to no more: blocked, or removed.</summary>
/// <remarks>The row <c>paused</c> in the partition of the person or the conversation, from the day Teams refused until the bot is added again.</remarks>
public sealed class Pauses(ITables tables)
{
    internal const string Row = "paused";

    public async Task<Pause?> FindAsync(Addressee to, CancellationToken cancellationToken)
    {
        if (await tables.FindAsync(to.Table, to.Partition, Row, cancellationToken) is not { } row)
            return null;
        var pause = Read(row);
        if (to.To is not Recipient.Channel { Place: { Kind: PlaceKind.Channel } channel } || !(await AddedToTeamAsync(channel, cancellationToken) > pause.Since))
            return pause;
        await LiftAsync(to, cancellationToken);
        return null;
    }

    /// <summary>Keeps the first refusal, since it says since when.</summary>
    public Task PauseAsync(Addressee to, string code, DateTimeOffset now, CancellationToken cancellationToken) => tables.TryApplyAsync(
        to.Table,
        to.Partition,
        [new RowChange.Insert(Row, Flat.Values(("code", code), ("since", now.UtcDateTime.ToString("O", CultureInfo.InvariantCulture))))],
        cancellationToken);

    /// <summary>The bot is in a place again; in a person's own chat, she can be reached again.</summary>
    public async Task LiftAsync(Place place, PersonId? person, CancellationToken cancellationToken)
    {
        await LiftAsync(new(place.Tenant, new Recipient.Channel(place)), cancellationToken);
        if (place.Kind == PlaceKind.Personal && person is { } hers)
            await LiftAsync(new(place.Tenant, new Recipient.Person(hers)), cancellationToken);
    }

    /// <summary>When the bot came to a channel's team: of that Teams tells in the team's own conversation, and not in each of its channels.</summary>
    private async Task<DateTimeOffset?> AddedToTeamAsync(Place channel, CancellationToken cancellationToken) =>
        await tables.FindAsync(TableNames.Conversations, Partitions.Of(channel), PlaceRows.Team, cancellationToken) is { } known
        && await tables.FindAsync(TableNames.Conversations, Partitions.Of(channel with { Conversation = known.Values["team"] }), PlaceRows.Welcomed, cancellationToken) is { } welcomed
            ? Moment(welcomed.Values["at"])
            : null;

    private Task<bool> LiftAsync(Addressee to, CancellationToken cancellationToken) =>
        tables.TryApplyAsync(to.Table, to.Partition, [new RowChange.Delete(Row, "*")], cancellationToken);

    internal static Pause Read(TableRow row) =>
        new(row.Values["code"], Moment(row.Values["since"]));

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}

/// <param name="Code">What Teams said: <c>BotNotInConversationRoster</c>, <c>ConversationBlockedByUser</c>.</param>
public sealed record Pause(string Code, DateTimeOffset Since);
