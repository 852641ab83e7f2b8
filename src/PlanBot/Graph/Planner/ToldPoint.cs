using PlanBot.Core.Plans;

namespace PlanBot.Graph.Planner;

/// <summary>A milestone as a point of the checklist, as both sides had it last.</summary>
internal sealed record ToldPoint(string Title, bool IsTicked)
{
    public static IReadOnlyList<ToldPoint> Of(Initiative initiative) => [.. initiative.Milestones.Select(milestone => new ToldPoint(milestone.Title, milestone.IsReached))];

    /// <summary>The initiative with what was ticked, or not any more, in Planner since both agreed. A tick is yes or no: what both sides changed, both changed to the same.</summary>
    /// <param name="theirs">By place in <paramref name="agreed"/>; null for a point that is not there any more: its milestone stays.</param>
    public static Initiative Take(Initiative initiative, IReadOnlyList<ToldPoint> agreed, IReadOnlyList<bool?> theirs)
    {
        var milestones = initiative.Milestones;
        for (var place = 0; place < agreed.Count; place++)
        {
            if (theirs[place] is { } ticked && ticked != agreed[place].IsTicked && Find(place) is { } index)
                milestones = milestones.SetItem(index, milestones[index] with { IsReached = ticked });
        }

        return milestones.SequenceEqual(initiative.Milestones) ? initiative : initiative with { Milestones = milestones };

        // Moved it has its title still, renamed its place.
        int? Find(int place) =>
            place < milestones.Length && milestones[place].Title == agreed[place].Title ? place
            : milestones.Select(milestone => milestone.Title).ToList().IndexOf(agreed[place].Title) is var moved and >= 0 ? moved
            : place < milestones.Length && agreed.All(point => point.Title != milestones[place].Title) ? place
            : null;
    }
}
