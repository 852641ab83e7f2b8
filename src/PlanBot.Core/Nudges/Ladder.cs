using PlanBot.Core.Nudges.Settings;
using PlanBot.Core.Nudges.Sources;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Nudges;

/// <summary>Which reminders a plan asks for. Pure: the same plan, settings and days give the same nudges, whatever was sent already.</summary>
public static class Ladder
{
    /// <summary>No step is farther from its deadline: seven working days, and quiet weeks and somebody's own days besides.</summary>
    private const int FarthestDays = 180;

    private const int LooksAheadDays = 370;

    /// <summary>All nudges of the plan whose day lies in these, the ends included; by day, then as the plan has them.</summary>
    public static IEnumerable<Nudge> Of(Plan plan, INudgeSettings settings, DateOnly from, DateOnly until) =>
        plan.IsDeleted || plan.Nudges.IsOff || until < from ? [] : All(plan, settings, from, until).Where(nudge => nudge.Day >= from && nudge.Day <= until).OrderBy(nudge => nudge.Day);

    /// <summary>The first day after another on which something of the plan is to be sent, in the next year; null for none.</summary>
    /// <remarks>
    /// A sweep that has looked at a plan writes a hint for it: people's own settings move days, and what is written with a
    /// change of the plan (<see cref="DaysOf(Plan, Initiative)"/>) knows the usual ones alone.
    /// </remarks>
    public static DateOnly? NextDay(Plan plan, INudgeSettings settings, DateOnly after) =>
        Of(plan, settings, after.AddDays(1), after.AddDays(LooksAheadDays)).Select(nudge => (DateOnly?)nudge.Day).FirstOrDefault();

    /// <summary>The days on which something about an initiative may have to be sent: what due hints are written for. Days gone by are among them.</summary>
    /// <remarks>Among them is a day four weeks before, on which the sweep looks at what people themselves have chosen, and goes on with <see cref="NextDay"/>.</remarks>
    public static IEnumerable<DateOnly> DaysOf(Plan plan, Initiative initiative)
    {
        var addressing = new Addressing(plan, UsualSettings.Instance);
        var items = LadderItem.Of(initiative).ToArray();
        return items.SelectMany(item => Climb.Of(plan, item, addressing)).Select(step => step.Day).OfType<DateOnly>()
            .Concat(items.Where(item => item.Date.First > DateOnly.MinValue.AddDays(28)).Select(item => item.Date.First.AddDays(-28)))
            .Concat(WhichDays.Of(items, addressing).Select(nudge => nudge.Day))
            .Distinct()
            .Order();
    }

    /// <summary>The same for the plan as a whole: its hand-overs, what is put off, who is silent, and its overviews.</summary>
    /// <param name="today">In the plan's country.</param>
    public static IEnumerable<DateOnly> DaysOf(Plan plan, DateOnly today)
    {
        var addressing = new Addressing(plan, UsualSettings.Instance);
        var items = LadderItem.Of(plan).ToArray();
        return Besides(plan, items, addressing, today, today.AddDays(62)).Select(nudge => nudge.Day).Where(day => day >= today).Distinct().Order();
    }

    /// <summary>A new source of reminders joins here.</summary>
    private static IEnumerable<Nudge> All(Plan plan, INudgeSettings settings, DateOnly from, DateOnly until)
    {
        var addressing = new Addressing(plan, settings);
        var items = LadderItem.Of(plan).ToArray();
        return
        [
            .. items.Where(item => IsNear(item, from, until)).SelectMany(item => Climb.Of(plan, item, addressing)).Select(step => step.Nudge).OfType<Nudge>(),
            .. WhichDays.Of(items.Where(item => IsNear(item, from, until)), addressing),
            .. Besides(plan, items, addressing, from, until),
        ];
    }

    private static IEnumerable<Nudge> Besides(Plan plan, IReadOnlyList<LadderItem> items, Addressing addressing, DateOnly from, DateOnly until) =>
    [
        .. CheckpointNudges.Of(plan, addressing, from, until),
        .. Snoozes.Of(plan, items, addressing),
        .. HandOvers.Of(plan, addressing),
        .. Silences.Of(plan, items, addressing, from, until),
        .. ClosedConversations.Of(addressing),
        .. Overviews.Weekly(plan, items, addressing, from, until),
        .. Overviews.Monthly(items, addressing, from, until),
    ];

    private static bool IsNear(LadderItem item, DateOnly from, DateOnly until) =>
        item.Date.Last.DayNumber >= from.DayNumber - FarthestDays && item.Date.First.DayNumber <= until.DayNumber + FarthestDays;
}
