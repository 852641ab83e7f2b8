using System.Globalization;
using PlanBot.Core.Calendar;

namespace PlanBot.Core.Plans.Checkpoints;

/// <summary>One time that a checkpoint falls.</summary>
/// <param name="Planned">By its rhythm alone: what it is known by when it is done.</param>
/// <param name="When">When it really is: on a working day, for one that comes again.</param>
public sealed record Occurrence(Checkpoint Checkpoint, PlanDate Planned, PlanDate When)
{
    public bool IsDone => Checkpoint.Done.Contains(Planned);
}

/// <summary>When checkpoints fall.</summary>
/// <remarks>
/// What is dated stays where the team put it. What comes again moves back to a working day. Out of a quiet period it is left out
/// when it comes every month or two, since the next one is near; what comes more seldom moves to the last working day before, so
/// that a yearly one is not lost. Months and seasons move in months and seasons: no day is invented.
/// </remarks>
public static class Occurrences
{
    /// <summary>All that falls between two days, both included, soonest first.</summary>
    public static IReadOnlyList<Occurrence> OccurrencesBetween(this Plan plan, DateOnly from, DateOnly to) =>
        plan.Checkpoints.Any() && plan.Nudges.Quiet is var quiet
            ? [.. plan.Checkpoints.SelectMany(checkpoint => checkpoint.Between(from, to, plan.Country, quiet)).OrderBy(one => one.When.First).ThenBy(one => one.Checkpoint.Number)]
            : [];

    /// <summary>The times of one checkpoint between two days, both included. A month or season belongs to every day it may mean.</summary>
    public static IEnumerable<Occurrence> Between(this Checkpoint checkpoint, DateOnly from, DateOnly to, Country country, QuietPeriods quiet) =>
        checkpoint.Start is not { } start ? []
            : Planned(checkpoint.Rhythm, start, from, to)
                .Select(planned => Place(checkpoint, planned, country, quiet) is { } when ? new Occurrence(checkpoint, planned, when) : null)
                .OfType<Occurrence>()
                .Where(one => one.When.First <= to && one.When.Last >= from);

    /// <summary>The date so many months on. A day that a month has not is its last; seasons go in threes.</summary>
    internal static PlanDate Plus(PlanDate date, int months) => date switch
    {
        PlanDate.Day day => new PlanDate.Day(day.Date.AddMonths(months)),
        PlanDate.Season season => SeasonFrom(season.First.AddMonths(months)),
        _ => new PlanDate.Month(date.First.AddMonths(months).Year, date.First.AddMonths(months).Month),
    };

    /// <summary>A little more than falls between the days, since a date may move.</summary>
    private static IEnumerable<PlanDate> Planned(Rhythm rhythm, PlanDate start, DateOnly from, DateOnly to) => rhythm switch
    {
        Rhythm.Once => [start],
        Rhythm.YearlyInWeek when start is PlanDate.Day day => InWeek(day.Date, from, to),
        // Every month of a season begins with its first.
        _ when start is PlanDate.Season && MonthsOf(rhythm) < 3 => EveryMonths(MonthsOf(rhythm), new PlanDate.Month(start.First.Year, start.First.Month), from, to),
        _ => EveryMonths(MonthsOf(rhythm), start, from, to),
    };

    private static IEnumerable<PlanDate> EveryMonths(int step, PlanDate start, DateOnly from, DateOnly to)
    {
        var months = (12 * (from.Year - start.First.Year)) + from.Month - start.First.Month;

        // Nothing is planned past the calendar's own end.
        var last = ((12 * (9998 - start.First.Year)) + 12 - start.First.Month) / step;
        for (var count = Math.Max(0, (months / step) - 2); count <= last; count++)
        {
            var planned = Plus(start, count * step);
            if (planned.First > to.AddDays(31))
                yield break;
            yield return planned;
        }
    }

    private static IEnumerable<PlanDate> InWeek(DateOnly start, DateOnly from, DateOnly to)
    {
        var first = start.ToDateTime(TimeOnly.MinValue);
        var week = ISOWeek.GetWeekOfYear(first);
        for (var year = Math.Max(ISOWeek.GetYear(first), from.Year - 1); year <= Math.Min(to.Year + 1, 9998); year++)
        {
            // Few years have a week 53; in the others the last week stands for it.
            var day = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, Math.Min(week, ISOWeek.GetWeeksInYear(year)), first.DayOfWeek));
            yield return new PlanDate.Day(day);
        }
    }

    private static PlanDate? Place(Checkpoint checkpoint, PlanDate planned, Country country, QuietPeriods quiet)
    {
        if (!checkpoint.Recurs || planned is not PlanDate.Day { Date: var day })
            return checkpoint is { Recurs: true, AvoidsQuiet: true } && IsOften(checkpoint.Rhythm) && IsAllQuiet(planned, quiet) ? null : planned;
        var working = country.WorkingDayOnOrBefore(day);

        // A Sunday after New Year has its last working day before Christmas.
        return !(checkpoint.AvoidsQuiet && (quiet.Covers(day) || quiet.Covers(working))) ? new PlanDate.Day(working)
            : IsOften(checkpoint.Rhythm) ? null
            : new PlanDate.Day(ClosedDay.Before(day, country, quiet));
    }

    private static bool IsOften(Rhythm rhythm) => rhythm is Rhythm.Monthly or Rhythm.EverySecondMonth;

    /// <summary>July is: of its working days hardly one lies outside the common holiday.</summary>
    private static bool IsAllQuiet(PlanDate planned, QuietPeriods quiet) => planned is PlanDate.Month { Number: 7 } month && quiet.IsSummer(month.First.AddDays(14));

    private static int MonthsOf(Rhythm rhythm) => rhythm switch
    {
        Rhythm.Monthly => 1,
        Rhythm.EverySecondMonth => 2,
        Rhythm.Quarterly => 3,
        Rhythm.TwiceAYear => 6,
        _ => 12,
    };

    private static PlanDate.Season SeasonFrom(DateOnly first) => new(first.AddMonths(1).Year, (YearSeason)(first.Month % 12 / 3));
}
