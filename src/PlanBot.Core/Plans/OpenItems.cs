namespace PlanBot.Core.Plans;

/// <summary>Something that an owner has still to do, or to see to.</summary>
/// <param name="Key">"i:" or "c:" and the id: what a tick on a card is called.</param>
public sealed record OpenItem(string Key, string Title, Owner Owner, PlanDate? When);

/// <summary>What people have on them.</summary>
public static class OpenItems
{
    /// <summary>Initiatives not completed, and entries of the year wheel that are still to come; soonest first.</summary>
    public static IReadOnlyList<OpenItem> OpenItemsOf(this Plan plan, OwnerKey owner) => [.. plan.AllOpenItems().Where(item => OwnerKey.Of(item.Owner) == owner)];

    /// <summary>Everybody who has something open, each with how much; by name, since nobody is ranked.</summary>
    public static IReadOnlyList<(Owner Owner, int Count)> OwnersOfOpenItems(this Plan plan) =>
        [.. plan.AllOpenItems().GroupBy(item => OwnerKey.Of(item.Owner)).Select(group => (group.First().Owner, group.Count())).OrderBy(one => one.Owner.Name, StringComparer.Ordinal)];

    private static IEnumerable<OpenItem> AllOpenItems(this Plan plan) => plan.Initiatives
        .Where(initiative => initiative is { Owner: not null, IsHistory: false, Completion: not Completion.Completed })
        .Select(initiative => new OpenItem($"i:{initiative.Id}", initiative.Title, initiative.Owner!, initiative.Deadline))
        .Concat(plan.Checkpoints
            .Where(checkpoint => checkpoint.Owner is not null && (checkpoint.Recurs || !checkpoint.Done.Contains(checkpoint.Start!)))
            .Select(checkpoint => new OpenItem($"c:{checkpoint.Id}", checkpoint.Title, checkpoint.Owner!, checkpoint.Recurs ? null : checkpoint.Start)))
        .OrderBy(item => item.When?.First ?? DateOnly.MaxValue);
}

/// <summary>Which owner is meant, as a card sends it: "person:" and an id, or "name:" and a name or role.</summary>
public readonly record struct OwnerKey(string Value)
{
    public static OwnerKey Of(Owner owner) => owner switch
    {
        Owner.InTeams teams => new($"person:{teams.Person.Id}"),
        _ => new($"name:{owner.Name}"),
    };
}
