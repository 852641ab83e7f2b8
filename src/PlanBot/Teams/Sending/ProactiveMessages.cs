using System.Net;
using PlanBot.Core.Conversation;
using PlanBot.Core.People;
using PlanBot.Teams.Connector;
using PlanBot.Teams.Schema;

namespace PlanBot.Teams.Sending;

/// <summary>The bot speaks first. Every attempt is made once, and what came of it is told: the one who keeps account decides about the next.</summary>
public sealed class ProactiveMessages(ConnectorClient connector, ConversationReferences references, TimeProvider time)
{
    /// <summary>The code where the bot has never heard from anywhere that could lead there.</summary>
    public const string NoWay = "NoConversation";

    /// <summary>The connector of GCC: tenants there are sent away from the public one with <see cref="WrongHost"/>.</summary>
    private const string Gcc = "https://smba.infra.gcc.teams.microsoft.com/teams/";

    private const string WrongHost = "InvalidBotApiHost";

    private readonly ConnectorClient once = connector.Once();

    /// <summary>A new post in a conversation.</summary>
    public async Task<Delivery> SendAsync(Place place, MessageActivity message, CancellationToken cancellationToken) =>
        await references.FindAsync(place, cancellationToken) is { } reference
            ? await PostAsync(reference, message, cancellationToken)
            : new Delivery.Later(NoWay, null);

    /// <summary>To one person alone: in the chat that is known, or else in the one that Teams gives for her.</summary>
    /// <param name="shared">Places that she and the bot share: through one of them she can be found.</param>
    public async Task<Delivery> SendAsync(string tenant, PersonId person, IEnumerable<Place> shared, MessageActivity message, CancellationToken cancellationToken)
    {
        if (await references.FindAsync(tenant, person, cancellationToken) is { } known
            && await PostAsync(known, message, cancellationToken) is var delivery and not Delivery.Gone)
        {
            return delivery;
        }

        // Never met alone, or the chat is no more: Teams knows which one is hers.
        if (await WayAsync(shared, cancellationToken) is not { } way)
            return new Delivery.Later(NoWay, null);
        try
        {
            var chat = await once.CreateConversationAsync(way, person.Value, cancellationToken);
            var hers = way with { Place = new(tenant, chat, PlaceKind.Personal), ConversationId = chat };
            var sent = await PostAsync(hers, message, cancellationToken);
            if (sent is Delivery.Sent)
                await references.KeepAsync(tenant, person, hers, time.GetUtcNow(), cancellationToken);
            return sent;
        }
        catch (ConnectorException exception)
        {
            // That a chat may have been opened harms nobody: asking again gives the same one.
            return Read(exception) is Delivery.Unknown unknown ? new Delivery.Later(unknown.Code, null) : Read(exception);
        }
    }

    /// <summary>Whether she is in none of these places any more. Where Teams does not say, she is.</summary>
    public async Task<bool> HasLeftAsync(PersonId person, IEnumerable<Place> places, CancellationToken cancellationToken)
    {
        var asked = false;
        foreach (var place in places)
        {
            if (place.Kind == PlaceKind.Personal || await references.FindAsync(place, cancellationToken) is not { } reference)
                continue;
            try
            {
                asked = true;
                await once.GetMemberAsync(reference, person.Value, cancellationToken);
                return false;
            }
            catch (ConnectorException exception) when (exception.Status == HttpStatusCode.NotFound)
            {
                // Not there.
            }
            catch (ConnectorException)
            {
                return false;
            }
        }

        return asked;
    }

    private async Task<ConversationReference?> WayAsync(IEnumerable<Place> shared, CancellationToken cancellationToken)
    {
        foreach (var place in shared)
        {
            if (await references.FindAsync(place, cancellationToken) is { } reference)
                return reference;
        }

        return null;
    }

    private async Task<Delivery> PostAsync(ConversationReference to, MessageActivity message, CancellationToken cancellationToken)
    {
        try
        {
            return new Delivery.Sent(await once.SendToConversationAsync(to, message, cancellationToken), to.ConversationId);
        }
        catch (ConnectorException exception) when (exception is { Status: HttpStatusCode.Forbidden, Code: WrongHost } && to.ServiceUrl != Gcc)
        {
            return await PostAsync(to with { ServiceUrl = Gcc }, message, cancellationToken);
        }
        catch (ConnectorException exception)
        {
            return Read(exception);
        }
    }

    /// <summary>What Teams asks to repeat, and nothing else, is repeated (conversation-messages, "status codes").</summary>
    private static Delivery Read(ConnectorException exception)
    {
        var code = exception.Status is { } status ? $"{(int)status} {exception.Code}" : exception.Code;
        return exception switch
        {
            { Status: null, NothingWasDone: true } => new Delivery.Later(code, null),
            { Status: null } => new Delivery.Unknown(code),
            _ when ConnectorRetries.IsAskedFor(exception.Status) => new Delivery.Later(code, exception.RetryAfter),
            { Status: HttpStatusCode.Forbidden } => new Delivery.Closed(code),
            { Status: HttpStatusCode.NotFound } => new Delivery.Gone(code),
            _ => new Delivery.Refused(code),
        };
    }
}
