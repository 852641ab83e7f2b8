using System.Globalization;
using PlanBot.Core.Plans;

namespace PlanBot.Storage;

/// <summary>
/// A row that leads to a plan from elsewhere and is never believed without it: <c>plan|id</c> under a conversation and under a
/// person, and <c>plan|initiative|deadline</c> under the day that an initiative is due, or the first day of the month or season.
/// </summary>
internal readonly record struct Hint(string Table, string Partition, string Row)
{
    /// <summary>Where the rows that name plans begin, and end.</summary>
    public const string Plan = "plan|";

    public const string AfterPlan = "plan}";

    /// <summary>A day's hints are spread over so many partitions, since many plans share a day.</summary>
    public const int Shards = 4;

    /// <summary>What leads to the plan now and did not before. Hints that lead nowhere any more stay: they are harmless.</summary>
    public static IEnumerable<Hint> New(Plan? before, Plan after) =>
    [
        .. before is null ? Listings(after) : ReferenceEquals(before.Members, after.Members) ? [] : Listings(after).Except(Listings(before)),
        .. ReferenceEquals(before?.AllInitiatives, after.AllInitiatives) ? [] : after.AllInitiatives.Values
            .Where(initiative => initiative is { IsDeleted: false, Deadline: not null, IsAhead: true }
                && !ReferenceEquals(initiative, before?.AllInitiatives.GetValueOrDefault(initiative.Id)))
            .Select(initiative => new Hint(TableNames.Due, PartitionOf(initiative.Deadline!.First, after.Id), $"{after.Id}|{initiative.Id}|deadline")),
    ];

    /// <summary>The partition of <see cref="TableNames.Due"/> for one day and one plan: <c>2026-04-13|2</c>.</summary>
    public static string PartitionOf(DateOnly day, PlanId plan) =>
        string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}|{plan.Value.Sum(letter => letter) % Shards}");

    private static IEnumerable<Hint> Listings(Plan plan) =>
    [
        .. plan.Places.Select(place => new Hint(TableNames.Conversations, Partitions.Of(place), Plan + plan.Id)),
        .. plan.Members.Keys.SelectMany(person => plan.Places.Select(place => place.Tenant).Distinct().Select(tenant => new Hint(TableNames.People, Partitions.Of(tenant, person), Plan + plan.Id))),
    ];
}
