using System.Collections.Immutable;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Reports.Status;

/// <summary>
/// What of a plan's status one reader has seen: enough to tell her next time what is new, and nothing that anybody wrote. So what
/// changed is known from the plan as it stands and this, however many changes there were between.
/// </summary>
/// <param name="At">When she asked, UTC.</param>
/// <param name="Version">The plan's version then.</param>
/// <param name="Made">The number of the initiative that was made last.</param>
/// <param name="Ahead">The numbers of those that were still to be done, by their deadline as <see cref="PlanDate"/> writes it; empty for none.</param>
/// <param name="Divided">The questions that the parties had answered differently.</param>
public sealed record StatusMark(DateTimeOffset At, int Version, int Made, ImmutableSortedDictionary<string, ImmutableArray<int>> Ahead, ImmutableArray<QuestionId> Divided)
{
    public static StatusMark Of(Plan plan, StatusReport status, DateTimeOffset now) => new(
        now,
        plan.Version,
        plan.AllInitiatives.Values.Select(initiative => initiative.Number).DefaultIfEmpty().Max(),
        status.Initiatives
            .Where(initiative => initiative.IsAhead)
            .GroupBy(initiative => initiative.Deadline?.ToString() ?? "")
            .ToImmutableSortedDictionary(group => group.Key, group => group.Select(initiative => initiative.Number).ToImmutableArray(), StringComparer.Ordinal),
        [.. status.Divided.Select(question => question.Id)]);
}

/// <summary>The last two times that a reader asked, since one look is several presses: what was new a minute ago is new still.</summary>
/// <param name="Before">The time before the last; null after the first.</param>
public sealed record StatusMarks(StatusMark Latest, StatusMark? Before = null)
{
    private static readonly TimeSpan OneLook = TimeSpan.FromMinutes(30);

    /// <summary>What to compare with; null where she looks for the first time.</summary>
    public StatusMark? Since(DateTimeOffset now) => now - Latest.At < OneLook ? Before : Latest;

    /// <summary>What to keep after a look; null where it belongs to the one that is kept.</summary>
    /// <param name="look">Of now; not taken where nothing is kept.</param>
    public static StatusMarks? After(StatusMarks? known, DateTimeOffset now, Func<StatusMark> look) =>
        known is null ? new(look())
        : now - known.Latest.At < OneLook ? null
        : new(look(), known.Latest);
}
