using System.Collections.Immutable;

namespace PlanBot.Core.Nudges.Settings;

/// <summary>How somebody wants to be reminded, in all her plans. What she has not said, the plan says.</summary>
public sealed record PersonalNudges
{
    public static PersonalNudges Usual { get; } = new();

    /// <summary>She is never reminded of anything.</summary>
    public bool IsStopped { get; init; }

    /// <summary>The first day on which she is reminded again.</summary>
    public DateOnly? PausedUntil { get; init; }

    public ImmutableArray<Rung> LeavesOut { get; init; } = [];

    public TimeOnly? Hour { get; init; }

    /// <summary>Null: the plan's.</summary>
    public ImmutableArray<DayOfWeek>? Weekdays { get; init; }

    /// <summary>ISO weeks in which she gets nothing, besides the plan's.</summary>
    public ImmutableArray<int> QuietWeeks { get; init; } = [];

    /// <summary>Whether she wants her reminders to herself, where the plan reminds in its conversation.</summary>
    public bool Alone { get; init; }

    /// <summary>A volunteer's own hours, outside office hours too: from 8 to 20 at most. Null: office hours.</summary>
    public OwnHours? OwnHours { get; init; }
}

/// <param name="From">Local, 08.00 or later.</param>
/// <param name="Until">Local, 20.00 at the latest.</param>
public sealed record OwnHours(TimeOnly From, TimeOnly Until);
