namespace PlanBot.Graph.Traffic;

/// <summary>Who is waiting: somebody, or nobody.</summary>
public enum GraphLane
{
    /// <summary>People and what they are told. Goes first.</summary>
    People,

    /// <summary>Keeping Planner the same: gives way as soon as Graph warns.</summary>
    Sync,
}
