using System.Collections.Immutable;
using System.Text.Json.Serialization;
using PlanBot.Core.People;

namespace PlanBot.Core.Plans;

/// <summary>What the team will do about an answer, or on its own account.</summary>
/// <param name="Question">The question it came from; null when it stands alone.</param>
/// <param name="Deadline">In the plan's country, without time, and as precise as the team knows it.</param>
/// <param name="By">Who changed it last.</param>
/// <param name="Version">1 for a new one; what a card calls "seen".</param>
/// <param name="Number">The order in which the plan's initiatives were made, from 1.</param>
public sealed record Initiative(
    InitiativeId Id,
    int Number,
    QuestionId? Question,
    string Title,
    Owner? Owner,
    PlanDate? Deadline,
    ImmutableArray<Milestone> Milestones,
    Completion Completion,
    Person By,
    int Version = 1,
    bool IsDeleted = false)
{
    public ImmutableArray<Milestone> Milestones { get; init; } = Milestone.Numbered(Milestones);

    /// <summary>How many milestones it has had, those taken out again included; 0 while none was taken out. The next one's id is no other's.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int MilestonesMade { get; init; }

    public InitiativeKind Kind { get; init; }

    /// <summary>Whether the owner is only proposed, and waits for somebody to confirm it.</summary>
    public bool IsOwnerProposed { get; init; }

    /// <summary>Whether its date had gone already when it came into the plan: it is never late, and nobody is reminded of it.</summary>
    public bool IsHistory { get; init; }

    /// <summary>The line it was imported from, as it stood there; null for one that was written here.</summary>
    public string? Source { get; init; }

    /// <summary>The day on which the deadline was set, in the plan's country; null where that was before anybody wrote it down.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Why the deadline was moved, when somebody said so.</summary>
    public string? MovedBecause { get; init; }

    /// <summary>Whether the line it came from asks who, and nobody has said: "Ansvarlig for evaluering:".</summary>
    [JsonIgnore]
    public bool AsksForOwner => Owner is null && Source?.EndsWith(':') == true;

    /// <summary>Its milestones' dates, or where they have none its deadline.</summary>
    [JsonIgnore]
    public IEnumerable<PlanDate> Dates =>
        Milestones.Select(milestone => milestone.Date).OfType<PlanDate>() is var dates && dates.Any() ? dates : Deadline is null ? [] : [Deadline];

    /// <summary>The id that a further milestone gets.</summary>
    [JsonIgnore]
    public int NextMilestone => Math.Max(MilestonesMade, Milestones.Select(milestone => milestone.Id + 1).Max() ?? 0);

    public Milestone? Find(int milestone) => Milestones.FirstOrDefault(one => one.Id == milestone);

    /// <summary>With one milestone changed; as it is when there is none such.</summary>
    public Initiative With(int milestone, Func<Milestone, Milestone> change) =>
        this with { Milestones = [.. Milestones.Select(one => one.Id == milestone ? change(one) : one)] };

    /// <summary>Ten, so that a form fits a phone.</summary>
    public const int MostMilestones = 10;

    /// <summary>Longer ones are no titles any more.</summary>
    public const int MostTitle = 200;

    /// <summary>Only when the last day that the deadline may mean has gone.</summary>
    public bool IsLate(DateOnly today) => IsAhead && Deadline?.Last < today;

    public bool IsDueWithin(int days, DateOnly today) =>
        IsAhead && Deadline?.Last >= today && Deadline.First <= today.AddDays(days);

    /// <summary>Whether somebody is still to do it.</summary>
    [JsonIgnore]
    public bool IsAhead => Kind == InitiativeKind.Initiative && !IsHistory && Completion != Completion.Completed;

    /// <summary>Whether the two would be read as the same, whatever their versions.</summary>
    public bool SaysTheSameAs(Initiative other) =>
        this with { Version = 0, By = other.By, Milestones = [] } == other with { Version = 0, Milestones = [] } && Milestones.SequenceEqual(other.Milestones);
}

public enum InitiativeKind
{
    Initiative,

    /// <summary>Something to know and to build on, from an imported plan: nobody does it, and it is never counted.</summary>
    Note,

    /// <summary>It comes again and again, and how often has not been said yet: "jevnlig".</summary>
    Recurring,
}

/// <summary>A step on the way. A day is never invented for one that has none.</summary>
public sealed record Milestone(string Title, PlanDate? Date)
{
    /// <summary>Unique in its initiative, from 0, and never given again: reminders and cards know it by this. Null before it is part of one.</summary>
    /// <remarks>Rows of the first releases have none: there it is the milestone's place.</remarks>
    public int? Id { get; init; }

    public bool IsReached { get; init; }

    /// <summary>The day on which its date was set, in the plan's country; null where that was before anybody wrote it down.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Why its date was moved, when somebody said so.</summary>
    public string? MovedBecause { get; init; }

    /// <summary>Each with an id: its place, where it has none yet.</summary>
    internal static ImmutableArray<Milestone> Numbered(ImmutableArray<Milestone> milestones) =>
        milestones.IsDefaultOrEmpty || milestones.All(milestone => milestone.Id is not null) ? milestones : [.. milestones.Select((milestone, place) => milestone with { Id = milestone.Id ?? place })];
}
