using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using PlanBot.Core.Cards.Reminders;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Languages;
using PlanBot.Core.Nudges;
using PlanBot.Core.Nudges.Settings;
using PlanBot.Core.Plans;
using PlanBot.Tests.Talking;

namespace PlanBot.Tests.Nudges;

/// <summary>Puts before somebody what PlanBot would send her of a chat's plans on a day.</summary>
internal static class Reminded
{
    /// <summary>The card with all nudges of a day to one recipient.</summary>
    public static ShownCard Card(Chat chat, Recipient to, DateOnly day, Language language, bool maybeTwice = false)
    {
        var nudges = chat.Plans.All.OrderBy(plan => plan.Id.Value, StringComparer.Ordinal).SelectMany(plan => Ladder.Of(plan, UsualSettings.Instance, day, day)).Where(nudge => nudge.To == to).ToImmutableArray();
        var card = NudgeCard.Draw(Phrases.In(language), new Digest(to, "tenant", day, nudges), chat.Plans.All.ToDictionary(plan => plan.Id), day, maybeTwice);
        return new((JsonObject)JsonNode.Parse(JsonSerializer.Serialize(card, CardJson.Wire.AdaptiveCard))!);
    }

    public static ShownCard Shown(Digest digest, Plan plan, Language language) =>
        new((JsonObject)JsonNode.Parse(JsonSerializer.Serialize(NudgeCard.Draw(Phrases.In(language), digest, new Dictionary<PlanId, Plan> { [plan.Id] = plan }, digest.Day), CardJson.Wire.AdaptiveCard))!);

    /// <summary>The day comes, and she has it before her.</summary>
    public static ShownCard IsReminded(this Talker who, Chat chat, DateOnly day)
    {
        chat.Now = Country.Denmark.At(day, new(9, 0));
        return who.Card = Card(chat, new Recipient.Person(who.Person.Id), day, who.Locale ?? Language.Danish);
    }
}
