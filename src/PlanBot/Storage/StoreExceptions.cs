namespace PlanBot.Storage;

/// <summary>Somebody else changed the row first; nothing of the transaction was applied.</summary>
public sealed class RowConflictException : Exception
{
    public RowConflictException()
    {
    }

    public RowConflictException(string message)
        : base(message)
    {
    }

    public RowConflictException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

/// <summary>The store could not be reached, or did not answer in time.</summary>
public sealed class StoreUnavailableException : Exception
{
    public StoreUnavailableException()
    {
    }

    public StoreUnavailableException(string message)
        : base(message)
    {
    }

    public StoreUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
