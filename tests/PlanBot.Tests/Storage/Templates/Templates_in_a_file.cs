using PlanBot.Storage;
using PlanBot.Storage.Embedded;

namespace PlanBot.Tests.Storage.Templates;

/// <summary>Each opening is a new connection to the same file, as after a restart.</summary>
public sealed class Templates_in_a_file : TemplatesContract
{
    private readonly TemporaryFolder folder = new();
    private readonly List<SqliteTables> opened = [];

    protected override ITables Open()
    {
        var tables = SqliteTables.Open(folder.File("planbot.db"));
        opened.Add(tables);
        return tables;
    }

    protected override void Dispose(bool disposing)
    {
        opened.ForEach(tables => tables.Dispose());
        folder.Dispose();
        base.Dispose(disposing);
    }
}
