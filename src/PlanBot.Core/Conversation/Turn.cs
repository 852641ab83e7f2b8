using PlanBot.Core.Languages;
using PlanBot.Core.People;

namespace PlanBot.Core.Conversation;

/// <summary>How the person spoke: by typing, by pressing a button whose answer only she sees, or in a window of her own.</summary>
public enum Manner
{
    Typed,
    Pressed,

    /// <summary>In a window of her own over somebody else's chat: she alone sees it, and what leads elsewhere is left out of its cards.</summary>
    InDialog,

    /// <summary>On the page, where nothing but the next card can be answered: what would be sent into her chat is left out.</summary>
    OnPage,
}

/// <summary>One thing that one person did, and everything a decision may know about it besides the plan.</summary>
/// <param name="Id">The same for every delivery of the same activity, and for no other: channel, conversation and activity id.</param>
/// <param name="Locale">The language of the person's client, when it is one we speak.</param>
/// <param name="Now">The instant the turn began, in UTC.</param>
public sealed record Turn(string Id, Person Person, Place Place, Manner Manner, Language? Locale, DateTimeOffset Now)
{
    /// <summary>Whether the reply is posted where others read it too: such a card speaks the plan's language.</summary>
    public bool RepliesToAll => Manner == Manner.Typed && Place.Kind != PlaceKind.Personal;
}
