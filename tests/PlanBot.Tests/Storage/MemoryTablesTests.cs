using PlanBot.Storage;

namespace PlanBot.Tests.Storage;

public sealed class MemoryTablesTests : ReadingContract
{
    protected override ITables Tables { get; } = new MemoryTables();
}
