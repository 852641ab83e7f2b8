using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Plans;
using PlanBot.Core.Reports.Documents;

namespace PlanBot.Core.Conversation;

/// <summary>What a turn is answered with: one card and the same in a line of plain text, for notifications and screen readers.</summary>
/// <param name="OnlyForAuthor">True where nobody but the author should see it, even if she wrote in a channel.</param>
/// <param name="Shared">A card that everybody in a conversation sees besides, kept true after the turn.</param>
public sealed record Reply(AdaptiveCard Card, string Summary, bool OnlyForAuthor = false, SharedCard? Shared = null)
{
    /// <summary>Whether the person is asked besides, in private, to sign in.</summary>
    public bool AsksToSignIn { get; init; }

    /// <summary>A file to send after it, to one person in her own chat.</summary>
    public DocumentOrder? File { get; init; }

    /// <summary>The same card in the other conversations that the plan lives in.</summary>
    public IReadOnlyList<SharedCard> SharedElsewhere { get; init; } = [];

    /// <summary>The plan's question that the card is about, if it is about one: a meeting follows its driver there.</summary>
    public QuestionId? About { get; init; }

    /// <summary>The same reply with more cards that everybody sees.</summary>
    public Reply AlsoSharing(IEnumerable<SharedCard> more)
    {
        SharedCard[] all = [.. Shared is null ? [] : SharedElsewhere.Prepend(Shared), .. more];
        return this with { Shared = all.FirstOrDefault(), SharedElsewhere = [.. all.Skip(1)] };
    }

    /// <summary>With a card that everybody sees, wherever the plan lives; a personal chat is no such place.</summary>
    public Reply SharedWith(Plan plan, string name, AdaptiveCard card, int version, bool anew = false)
    {
        var cards = SharedCard.Everywhere(plan, name, card, version, anew).ToArray();
        return this with { Shared = cards.FirstOrDefault(), SharedElsewhere = [.. cards.Skip(1)] };
    }
}

/// <summary>One message in a conversation that is posted once and then replaced in place.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Plan">The plan it belongs to.</param>
/// <param name="Name">Which of the plan's shared cards it is; the same name means the same message.</param>
/// <param name="Anew">True: a new message below, and that one is replaced from now on.</param>
/// <param name="Version">The plan's version that it shows: it is never put over a newer one. 0: whichever comes last stands.</param>
public sealed record SharedCard(Place Place, PlanId Plan, string Name, AdaptiveCard Card, bool Anew = false, int Version = 0)
{
    /// <summary>Wherever the plan lives; a personal chat is no such place.</summary>
    public static IEnumerable<SharedCard> Everywhere(Plan plan, string name, AdaptiveCard card, int version, bool anew) =>
        plan.Places.Where(place => place.Kind != PlaceKind.Personal).Select(place => new SharedCard(place, plan.Id, name, card, anew, version));

    public bool IsNewerThan(int version) => version > 0 && Version > version;
}
