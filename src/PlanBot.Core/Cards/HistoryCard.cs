using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Reports;

namespace PlanBot.Core.Cards;

/// <summary>Who changed what, newest first.</summary>
internal static class HistoryCard
{
    public const int OnAPage = 15;

    /// <param name="questions">What the plan asks now; a question that was removed is told by its words.</param>
    public static AdaptiveCard Draw(Phrases say, Plan plan, IReadOnlyList<HistoryEntry> entries, Func<QuestionId, PlanQuestion?> questions, PersonId? reader) => Parts.Card(
        say,
        $"{plan.Title}: {say.History}",
        [
            Parts.TitleOf(plan),
            Parts.Heading(say.History),
            .. entries.SelectMany(entry => One(say, plan, entry, questions, reader)),
        ],
        entries.Count == 0 || entries[^1].Version == 1 ? null : Parts.Go(say.ShowOlder, new ShowHistory(entries[^1].Version) { Plan = plan.Id }),
        Parts.Go(say.Overview, new OpenPlan { Plan = plan.Id }));

    private static IEnumerable<CardElement> One(Phrases say, Plan plan, HistoryEntry entry, Func<QuestionId, PlanQuestion?> questions, PersonId? reader)
    {
        var told = Told.Of(say, plan, entry, questions, reader);
        if (told.Count == 0)
            yield break;
        yield return Parts.Wrote($"{say.Moment(entry.At, plan)} · {entry.By.Name}", size: "Small", subtle: true, spacing: "Medium");
        foreach (var sentence in told)
            yield return Parts.Wrote(sentence, spacing: "None");
    }
}
