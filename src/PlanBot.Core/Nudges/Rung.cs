using PlanBot.Core.Nudges.Sources;

namespace PlanBot.Core.Nudges;

/// <summary>Why a nudge is sent. The first six are the ladder of one deadline, in the order of its days.</summary>
public enum Rung
{
    /// <summary>14 calendar days before, to the owner alone.</summary>
    TwoWeeksBefore,

    /// <summary>The last working day before a week of school holidays in which the deadline's last reminder lies.</summary>
    BeforeBreak,

    /// <summary>7 calendar days before, moved back to a working day.</summary>
    OneWeekBefore,

    /// <summary>The last working day before.</summary>
    LastDayBefore,

    /// <summary>2 working days after, to the owner alone.</summary>
    SoonAfter,

    /// <summary>7 working days after, to the coordinator, once.</summary>
    LongAfter,

    /// <summary>Somebody asked to be reminded again.</summary>
    Snoozed,

    /// <summary>A month or a season begins: which day is it to be?</summary>
    WhichDay,

    /// <summary>To the coordinator: somebody left, stopped, or said that it is not hers.</summary>
    HandOver,

    /// <summary>To the coordinator: somebody who is responsible cannot be reached, or has done nothing for weeks.</summary>
    Silence,

    /// <summary>To the plan's conversation: what the next 14 days hold.</summary>
    Weekly,

    /// <summary>To the coordinator: what is late for long, about which nobody is reminded any more.</summary>
    Monthly,

    /// <summary>To the coordinator: Teams takes no message in the plan's conversation any more.</summary>
    Closed,
}

public static class Rungs
{
    /// <summary>Whether it speaks of a deadline that is still to come: it makes no sense afterwards.</summary>
    public static bool IsBefore(this Rung rung) => rung <= Rung.LastDayBefore;

    /// <summary>Whether it is one of the steps of a deadline's ladder, of which only the latest is sent.</summary>
    public static bool IsOfDeadline(this Rung rung) => rung <= Rung.LongAfter;
}
