using PlanBot.Storage;

namespace PlanBot.Tests.Storage.Templates;

public sealed class Templates_in_memory : TemplatesContract
{
    private readonly MemoryTables tables = new();

    protected override ITables Open() => tables;
}
