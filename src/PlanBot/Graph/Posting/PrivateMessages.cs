using PlanBot.Core.Conversation;
using PlanBot.Core.People;
using PlanBot.Teams;
using PlanBot.Teams.Connector;
using PlanBot.Teams.Schema;

namespace PlanBot.Graph.Posting;

/// <summary>What one person alone is told about signing in and about Planner, through the chat she has with the bot.</summary>
internal sealed partial class PrivateMessages(ConnectorClient connector, ConversationReferences references, ILogger<PrivateMessages> logger)
{
    /// <returns>False when she cannot be reached: she has never spoken with the bot in private, or has blocked it.</returns>
    public async Task<bool> SendAsync(string tenant, PersonId person, Reply reply, CancellationToken cancellationToken)
    {
        if (await references.FindAsync(tenant, person, cancellationToken) is not { } chat)
            return false;
        try
        {
            await connector.SendToConversationAsync(chat, MessageActivity.Of(reply), cancellationToken);
            return true;
        }
        catch (ConnectorException exception)
        {
            Log.NotReached(logger, exception.Code);
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Somebody could not be told something in private ({Code}).")]
        public static partial void NotReached(ILogger logger, string code);
    }
}
