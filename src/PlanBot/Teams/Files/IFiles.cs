using PlanBot.Core.Reports.Documents;

namespace PlanBot.Teams.Files;

/// <summary>Makes the files that people are sent.</summary>
public interface IFiles
{
    /// <summary>The order as sealed words that only this host can read, good for a day; for Teams to carry and bring back.</summary>
    string Seal(DocumentOrder order);

    /// <summary>The file of a sealed order as the plan stands now; null when the order is over or its person may no longer read the plan.</summary>
    Task<SentFile?> MakeAsync(string order, CancellationToken cancellationToken);
}

public sealed record SentFile(string Name, ReadOnlyMemory<byte> Content);
