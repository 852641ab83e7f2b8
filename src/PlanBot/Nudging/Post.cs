using System.Diagnostics.CodeAnalysis;
using PlanBot.Core.Conversation;
using PlanBot.Core.Nudges;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Graph.Posting;
using PlanBot.Storage.Nudges;
using PlanBot.Teams;
using PlanBot.Teams.Schema;
using PlanBot.Teams.Sending;

namespace PlanBot.Nudging;

/// <summary>Writes the card, hands it to Teams, and sees to what a refusal means.</summary>
internal sealed partial class Post(ProactiveMessages messages, INudgeRoutes routes, DigestCards cards, Pauses pauses, NudgePreferences preferences, Departures departures, TimeProvider time, ILogger<Post> logger)
{
    /// <summary>Until Teams has told the bot of the new chat.</summary>
    private static readonly TimeSpan AfterInstalling = TimeSpan.FromMinutes(1);

    public Task<MessageActivity> WriteAsync(Digest digest, IReadOnlyDictionary<PlanId, Plan> plans, bool maybeTwice, CancellationToken cancellationToken) =>
        cards.DrawAsync(digest, plans, maybeTwice, cancellationToken);

    [SuppressMessage("Design", "CA1031", Justification = "Whatever happens in the middle of a call, whether it arrived is what nobody knows then.")]
    public async Task<Delivery> SendAsync(Digest digest, IReadOnlyDictionary<PlanId, Plan> plans, MessageActivity message)
    {
        try
        {
            return digest.To is Recipient.Channel channel
                ? await InChannelAsync(channel.Place, digest, plans, message)
                : await ToPersonAsync(((Recipient.Person)digest.To).Id, digest, plans, message);
        }
        catch (Exception exception)
        {
            Log.Broke(logger, exception.GetType().Name, exception.StackTrace);
            return new Delivery.Unknown(exception.GetType().Name);
        }
    }

    /// <summary>In the name of the leader of all that the message is about, if she wants that and can be had; otherwise in the bot's own.</summary>
    private async Task<Delivery> InChannelAsync(Place place, Digest digest, IReadOnlyDictionary<PlanId, Plan> plans, MessageActivity message)
    {
        var leaders = plans.Values.Select(plan => plan.PostsAs?.Id).Distinct().ToArray();
        var taken = leaders is [not null]
            ? await routes.PostAsync(plans.Values.First(), place, message, Mentioned(digest, plans), CancellationToken.None)
            : new RouteTaken.No();
        return taken switch
        {
            // Her post is hers: there is no activity of the bot's that it could bring up to date.
            RouteTaken.Sent => new Delivery.Sent(null, place.Conversation),
            RouteTaken.Unknown unknown => new Delivery.Unknown(unknown.Code),
            _ => await messages.SendAsync(place, message, CancellationToken.None),
        };
    }

    /// <summary>In her activity feed if she chose that, otherwise in her chat. Whom the bot may not write to gets the app first, where that is allowed.</summary>
    private async Task<Delivery> ToPersonAsync(PersonId person, Digest digest, IReadOnlyDictionary<PlanId, Plan> plans, MessageActivity message)
    {
        switch (await routes.NotifyAsync(digest.Tenant, person, plans.Values.First(), message.Summary ?? "", CancellationToken.None))
        {
            case RouteTaken.Sent:
                return new Delivery.Sent(null, person.Value);
            case RouteTaken.Unknown unknown:
                return new Delivery.Unknown(unknown.Code);
        }

        var delivery = await messages.SendAsync(digest.Tenant, person, PlacesOf(plans), message, CancellationToken.None);
        return IsStranger(delivery) && await routes.InstallAsync(digest.Tenant, person, CancellationToken.None) ? new Delivery.Later("Installed", AfterInstalling) : delivery;
    }

    /// <summary>404, or 403 from Teams and not from her: who has blocked the bot is not circumvented.</summary>
    private static bool IsStranger(Delivery delivery) => delivery switch
    {
        Delivery.Gone => true,
        Delivery.Later later => later.Code == ProactiveMessages.NoWay,
        Delivery.Closed closed => !closed.Code.Contains("Blocked", StringComparison.Ordinal) && !closed.Code.Contains("Disabled", StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>Who is responsible for what the message speaks of.</summary>
    private static IReadOnlyList<Person> Mentioned(Digest digest, IReadOnlyDictionary<PlanId, Plan> plans) =>
    [
        .. digest.Nudges
            .Select(nudge => plans.GetValueOrDefault(nudge.Plan)?.AllInitiatives.GetValueOrDefault(nudge.Thing switch
            {
                NudgeThing.OfInitiative about => about.Initiative,
                NudgeThing.OfMilestone about => about.Initiative,
                _ => default,
            }))
            .Select(initiative => (initiative?.Owner as Owner.InTeams)?.Person)
            .OfType<Person>()
            .DistinctBy(person => person.Id),
    ];

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
