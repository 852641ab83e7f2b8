using System.Globalization;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;

namespace PlanBot.Core.Languages;

public abstract partial class Phrases
{
    public string Kind(CheckpointKind kind) => kind switch
    {
        CheckpointKind.MeetingPlace => KindMeetingPlace,
        CheckpointKind.Activity => KindActivity,
        _ => KindCheckpoint,
    };

    public string Add(CheckpointKind kind) => kind switch
    {
        CheckpointKind.MeetingPlace => AddMeetingPlace,
        CheckpointKind.Activity => AddActivity,
        _ => AddCheckpoint,
    };

    public string RhythmIs(Rhythm rhythm) => rhythm switch
    {
        Rhythm.Monthly => EveryMonth,
        Rhythm.EverySecondMonth => EveryTwoMonths,
        Rhythm.Quarterly => EveryQuarter,
        Rhythm.TwiceAYear => TwiceAYear,
        Rhythm.Yearly => EveryYear,
        Rhythm.YearlyInWeek => EveryYearSameWeek,
        Rhythm.Regularly => RegularlyUnsaid,
        _ => OnlyOnce,
    };

    /// <summary>When a checkpoint comes: its date, or how often and from when.</summary>
    public string Comes(Checkpoint checkpoint) => checkpoint switch
    {
        { Start: null } => RegularlyUnsaid,
        { Rhythm: Rhythm.Once, Start: { } date } => Date(date),
        { Rhythm: Rhythm.YearlyInWeek, Start: PlanDate.Day { Date: var day } } => StartingFrom(EveryYearInWeek(ISOWeek.GetWeekOfYear(day.ToDateTime(TimeOnly.MinValue))), ShortDate(day)),
        _ => StartingFrom(RhythmIs(checkpoint.Rhythm), ShortDate(checkpoint.Start)),
    };
}
