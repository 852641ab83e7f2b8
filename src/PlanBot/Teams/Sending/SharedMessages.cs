using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using PlanBot.Core.Conversation;
using PlanBot.Storage;
using PlanBot.Teams.Connector;
using PlanBot.Teams.Schema;

namespace PlanBot.Teams.Sending;

/// <summary>The message behind each shared card: posted once, and replaced from then on.</summary>
/// <remarks>
/// The row <c>card|{plan}|{name}</c> in the place's partition of <c>Conversations</c>. It is written before a message is replaced, guarded
/// by its ETag, so that of two replicas the one with the older card gives way; two that post at once leave one message that nobody follows.
/// </remarks>
public sealed class SharedMessages(ITables tables, ConversationReferences references, Replies replies, ConnectorClient connector)
{
    private const string Table = ConversationReferences.Table;
    private const int MostTries = 5;

    /// <summary>Does nothing where the bot is not, or where a newer card stands.</summary>
    public async Task ShowAsync(TurnContext context, SharedCard card, CancellationToken cancellationToken)
    {
        if (await references.FindAsync(card.Place, cancellationToken) is not { } place)
            return;

        var message = MessageActivity.Of(new Reply(card.Card, card.Card.FallbackText));
        Shown? posted = null;
        for (var attempt = 1; attempt <= MostTries; attempt++)
        {
            var row = await tables.FindAsync(Table, Partitions.Of(card.Place), Key(card), cancellationToken);
            var shown = row is null ? null : Shown.Read(row);
            if (shown?.Version > card.Version && card.Version > 0)
                return;

            if (posted is null && (shown is null || card.Anew) && (posted = await PostedAsync(context, place, card, message, cancellationToken)) is null)
                return;
            if (!await KeptAsync(card, row, posted ?? shown! with { Version = card.Version }, cancellationToken))
                continue;
            if (posted is not null || await ReplacedAsync(place with { ConversationId = shown!.Conversation }, shown.Activity, message, cancellationToken))
                return;

            // Somebody deleted the message. A new one is kept in its stead by the next round.
            if ((posted = await PostedAsync(context, place, card, message, cancellationToken)) is null)
                return;
        }
    }

    private static string Key(SharedCard card) => $"card|{card.Plan}|{card.Name}";

    /// <summary>Null where the channel tells no id: there it can only ever be posted.</summary>
    private async Task<Shown?> PostedAsync(TurnContext context, ConversationReference place, SharedCard card, MessageActivity message, CancellationToken cancellationToken)
    {
        // In the turn's own place, where it was spoken of: in a channel, in that thread.
        var here = card.Place == context.Place;
        var id = here ? await replies.SendAsync(context, message, cancellationToken) : await connector.SendToConversationAsync(place, message, cancellationToken);
        return id is { Length: > 0 } ? new(id, here ? context.Reference.ConversationId : place.ConversationId, card.Version) : null;
    }

    /// <summary>False when the message is no more.</summary>
    private async Task<bool> ReplacedAsync(ConversationReference place, string activity, MessageActivity message, CancellationToken cancellationToken)
    {
        try
        {
            await connector.UpdateActivityAsync(place, activity, message, cancellationToken);
            return true;
        }
        catch (ConnectorException exception) when (exception.Status == HttpStatusCode.NotFound)
        {
            return false;
        }
    }

    /// <summary>False when another replica wrote the row meanwhile.</summary>
    private async Task<bool> KeptAsync(SharedCard card, TableRow? row, Shown shown, CancellationToken cancellationToken)
    {
        try
        {
            RowChange change = row is null ? new RowChange.Insert(Key(card), shown.Values) : new RowChange.Replace(row.Key, shown.Values, row.ETag);
            await tables.ApplyAsync(Table, Partitions.Of(card.Place), [change], cancellationToken);
            return true;
        }
        catch (RowConflictException)
        {
            return false;
        }
    }

    /// <param name="Conversation">Where it was posted: in a channel, with the thread.</param>
    /// <param name="Version">The plan's version that it shows, or is about to show.</param>
    private sealed record Shown(string Activity, string Conversation, int Version)
    {
        public RowValues Values => RowValues.Empty
            .Add("v", "1").Add("activity", Activity).Add("conversation", Conversation).Add("version", Version.ToString(CultureInfo.InvariantCulture));

        public static Shown Read(TableRow row) =>
            new(row.Values["activity"], row.Values["conversation"], int.Parse(row.Values["version"], CultureInfo.InvariantCulture));
    }
}
