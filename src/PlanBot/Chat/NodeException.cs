namespace PlanBot.Chat;

/// <summary>Node, or what should run on it, cannot be had on this machine. The message is one sentence for a person, and says what to do.</summary>
public sealed class NodeException : Exception
{
    public NodeException(string message) : base(message)
    {
    }

    public NodeException(string message, Exception cause) : base(message, cause)
    {
    }

    public NodeException()
    {
    }
}
