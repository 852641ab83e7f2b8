using PlanBot.Core.Nudges.Sources;
using PlanBot.Storage;
using PlanBot.Storage.Embedded;

namespace PlanBot.Tests.Storage;

/// <summary>Each opening is a new connection to the same file, as after a restart.</summary>
/// <param name="most">From then on the last connection is the one that is given.</param>
internal sealed class ReopenedFile(int most = int.MaxValue) : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly List<SqliteTables> opened = [];
    private readonly Lock gate = new();

    public ITables Open()
    {
        lock (gate)
        {
            if (opened.Count <= most)
                opened.Add(SqliteTables.Open(folder.File("planbot.db")));
            return opened[^1];
        }
    }

    public void Dispose()
    {
        opened.ForEach(tables => tables.Dispose());
        folder.Dispose();
    }
}
