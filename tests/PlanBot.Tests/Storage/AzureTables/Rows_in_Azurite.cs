using PlanBot.Core.Nudges.Sources;
using PlanBot.Storage;
using PlanBot.Storage.AzureTables;
using PlanBot.Tests.Azurite;
using Xunit;

namespace PlanBot.Tests.Storage.AzureTables;

[Collection(AzuriteTests.Name)]
public sealed class Rows_in_Azurite(AzuriteServer azurite) : ReadingContract
{
    private readonly TablesInAzure tables = azurite.Open();

    protected override ITables Tables => tables;

    protected override void Dispose(bool disposing)
    {
        tables.Dispose();
        base.Dispose(disposing);
    }
}
