using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Teams.Schema;

namespace PlanBot.Teams;

/// <summary>An activity, and what it means: who, where, in which language.</summary>
/// <param name="Id">See <see cref="Turn.Id"/>.</param>
/// <param name="Person">Null when the channel does not say who it was.</param>
/// <param name="Responded">Completes when the activity's own HTTP response is out: what only follows from the turn waits for it.</param>
public sealed record TurnContext(
    string Id, Activity Activity, ConversationReference Reference, Person? Person, Language? Locale, DateTimeOffset Now, Task Responded)
{
    private const string BetweenPeople = "@unq.gbl.spaces";

    public Place Place => Reference.Place;

    /// <summary>Null for an activity that happens nowhere: without a conversation, there is nowhere to answer.</summary>
    public static TurnContext? Of(Activity activity, DateTimeOffset now, Task responded)
    {
        if (activity is not { ServiceUrl: { } serviceUrl, Conversation: { Id: { Length: > 0 } whole, BaseId: { Length: > 0 } conversation } })
            return null;

        var place = new Place(activity.Tenant ?? string.Empty, conversation, Kind(activity.Conversation));

        // An activity without an id cannot be recognised when it comes again, but its turn must not be taken for another.
        var id = $"{activity.ChannelId}|{conversation}|{(activity.Id is { Length: > 0 } own ? own : Guid.NewGuid().ToString())}";
        return new(id, activity, new(serviceUrl, activity.Recipient?.Id, place, whole), activity.From?.Person, LocaleOf(activity), now, responded);
    }

    /// <summary>A turn that no activity brought: nothing can be replied to, and no message posted where it was made.</summary>
    public static TurnContext OutsideChats(Turn turn, string tenant, Task responded) =>
        new(turn.Id, new("event"), new("", null, new(tenant, "", PlaceKind.Personal), ""), turn.Person, turn.Locale, turn.Now, responded);

    public Turn Turn(Person person, Manner manner) => new(Id, person, Place, manner, Locale, Now);

    public static Language? LocaleOf(Activity activity) =>
        LanguageTag.Read(activity.Locale ?? activity.Entities.FirstOrDefault(entity => entity.Type == "clientInfo")?.Locale);

    private static PlaceKind Kind(ConversationAccount conversation) => conversation switch
    {
        // Two people's own chat is called personal as well; the bot's buttons get there on an inserted card.
        { Id: { } id } when id.EndsWith(BetweenPeople, StringComparison.Ordinal) => PlaceKind.GroupChat,
        { ConversationType: "personal" } => PlaceKind.Personal,
        { ConversationType: "groupChat" } => PlaceKind.GroupChat,
        { ConversationType: "channel" } => PlaceKind.Channel,
        { IsGroup: true } => PlaceKind.GroupChat,
        _ => PlaceKind.Personal,
    };
}
