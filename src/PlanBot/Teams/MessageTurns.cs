using System.Text.Json;
using PlanBot.Core.Conversation;
using PlanBot.Teams.Schema;

namespace PlanBot.Teams;

/// <summary>Somebody wrote to the bot, or pressed an old-fashioned button, which arrives as a message with a value.</summary>
public sealed class MessageTurns(ITurns turns, Replies replies, SharedCards sharedCards, AfterResponse afterResponse, ISignIns signIns)
{
    public async Task HandleAsync(TurnContext context, CancellationToken cancellationToken)
    {
        var message = context.Activity;
        var pressed = message.Value.ValueKind == JsonValueKind.Object;
        if (context.Person is not { } person || !(pressed || IsMeantForTheBot(context)))
            return;

        var command = pressed ? CommandReader.OfData(message.Value) : CommandReader.OfWords(MessageText.Of(message));
        var reply = await turns.HandleAsync(context.Turn(person, Manner.Typed), command, cancellationToken);
        if (!SharedCards.Holds(context, reply))
            await replies.SendAsync(context, reply, cancellationToken);
        sharedCards.Show(context, reply);
        if (reply.AsksToSignIn)
            afterResponse.Do(context, later => signIns.OfferAsync(context, later));
    }

    /// <summary>Where others talk too, the bot listens only when it is spoken to, whatever it may be allowed to hear.</summary>
    private static bool IsMeantForTheBot(TurnContext context) =>
        context.Place.Kind == PlaceKind.Personal
        || context.Activity.Entities.Any(entity => entity.Mentions(context.Activity.Recipient?.Id));
}
