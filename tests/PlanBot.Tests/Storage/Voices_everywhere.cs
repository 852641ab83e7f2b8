using PlanBot.Core.Nudges.Sources;
using PlanBot.Storage;
using PlanBot.Tests.Azurite;
using PlanBot.Tests.Storage.AzureTables;
using Xunit;

namespace PlanBot.Tests.Storage;

public sealed class Voices_in_memory : VoicesContract
{
    private readonly MemoryTables tables = new();

    protected override ITables Open() => tables;
}

public sealed class Voices_in_a_file : VoicesContract
{
    private readonly ReopenedFile file = new(most: 40);

    protected override ITables Open() => file.Open();

    protected override void Dispose(bool disposing)
    {
        file.Dispose();
        base.Dispose(disposing);
    }
}

/// <summary>Each opening is another host on the same account.</summary>
[Collection(AzuriteTests.Name)]
public sealed class Voices_in_Azurite(AzuriteServer azurite) : VoicesContract
{
    private readonly string test = Guid.NewGuid().ToString("N");

    protected override ITables Open() => new OwnPartitions(azurite.Open(), test);
}
