using System.Collections.Immutable;
using System.Text.Json.Serialization;
using PlanBot.Core.Calendar;
using PlanBot.Core.People;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Nudges.Settings;

/// <summary>How a plan reminds, as its coordinator has said.</summary>
public sealed record PlanNudges
{
    public static PlanNudges Usual { get; } = new();

    /// <summary>Nobody is reminded of anything in this plan.</summary>
    public bool IsOff { get; init; }

    /// <summary>The first day on which there are reminders again.</summary>
    public DateOnly? PausedUntil { get; init; }

    public ImmutableArray<Rung> LeavesOut { get; init; } = [];

    public TimeOnly Hour { get; init; } = SendingHours.Best;

    public ImmutableArray<DayOfWeek> Weekdays { get; init; } = SendingHours.WholeWeek;

    /// <summary>ISO weeks in which nothing is sent, besides the days between Christmas and New Year.</summary>
    public ImmutableArray<int> QuietWeeks { get; init; } = [.. QuietPeriods.Usual.Weeks];

    /// <summary>The same for whoever asks about days: deadlines and the year wheel.</summary>
    [JsonIgnore]
    public QuietPeriods Quiet => new(QuietWeeks);

    /// <summary>ISO weeks of school holidays: reminders go out, and one more before. Null: those usual in the country.</summary>
    public ImmutableArray<int>? BreakWeeks { get; init; }

    /// <summary>Whether what is to come is said in the plan's conversation, or to each person alone.</summary>
    public bool InChannel { get; init; } = true;

    public bool Weekly { get; init; }

    /// <summary>After so many weeks without a sign from somebody who is late, the coordinator is asked; 0 for never.</summary>
    public int SilentWeeks { get; init; } = 4;

    public WhileAway WhileAway { get; init; }

    /// <summary>See <see cref="WhileAway.StandIn"/>. Kept also while it is not used.</summary>
    public Person? StandIn { get; init; }

    /// <summary>What a card calls "seen"; 0 where nobody has changed anything.</summary>
    public int Version { get; init; }

    public ImmutableArray<int> BreakWeeksIn(Country country) => BreakWeeks ?? (country == Country.Norway ? [8, 40] : [7, 42]);

    public bool SaysTheSameAs(PlanNudges other) =>
        (IsOff, PausedUntil, Hour, InChannel, Weekly, SilentWeeks, WhileAway, StandIn) == (other.IsOff, other.PausedUntil, other.Hour, other.InChannel, other.Weekly, other.SilentWeeks, other.WhileAway, other.StandIn)
        && LeavesOut.SequenceEqual(other.LeavesOut)
        && Weekdays.SequenceEqual(other.Weekdays)
        && QuietWeeks.SequenceEqual(other.QuietWeeks)
        && (BreakWeeks is { } mine && other.BreakWeeks is { } theirs ? mine.SequenceEqual(theirs) : BreakWeeks is null && other.BreakWeeks is null);
}
