using System.Security.Cryptography;
using System.Text;
using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Conversation;

/// <summary>A turn, and the language in which it is to be answered.</summary>
/// <param name="Preferred">What the person has chosen for herself; never one activity's locale alone.</param>
/// <param name="Otherwise">Where nobody has said anything about language.</param>
internal sealed record Scene(Turn Turn, Language? Preferred, Language Otherwise)
{
    /// <summary>A card for one reader speaks hers; one that all read, the plan's.</summary>
    public Phrases Say(Plan? plan = null) => Phrases.In(
        Turn.RepliesToAll
            ? plan?.Language ?? Turn.Locale ?? Preferred ?? Otherwise
            : Preferred ?? Turn.Locale ?? plan?.Language ?? Otherwise);

    /// <summary>The same for every delivery of the same turn, so that what it makes is made once.</summary>
    public string NewId(string what)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{what}\n{Turn.Id}"), hash);
        return Convert.ToHexStringLower(hash[..10]);
    }

    public static Reply Show(AdaptiveCard card) => new(card, card.FallbackText);
}
