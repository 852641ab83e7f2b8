using PlanBot.Storage;

namespace PlanBot.Tests.Storage.Plans;

public sealed class Plans_in_memory : PlansContract
{
    private readonly MemoryTables tables = new();

    protected override ITables Open() => tables;
}
