using System.Diagnostics.CodeAnalysis;
using PlanBot.Core.Conversation;
using PlanBot.Core.Nudges;
using PlanBot.Core.Plans;
using PlanBot.Storage.Nudges;
using PlanBot.Teams;
using PlanBot.Teams.Schema;

namespace PlanBot.Nudging;

/// <summary>Writes the card, hands it to Teams, and sees to what a refusal means.</summary>
internal sealed partial class Post(ProactiveMessages messages, DigestCards cards, Pauses pauses, NudgePreferences preferences, Departures departures, TimeProvider time, ILogger<Post> logger)
{
    public Task<MessageActivity> WriteAsync(Digest digest, IReadOnlyDictionary<PlanId, Plan> plans, bool maybeTwice, CancellationToken cancellationToken) =>
        cards.DrawAsync(digest, plans, maybeTwice, cancellationToken);

    [SuppressMessage("Design", "CA1031", Justification = "Whatever happens in the middle of a call, whether it arrived is what nobody knows then.")]
    public async Task<Delivery> SendAsync(Digest digest, IReadOnlyDictionary<PlanId, Plan> plans, MessageActivity message)
    {
        try
        {
            return digest.To is Recipient.Channel channel
                ? await messages.SendAsync(channel.Place, message, CancellationToken.None)
                : await messages.SendAsync(digest.Tenant, ((Recipient.Person)digest.To).Id, PlacesOf(plans), message, CancellationToken.None);
        }
        catch (Exception exception)
        {
            Log.Broke(logger, exception.GetType().Name, exception.StackTrace);
            return new Delivery.Unknown(exception.GetType().Name);
        }
    }

    /// <summary>After a refusal: the conversation is left alone until the bot is added again, and what somebody who left was responsible for is free.</summary>
    public async Task FollowUpAsync(Addressee to, Digest digest, IReadOnlyDictionary<PlanId, Plan> plans, Delivery delivery)
    {
        var code = delivery switch { Delivery.Closed closed => closed.Code, Delivery.Gone gone => gone.Code, _ => null };
        if (code is null)
            return;

        if (delivery is Delivery.Gone && digest.To is Recipient.Person person && await messages.HasLeftAsync(person.Id, PlacesOf(plans), CancellationToken.None))
        {
            foreach (var plan in plans.Values)
                await departures.LeftAsync(plan.Id, person.Id, CancellationToken.None);
            return;
        }

        await pauses.PauseAsync(to, code, time.GetUtcNow(), CancellationToken.None);
        preferences.Forget(to);
    }

    private static IEnumerable<Place> PlacesOf(IReadOnlyDictionary<PlanId, Plan> plans) => plans.Values.SelectMany(plan => plan.Places).Distinct();

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "A reminder broke off while it was being sent: {Exception}\n{Where}")]
        public static partial void Broke(ILogger logger, string exception, string? where);
    }
}
