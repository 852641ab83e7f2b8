using PlanBot.Core.Nudges;
using PlanBot.Core.Nudges.Settings;
using PlanBot.Core.Nudges.Sources;

namespace PlanBot.Core.Languages;

/// <summary>What the kinds of reminders, their steps and what became of them are called.</summary>
public abstract partial class Phrases
{
    /// <summary>How far ahead a day is, as one says it.</summary>
    public string Until(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        0 => DueToday,
        1 => DueTomorrow,
        7 or 14 or 21 => DueInWeeks((day.DayNumber - today.DayNumber) / 7),
        var days => DueInDays(days),
    };

    public string RungIs(Rung rung) => rung switch
    {
        Rung.TwoWeeksBefore => StepTwoWeeks,
        Rung.BeforeBreak => StepBeforeBreak,
        Rung.OneWeekBefore => StepOneWeek,
        Rung.LastDayBefore => StepLastDay,
        Rung.SoonAfter => StepSoonAfter,
        Rung.LongAfter => StepLongAfter,
        Rung.Snoozed => StepSnoozed,
        Rung.WhichDay => StepWhichDay,
        Rung.HandOver => StepHandOver,
        Rung.Silence => StepSilence,
        Rung.Weekly => StepWeekly,
        Rung.Closed => StepClosed,
        _ => StepMonthly,
    };

    public string WhileAwayIs(WhileAway who) => who switch
    {
        WhileAway.StandIn => AwayToStandIn,
        WhileAway.Coordinator => AwayToCoordinator,
        _ => AwayWaits,
    };

    public string Because(WhyNot why) => why switch
    {
        WhyNot.Done => WhyDone,
        WhyNot.History => WhyHistory,
        WhyNot.NoDate => WhyNoDate,
        WhyNot.NoDay => WhyNoDay,
        WhyNot.MadeLater => WhyMadeLater,
        WhyNot.LeftOut => WhyLeftOut,
        WhyNot.LeftOutByPerson => WhyLeftOutByPerson,
        WhyNot.PlanIsOff => WhyPlanIsOff,
        WhyNot.PlanIsPaused => WhyPlanIsPaused,
        WhyNot.PersonStopped => WhyPersonStopped,
        WhyNot.PersonPaused => WhyPersonPaused,
        WhyNot.NextStepInstead => WhyNextInstead,
        WhyNot.PutOff => WhyPutOff,
        _ => WhyNoOpenDay,
    };

    public string StateIs(NudgeState state) => state switch
    {
        NudgeState.Sent => StatusSent,
        NudgeState.Claimed => StatusPending,
        NudgeState.Failed => StatusFailed,
        NudgeState.GaveUp => StatusGaveUp,
        NudgeState.Unknown => StatusUnknown,
        _ => StatusCancelled,
    };

    /// <summary>A failure in plain words.</summary>
    /// <param name="code">As Teams says it: a status, and perhaps a word.</param>
    public string FailureIs(string? code, Recipient to) =>
        code is null ? FailedOther
        : code.Contains("403", StringComparison.Ordinal) ? to is Recipient.Channel ? FailedInChannel : FailedBlocked
        : code.Contains("404", StringComparison.Ordinal) ? FailedGone
        : code.Contains("429", StringComparison.Ordinal) || code.Contains("503", StringComparison.Ordinal) ? FailedBusy
        : code.Contains("noAddress", StringComparison.OrdinalIgnoreCase) || code.Contains("noReference", StringComparison.OrdinalIgnoreCase) ? FailedNever
        : FailedOther;

    /// <summary>A weekday's name alone.</summary>
    public string Weekday(DayOfWeek day) => Date(new DateOnly(2026, 3, 1).AddDays((int)day)).Split(' ')[0];
}
