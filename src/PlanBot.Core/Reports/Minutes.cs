using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Meetings;

namespace PlanBot.Core.Reports;

/// <summary>What came of a meeting, as it was when the meeting ended: asked for again, it says the same.</summary>
/// <param name="Drivers">Who drove, in turn.</param>
/// <param name="Answered">The questions that were answered, each once, in the order they were taken up.</param>
/// <param name="Decisions">The last word on whether an initiative is needed, a question each.</param>
/// <param name="Initiatives">Made or changed, each as it stood at the end; without those deleted again.</param>
public sealed record Minutes(
    DateTimeOffset StartedAt,
    DateTimeOffset? EndedAt,
    IReadOnlyList<Person> Drivers,
    IReadOnlyList<QuestionId> Answered,
    IReadOnlyList<(QuestionId Question, Need Need)> Decisions,
    IReadOnlyList<Initiative> Initiatives)
{
    /// <summary>A day's meeting makes fewer changes than this.</summary>
    public const int MostChanges = 2000;

    public bool IsEmpty => Answered.Count == 0 && Decisions.Count == 0 && Initiatives.Count == 0;

    /// <param name="history">The plan's changes since the meeting began, in any order; what came after it is left out.</param>
    public static Minutes Of(Plan plan, Meeting meeting, IEnumerable<HistoryEntry> history)
    {
        var day = plan.Country.Today(meeting.StartedAt);
        var events = history
            .Where(entry => entry.Version > meeting.Since && (meeting.Until > 0 ? entry.Version <= meeting.Until : plan.Country.Today(entry.At) == day))
            .OrderBy(entry => entry.Version)
            .SelectMany(entry => entry.Events)
            .ToArray();
        return new(
            meeting.StartedAt,
            meeting.EndedAt,
            [.. events.OfType<PlanEvent.MeetingChanged>().Where(changed => changed.After.Number == meeting.Number).Select(changed => changed.After.Driver).DistinctBy(driver => driver.Id)],
            [.. events.OfType<PlanEvent.Answered>().Select(answered => answered.Question).Distinct()],
            [.. events.OfType<PlanEvent.Decided>().GroupBy(decided => decided.Question).Select(decided => (decided.Key, decided.Last().After.Need))],
            [.. events.OfType<PlanEvent.InitiativeChanged>().GroupBy(changed => changed.After.Id).Select(changed => changed.Last().After).Where(initiative => !initiative.IsDeleted).OrderBy(initiative => initiative.Number)]);
    }
}
