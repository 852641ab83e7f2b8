using System.Collections.Immutable;
using System.Text.Json.Serialization;
using PlanBot.Core.People;

namespace PlanBot.Core.Plans.Checkpoints;

/// <summary>An entry of the year wheel: something to look at, to meet for or to do, once or again and again.</summary>
/// <param name="Number">The order in which the plan's were made, from 1.</param>
/// <param name="Owner">Null where nobody in particular is responsible.</param>
/// <param name="Start">The one time, or the first of many; as precise as the team knows it. Null only for <see cref="Rhythm.Regularly"/>.</param>
/// <param name="AvoidsQuiet">Whether what comes again keeps out of summer and Christmas: see <see cref="Occurrences"/>.</param>
/// <param name="Done">The planned dates that are done with.</param>
/// <param name="By">Who changed it last.</param>
/// <param name="Version">1 for a new one; what a card calls "seen".</param>
public sealed record Checkpoint(
    CheckpointId Id,
    int Number,
    CheckpointKind Kind,
    string Title,
    Owner? Owner,
    Rhythm Rhythm,
    PlanDate? Start,
    bool AvoidsQuiet,
    ImmutableArray<PlanDate> Done,
    Person By,
    int Version = 1,
    bool IsDeleted = false)
{
    /// <summary>The day on which its date was set, in the plan's country; null where that was before anybody wrote it down.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The imported line that it was made of.</summary>
    public InitiativeId? From { get; init; }

    [JsonIgnore]
    public bool Recurs => Rhythm is not Rhythm.Once;

    /// <summary>Whether the two would be read as the same, whatever their versions.</summary>
    public bool SaysTheSameAs(Checkpoint other) =>
        this with { Version = 0, By = other.By, Done = [], Since = null } == other with { Version = 0, Done = [], Since = null } && Done.SequenceEqual(other.Done);
}

/// <summary>The three things that T3's year wheel asks for.</summary>
public enum CheckpointKind
{
    Checkpoint,
    MeetingPlace,
    Activity,
}

public enum Rhythm
{
    Once,
    Monthly,
    EverySecondMonth,
    Quarterly,
    TwiceAYear,
    Yearly,

    /// <summary>Each year in the same ISO week, on the same day of it.</summary>
    YearlyInWeek,

    /// <summary>"Jevnlig": how often has not been said yet, so it falls on no date.</summary>
    Regularly,
}
