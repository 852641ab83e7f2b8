using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Languages;
using PlanBot.Core.Nudges;
using PlanBot.Core.People;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Cards.Reminders;

/// <summary>A message that reminds, after it was sent: what is kept of it in one line, and the card as the plans make it now.</summary>
public static class KeptNudgeCard
{
    /// <returns>See <see cref="NudgeSheet"/>.</returns>
    public static string LineOf(Digest digest) => NudgeSheet.Of(digest).ToString();

    /// <summary>The plans that it shows; none for what is no such line.</summary>
    public static IEnumerable<PlanId> PlansOf(string line) => (NudgeSheet.Read(line)?.Lines ?? []).Select(one => one.Plan).Distinct();

    /// <param name="reader">Null: everybody in a conversation.</param>
    /// <returns>Null for what is no such line.</returns>
    public static AdaptiveCard? Draw(Phrases say, string line, IReadOnlyDictionary<PlanId, Plan> plans, DateOnly today, PersonId? reader, bool maybeTwice) =>
        NudgeSheet.Read(line) is { } sheet
            ? CardSize.Fit(NudgeCard.Draw(say, sheet, plans, today, reader, maybeTwice ? Notice.Look(say.MayBeRepeat) : null), say.CutToFit)
            : null;
}
