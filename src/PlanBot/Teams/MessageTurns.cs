using System.Text.Json;
using PlanBot.Core.Conversation;
using PlanBot.Core.Conversation.Reading;
using PlanBot.Teams.Files;
using PlanBot.Teams.Schema;
using PlanBot.Teams.Sending;

namespace PlanBot.Teams;

/// <summary>Somebody wrote to the bot, or pressed an old-fashioned button, which arrives as a message with a value.</summary>
public sealed class MessageTurns(ITurns turns, Replies replies, SharedCards sharedCards, FileDownloads files, FileConsents consents, AfterResponse afterResponse, ISignIns signIns)
{
    /// <summary>Teams takes no more files in one message; each is answered with a card of its own.</summary>
    private const int MostFiles = 10;

    public async Task HandleAsync(TurnContext context, CancellationToken cancellationToken)
    {
        var message = context.Activity;
        var pressed = message.Value.ValueKind == JsonValueKind.Object;
        if (context.Person is not { } person || !(pressed || IsMeantForTheBot(context)))
            return;

        var turn = context.Turn(person, Manner.Typed);
        if (pressed)
            await AnswerAsync(context, turn, CommandReader.OfData(message.Value), cancellationToken);
        else if (message.Files.IsEmpty)
            await AnswerAsync(context, turn, Typed(context), cancellationToken);

        // What is written beside a file says the same as the file does: here is our plan.
        foreach (var (index, file) in pressed ? [] : message.Files.Take(MostFiles).Index())
            await AnswerAsync(context, index == 0 ? turn : turn with { Id = $"{turn.Id}|{index + 1}" }, await files.ReceiveAsync(context, file, cancellationToken), cancellationToken);
    }

    private async Task AnswerAsync(TurnContext context, Turn turn, Command command, CancellationToken cancellationToken)
    {
        var reply = await turns.HandleAsync(turn, command, cancellationToken);
        if (!SharedCards.Holds(context, reply))
            await replies.SendAsync(context, reply, cancellationToken);
        sharedCards.Show(context, reply);
        if (reply.AsksToSignIn)
            afterResponse.Do(context, later => signIns.OfferAsync(context, later));
        if (reply.File is { } file)
            consents.Offer(context, file);
    }

    /// <summary>What is no command may be a plan that was pasted, and its lines matter.</summary>
    private static Command Typed(TurnContext context) => CommandReader.OfWords(MessageText.Of(context.Activity)) switch
    {
        NotUnderstood when context.Place.Kind == PlaceKind.Personal => new NotUnderstood(MessageText.Whole(context.Activity)),
        var command => command,
    };

    /// <summary>Where others talk too, the bot listens only when it is spoken to, whatever it may be allowed to hear.</summary>
    private static bool IsMeantForTheBot(TurnContext context) =>
        context.Place.Kind == PlaceKind.Personal
        || context.Activity.Entities.Any(entity => entity.Mentions(context.Activity.Recipient?.Id));
}
