using PlanBot.Core.Conversation;
using PlanBot.Teams.Connector;
using PlanBot.Teams.Schema;

namespace PlanBot.Teams.Sending;

/// <summary>Posts what a typed message is answered with.</summary>
public sealed partial class Replies(ConnectorClient connector, ReplyDelay delay, TimeProvider time, ILogger<Replies> logger)
{
    public async Task SendAsync(TurnContext context, Reply reply, CancellationToken cancellationToken)
    {
        var message = MessageActivity.Of(reply);
        if (reply.OnlyForAuthor && context.Place.Kind != PlaceKind.Personal && await SentPrivatelyAsync(context, message, cancellationToken))
            return;

        await SendAsync(context, message, cancellationToken);
    }

    /// <returns>The message's id; null where the channel tells none.</returns>
    public async Task<string?> SendAsync(TurnContext context, MessageActivity message, CancellationToken cancellationToken)
    {
        if (context.Place.Kind == PlaceKind.Channel)
            await Task.Delay(delay.InChannels, time, cancellationToken);
        return await (context.Activity is { Type: "message", Id: { } answered }
            ? connector.ReplyToActivityAsync(context.Reference, answered, message, cancellationToken)
            : connector.SendToConversationAsync(context.Reference, message, cancellationToken));
    }

    /// <summary>False when it cannot be: the author has blocked the bot, say. She asked, so she is answered where she asked.</summary>
    private async Task<bool> SentPrivatelyAsync(TurnContext context, MessageActivity message, CancellationToken cancellationToken)
    {
        if (context.Activity.From?.Id is not { } author)
            return false;

        try
        {
            var chat = await connector.CreateConversationAsync(context.Reference, author, cancellationToken);
            var place = new Place(context.Place.Tenant, chat, PlaceKind.Personal);
            await connector.SendToConversationAsync(context.Reference with { Place = place, ConversationId = chat }, message, cancellationToken);
            return true;
        }
        catch (ConnectorException exception)
        {
            Log.NotPrivate(logger, context.Id, exception.Code);
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Turn {Turn} could not be answered in private ({Code}); it is answered where it was asked.")]
        public static partial void NotPrivate(ILogger logger, string turn, string code);
    }
}
