namespace PlanBot.Core.Plans;

/// <summary>How far an initiative is, in the template's own three steps (T4, column 7).</summary>
public enum Completion
{
    /// <summary>Slet ikke.</summary>
    NotStarted,

    /// <summary>I nogen grad.</summary>
    UnderWay,

    /// <summary>I høj grad.</summary>
    Completed,
}
