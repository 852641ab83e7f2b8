using PlanBot.Core.Nudges.Settings;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Nudges;

/// <summary>Which reminders a plan asks for. Pure: the same plan, settings and days give the same nudges, whatever was sent already.</summary>
public static class Ladder
{
    /// <summary>All nudges of the plan whose day lies in these, the ends included; by day, then as the plan has them.</summary>
    public static IEnumerable<Nudge> Of(Plan plan, INudgeSettings settings, DateOnly from, DateOnly until) => [];

    /// <summary>The first day after another on which something of the plan is to be sent, in the next year; null for none.</summary>
    /// <remarks>
    /// A sweep that has looked at a plan writes a hint for it: people's own settings move days, and what is written with a
    /// change of the plan (<see cref="DaysOf(Plan, Initiative)"/>) knows the usual ones alone.
    /// </remarks>
    public static DateOnly? NextDay(Plan plan, INudgeSettings settings, DateOnly after) => null;

    /// <summary>The days on which something about an initiative may have to be sent: what due hints are written for. Days gone by are among them.</summary>
    /// <remarks>Among them is a day four weeks before, on which the sweep looks at what people themselves have chosen, and goes on with <see cref="NextDay"/>.</remarks>
    public static IEnumerable<DateOnly> DaysOf(Plan plan, Initiative initiative) => [];

    /// <summary>The same for the plan as a whole: its hand-overs, what is put off, and its weekly overview.</summary>
    /// <param name="today">In the plan's country.</param>
    public static IEnumerable<DateOnly> DaysOf(Plan plan, DateOnly today) => [];
}
