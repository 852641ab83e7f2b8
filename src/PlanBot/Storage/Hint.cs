using System.Globalization;
using PlanBot.Core.Nudges;
using PlanBot.Core.Nudges.Sources;
using PlanBot.Core.Plans;

namespace PlanBot.Storage;

/// <summary>
/// A row that leads to a plan from elsewhere and is never believed without it: <c>plan|id</c> under a conversation and under a
/// person, and the plan's id under each day on which somebody may have to be reminded of something in it.
/// </summary>
internal readonly record struct Hint(string Table, string Partition, string Row)
{
    /// <summary>Where the rows that name plans begin, and end.</summary>
    public const string Plan = "plan|";

    public const string AfterPlan = "plan}";

    /// <summary>A day's hints are spread over so many partitions, since many plans share a day.</summary>
    public const int Shards = 4;

    /// <summary>A step is caught up for two weeks at most, quiet ones included.</summary>
    private const int CaughtUpDays = 14;

    /// <summary>What leads to the plan now and did not before. Hints that lead nowhere any more stay: they are harmless.</summary>
    /// <param name="today">In the plan's country.</param>
    public static IEnumerable<Hint> New(Plan? before, Plan after, DateOnly today) =>
    [
        .. before is null ? Listings(after) : ReferenceEquals(before.Members, after.Members) && before.Places == after.Places ? [] : Listings(after).Except(Listings(before)),
        .. DaysOf(before, after, today).Select(day => Due(day, after.Id)),
    ];

    public static Hint Due(DateOnly day, PlanId plan) => new(TableNames.Due, PartitionOf(day, plan.Value.Sum(letter => letter) % Shards), plan.Value);

    /// <summary>A partition of <see cref="TableNames.Due"/>: <c>2026-04-13|2</c>.</summary>
    public static string PartitionOf(DateOnly day, int shard) => string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}|{shard}");

    /// <summary>
    /// The days that concern what was changed and did not before. Of those of this week also the ones that the plan has a hint for: a
    /// hint that is written anew tells the sweep, which remembers the plan, that it is another one now.
    /// </summary>
    private static IEnumerable<DateOnly> DaysOf(Plan? before, Plan after, DateOnly today)
    {
        if (after.IsDeleted || (before is { IsDeleted: false } && SameReminders(before, after)))
            return [];

        // What concerns the whole plan moves every day of it.
        var all = before is null || before.IsDeleted || before.Places != after.Places || !ReferenceEquals(before.Nudges, after.Nudges);
        var standing = all ? null : before;
        var added = after.AllInitiatives.Values
            .Where(initiative => !initiative.IsDeleted && !ReferenceEquals(initiative, standing?.AllInitiatives.GetValueOrDefault(initiative.Id)))
            .SelectMany(initiative => Ladder.DaysOf(after, initiative).Except(
                standing?.AllInitiatives.GetValueOrDefault(initiative.Id) is { IsDeleted: false } earlier ? Ladder.DaysOf(standing, earlier) : []))
            .Concat(Ladder.DaysOf(after, today).Except(standing is null ? [] : Ladder.DaysOf(standing, today)))
            .Where(day => day >= today.AddDays(-CaughtUpDays))
            .ToHashSet();
        if (standing is not null && added.Any(IsLater))
        {
            // Computed only when something new comes in at all.
            var known = standing.AllInitiatives.Values.Where(initiative => !initiative.IsDeleted).SelectMany(initiative => Ladder.DaysOf(standing, initiative)).ToHashSet();
            added.RemoveWhere(day => IsLater(day) && known.Contains(day));
        }

        return added.Order();

        bool IsLater(DateOnly day) => day > today.AddDays(7);
    }

    /// <summary>Most turns answer a question, and touch none of it.</summary>
    private static bool SameReminders(Plan before, Plan after) =>
        before.Places == after.Places && ReferenceEquals(before.AllInitiatives, after.AllInitiatives) && ReferenceEquals(before.Nudges, after.Nudges)
        && ReferenceEquals(before.Snoozes, after.Snoozes) && ReferenceEquals(before.HandOvers, after.HandOvers);

    private static IEnumerable<Hint> Listings(Plan plan) =>
    [
        .. plan.Places.Select(place => new Hint(TableNames.Conversations, Partitions.Of(place), Plan + plan.Id)),
        .. plan.Members.Keys.SelectMany(person => plan.Places.Select(place => place.Tenant).Distinct().Select(tenant => new Hint(TableNames.People, Partitions.Of(tenant, person), Plan + plan.Id))),
    ];
}
