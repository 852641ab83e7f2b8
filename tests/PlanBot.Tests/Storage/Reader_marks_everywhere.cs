using PlanBot.Storage;
using PlanBot.Storage.Embedded;
using PlanBot.Tests.Azurite;
using PlanBot.Tests.Storage.AzureTables;
using Xunit;

namespace PlanBot.Tests.Storage;

public sealed class Reader_marks_in_memory : ReaderMarksContract
{
    private readonly MemoryTables tables = new();

    protected override ITables Open() => tables;
}

/// <summary>Each opening is a new connection to the same file, as after a restart.</summary>
public sealed class Reader_marks_in_a_file : ReaderMarksContract
{
    private readonly TemporaryFolder folder = new();
    private readonly List<SqliteTables> opened = [];
    private readonly Lock gate = new();

    protected override ITables Open()
    {
        lock (gate)
        {
            if (opened.Count > 40)
                return opened[^1];
            opened.Add(SqliteTables.Open(folder.File("planbot.db")));
            return opened[^1];
        }
    }

    protected override void Dispose(bool disposing)
    {
        opened.ForEach(tables => tables.Dispose());
        folder.Dispose();
        base.Dispose(disposing);
    }
}

/// <summary>Each opening is another host on the same account.</summary>
[Collection(AzuriteTests.Name)]
public sealed class Reader_marks_in_Azurite(AzuriteServer azurite) : ReaderMarksContract
{
    private readonly string test = Guid.NewGuid().ToString("N");

    protected override ITables Open() => new OwnPartitions(azurite.Open(), test);
}
