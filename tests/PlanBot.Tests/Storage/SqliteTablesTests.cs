using PlanBot.Core.Nudges.Sources;
using PlanBot.Storage;
using PlanBot.Storage.Embedded;

namespace PlanBot.Tests.Storage;

public sealed class SqliteTablesTests : ReadingContract
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteTables _tables;

    public SqliteTablesTests() => _tables = SqliteTables.Open(_folder.File("planbot.db"));

    protected override ITables Tables => _tables;

    protected override void Dispose(bool disposing)
    {
        _tables.Dispose();
        _folder.Dispose();
        base.Dispose(disposing);
    }
}
