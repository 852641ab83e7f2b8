using PlanBot.Core.Cards.Reminders;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Nudges;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Storage.Nudges;
using PlanBot.Teams.Schema;

namespace PlanBot.Nudging;

/// <summary>Draws what is sent in its reader's language; in a channel, in the plan's.</summary>
internal sealed class DigestCards(IPreferences preferences, IRoster roster, TimeProvider time)
{
    public async Task<MessageActivity> DrawAsync(Digest digest, IReadOnlyDictionary<PlanId, Plan> plans, bool maybeTwice, CancellationToken cancellationToken)
    {
        var first = plans[digest.Nudges[0].Plan];
        var say = Phrases.In(await LanguageAsync(new(digest.Tenant, digest.To), first, cancellationToken));
        var card = NudgeCard.Draw(say, digest, plans, first.Country.Today(time.GetUtcNow()), maybeTwice, MayMention(digest.To));
        return MessageActivity.Of(new Reply(card, card.FallbackText));
    }

    /// <summary>The message once more, as the plans stand now.</summary>
    /// <returns>Null where none of its plans is to be had any more.</returns>
    public async Task<MessageActivity?> DrawAsync(Addressee to, string line, IReadOnlyDictionary<PlanId, Plan> plans, bool maybeTwice, CancellationToken cancellationToken)
    {
        if (plans.Count == 0)
            return null;
        var first = plans.Values.First();
        var say = Phrases.In(await LanguageAsync(to, first, cancellationToken));
        return KeptNudgeCard.Draw(say, line, plans, first.Country.Today(time.GetUtcNow()), (to.To as Recipient.Person)?.Id, maybeTwice) is { } card
            ? MessageActivity.Of(new Reply(card, card.FallbackText))
            : null;
    }

    private async ValueTask<Language> LanguageAsync(Addressee to, Plan plan, CancellationToken cancellationToken) =>
        to.To is Recipient.Person person ? await preferences.LanguageOfAsync(to.Tenant, person.Id, cancellationToken) ?? plan.Language : plan.Language;

    /// <summary>Whoever is not in the conversation is named and not mentioned: Teams refuses a mention of somebody who is not there.</summary>
    private Func<PersonId, bool>? MayMention(Recipient to) =>
        to is Recipient.Channel channel && roster.MembersOf(channel.Place) is { IsEmpty: false } members ? person => members.Any(member => member.Id == person) : null;
}
