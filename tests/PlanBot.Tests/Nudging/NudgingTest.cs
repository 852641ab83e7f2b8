using PlanBot.Core.People;
using PlanBot.Tests.Storage;

namespace PlanBot.Tests.Nudging;

/// <summary>A Monday, a store in memory, and Teams as a test wants it.</summary>
public abstract class NudgingTest : IAsyncDisposable
{
    private protected static readonly Person Ada = Team.Named("ada");

    private protected readonly RushingTime time = new(Team.Monday);
    private protected readonly MemoryTables tables = new();
    private protected readonly FakeTeams teams = new();

    public ValueTask DisposeAsync()
    {
        time.Dispose();
        teams.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
