using PlanBot.Core.Conversation;
using PlanBot.Core.Conversation.Commands;
using PlanBot.Core.Conversation.Reading;
using PlanBot.Teams.Schema;
using PlanBot.Teams.Sending;

namespace PlanBot.Teams.Extensions;

/// <summary>"Make an initiative" on a message: a window with a form, and after it whatever the conversation says next.</summary>
public sealed class MessageAction(ITurns turns, SharedCards sharedCards)
{
    public const string FetchName = "composeExtension/fetchTask";
    public const string SubmitName = "composeExtension/submitAction";

    /// <summary>As the manifest calls it.</summary>
    public const string Command = "initiativeOfMessage";

    public Task<InvokeResponse> OpenAsync(TurnContext context, Turn turn, CancellationToken cancellationToken) =>
        ShowAsync(context, turn, new InitiativeOfMessage(MessagePayload.TextOf(context.Activity.Value.Member("messagePayload"))), cancellationToken);

    public Task<InvokeResponse> SubmitAsync(TurnContext context, Turn turn, CancellationToken cancellationToken) =>
        ShowAsync(context, turn, Sent(context), cancellationToken);

    /// <summary>The window has no other button than to save, so nothing else that may stand in its data is done.</summary>
    public static Command Sent(TurnContext context) =>
        CommandReader.OfData(context.Activity.Value.Member("data")) is SaveInitiative save ? save : new Outdated(null, []);

    private async Task<InvokeResponse> ShowAsync(TurnContext context, Turn turn, Command command, CancellationToken cancellationToken)
    {
        var reply = await turns.HandleAsync(turn, command, cancellationToken);
        sharedCards.Show(context, reply);
        return ExtensionAnswer.Window(reply.Card, turn.Locale);
    }
}
