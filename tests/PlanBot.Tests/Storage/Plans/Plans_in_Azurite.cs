using PlanBot.Core.Nudges.Sources;
using PlanBot.Storage;
using PlanBot.Tests.Azurite;
using PlanBot.Tests.Storage.AzureTables;
using Xunit;

namespace PlanBot.Tests.Storage.Plans;

/// <summary>Each opening is another host on the same account.</summary>
[Collection(AzuriteTests.Name)]
public sealed class Plans_in_Azurite(AzuriteServer azurite) : PlansContract
{
    private readonly string test = Guid.NewGuid().ToString("N");

    protected override ITables Open() => new OwnPartitions(azurite.Open(), test);
}
