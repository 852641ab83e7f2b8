using System.Collections.Immutable;
using PlanBot.Core.Conversation;
using PlanBot.Core.People;
using PlanBot.Storage;
using PlanBot.Storage.Nudges;
using PlanBot.Teams.Connector;
using PlanBot.Teams.Schema;
using PlanBot.Teams.Sending;

namespace PlanBot.Teams;

/// <summary>The bot came to a place, or left it.</summary>
/// <remarks>
/// Teams says so twice, by <c>installationUpdate</c> and <c>conversationUpdate</c>, in either order or at once, and to any replica.
/// Whoever inserts the row <c>welcomed</c> first says hello; the other finds it there.
/// </remarks>
public sealed partial class Installations(
    ITables tables, ITurns turns, Replies replies, ConnectorClient connector, ConversationReferences references, Pauses pauses,
    IEnumerable<IMembersLeft> membersLeft, AfterResponse afterResponse, ILogger<Installations> logger)
{
    private const string Welcomed = PlaceRows.Welcomed;

    public Task HandleAsync(TurnContext context, CancellationToken cancellationToken) =>
        Removes(context.Activity) ? LeftAsync(context, cancellationToken)
        : Adds(context.Activity) ? ArrivedAsync(context, cancellationToken)
        : Others(context);

    /// <summary>Whether the bot is no longer in the place after this activity.</summary>
    public static bool Removes(Activity activity) => activity switch
    {
        { Type: "installationUpdate" } => activity.Action == "remove",
        { Type: "conversationUpdate" } => HasBot(activity.MembersRemoved, activity),
        _ => false,
    };

    private static bool Adds(Activity activity) => activity switch
    {
        // An upgrade (add-upgrade, remove-upgrade) is a newer version of an app that everybody there has met already.
        { Type: "installationUpdate" } => activity.Action == "add",
        { Type: "conversationUpdate" } => HasBot(activity.MembersAdded, activity),
        _ => false,
    };

    private static bool HasBot(ImmutableArray<ChannelAccount> members, Activity activity) =>
        activity.Recipient?.Id is { } bot && members.Any(member => member.Id == bot);

    /// <summary>Others came or went. What follows from it asks Teams who is still there, which takes a while.</summary>
    private Task Others(TurnContext context)
    {
        if (context.Activity is { Type: "conversationUpdate", MembersRemoved: { IsEmpty: false } members })
        {
            afterResponse.Do(context, async cancellationToken =>
            {
                foreach (var hears in membersLeft)
                    await hears.LeftAsync(context.Place, members, cancellationToken);
            });
        }

        return Task.CompletedTask;
    }

    private async Task ArrivedAsync(TurnContext context, CancellationToken cancellationToken)
    {
        await pauses.LiftAsync(context.Place, context.Person?.Id, cancellationToken);
        var partition = Partitions.Of(context.Place);
        try
        {
            var when = RowValues.Empty.Add("v", "1").Add("at", context.Now.ToString("O"));
            await tables.ApplyAsync(ConversationReferences.Table, partition, [new RowChange.Insert(Welcomed, when)], cancellationToken);
        }
        catch (RowConflictException)
        {
            return;
        }

        try
        {
            var person = context.Person ?? new Person(new(string.Empty), string.Empty);
            var command = new Installed(await AddedByAsync(context, cancellationToken));
            await replies.SendAsync(context, await turns.HandleAsync(context.Turn(person, Manner.Typed), command, cancellationToken), cancellationToken);
        }
        catch
        {
            // Nobody was welcomed after all: the next of the two activities, or its redelivery, may try again.
            await references.RemoveAsync(context.Place, Welcomed, CancellationToken.None);
            throw;
        }
    }

    /// <summary>The name of who added the bot. Teams tells only her id here, so the place's roster is asked; a welcome without a name is one, too.</summary>
    private async Task<string?> AddedByAsync(TurnContext context, CancellationToken cancellationToken)
    {
        if (context.Activity.From is not { Id: { } adder } from || adder == context.Activity.Recipient?.Id)
            return null;

        if (!string.IsNullOrEmpty(from.Name))
            return from.Name;

        try
        {
            return (await connector.GetMemberAsync(context.Reference.WithoutThread, adder, cancellationToken)).Name;
        }
        catch (ConnectorException exception)
        {
            Log.AdderUnknown(logger, context.Id, exception.Code);
            return null;
        }
    }

    private async Task LeftAsync(TurnContext context, CancellationToken cancellationToken)
    {
        await references.RemoveAsync(context.Place, Welcomed, cancellationToken);
        references.Forget(context);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Turn {Turn}: who added the bot could not be looked up ({Code}).")]
        public static partial void AdderUnknown(ILogger logger, string turn, string code);
    }
}
