using System.Net;
using System.Text.Json;
using PlanBot.Core.Conversation;
using PlanBot.Core.Conversation.Reading;
using PlanBot.Teams.Connector;
using PlanBot.Teams.Files;
using PlanBot.Teams.Schema;
using PlanBot.Teams.Sending;

namespace PlanBot.Teams;

/// <summary>Somebody pressed a button: the invoke <c>adaptiveCard/action</c>, answered with the next card in its own response.</summary>
public sealed class CardActions(ITurns turns, IApology apology, ConnectorClient connector, SharedCards sharedCards, FileConsents files, AfterResponse afterResponse, ISignIns signIns)
{
    public const string Name = "adaptiveCard/action";

    private static readonly JsonElement Nothing = JsonElement.Parse("{}");

    /// <summary>What a button that cannot be read at all is answered with.</summary>
    public InvokeResponse Malformed(TurnContext context) => InvokeResponse.Error(HttpStatusCode.BadRequest, apology.Sentence(context.Locale));

    public async Task<InvokeResponse> HandleAsync(TurnContext context, CancellationToken cancellationToken)
    {
        if (context.Person is not { } person || context.Activity.Value.Member("action") is not { ValueKind: JsonValueKind.Object } action)
            return Malformed(context);

        var data = action.Member("data");
        var command = CommandReader.OfData(data.ValueKind == JsonValueKind.Undefined ? Nothing : data);
        var reply = await turns.HandleAsync(context.Turn(person, Manner.Pressed), command, cancellationToken);
        KeepInChat(context, reply);
        sharedCards.Show(context, reply);
        if (reply.AsksToSignIn)
            afterResponse.Do(context, later => signIns.OfferAsync(context, later));
        if (reply.File is { } file)
            files.Offer(context, file);
        return InvokeResponse.Of(reply.Card);
    }

    /// <summary>
    /// Teams forgets the card of the response when the chat is opened again, and shows the one that was posted. In a chat with one
    /// person the posted one is replaced as well; where others read it, it stays as it is for them.
    /// </summary>
    private void KeepInChat(TurnContext context, Reply reply)
    {
        if (context is { Place.Kind: PlaceKind.Personal, Activity.ReplyToId: { Length: > 0 } posted })
            afterResponse.Do(context, cancellationToken => connector.UpdateActivityAsync(context.Reference, posted, MessageActivity.Of(reply), cancellationToken));
    }
}
