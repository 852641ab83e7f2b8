namespace PlanBot.Storage;

/// <summary>A store that can name everything in it, for moving it elsewhere. No turn ever needs this.</summary>
public interface IEnumerateTables : ITables
{
    /// <summary>The partitions of a table that have rows, each once, in no promised order.</summary>
    /// <exception cref="StoreUnavailableException">The store did not answer.</exception>
    IAsyncEnumerable<string> PartitionsAsync(string table, CancellationToken cancellationToken);
}
