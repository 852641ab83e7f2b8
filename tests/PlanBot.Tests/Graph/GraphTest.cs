using PlanBot.Tests.Graph.StandIn;

namespace PlanBot.Tests.Graph;

/// <summary>A host with Graph beside it, on a Thursday in March.</summary>
public abstract class GraphTest : IAsyncDisposable
{
    private protected readonly SimulatedTime time = new(new(2026, 3, 5, 9, 0, 0, TimeSpan.Zero));
    private protected readonly GraphStandIn graph;
    private protected readonly GraphHost host;

    private protected GraphTest()
    {
        graph = GraphStandIn.Within(time);
        host = new(graph, time, direct: graph.Handler);
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await graph.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
