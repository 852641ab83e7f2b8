using Azure;

namespace PlanBot.Storage.AzureTables.Client;

/// <summary>None of a transaction's changes was made, since one of them could not be.</summary>
public sealed class TableTransactionFailedException : RequestFailedException
{
    public TableTransactionFailedException()
        : this("The transaction failed.")
    {
    }

    public TableTransactionFailedException(string message)
        : base(message)
    {
    }

    public TableTransactionFailedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal TableTransactionFailedException(int status, string message, string? errorCode, int? index)
        : base(status, message, errorCode, null) => FailedTransactionActionIndex = index;

    /// <summary>Which of the actions it was, from 0; null when the service did not say.</summary>
    public int? FailedTransactionActionIndex { get; }
}
