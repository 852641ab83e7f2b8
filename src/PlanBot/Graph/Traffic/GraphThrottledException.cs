namespace PlanBot.Graph.Traffic;

/// <summary>Graph asked to be left alone for a while, so it was not asked (again).</summary>
public sealed class GraphThrottledException : Exception
{
    public GraphThrottledException()
    {
    }

    public GraphThrottledException(string message)
        : base(message)
    {
    }

    public GraphThrottledException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public GraphThrottledException(DateTimeOffset until)
        : base($"Graph is not to be asked before {until:O}.") => Until = until;

    public DateTimeOffset Until { get; }
}
