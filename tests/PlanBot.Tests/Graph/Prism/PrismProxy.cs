using System.Net.Sockets;
using PlanBot.Chat;
using PlanBot.Tests.Azurite;
using PlanBot.Tests.Graph.StandIn;
using Xunit;

namespace PlanBot.Tests.Graph.Prism;

/// <summary>Stoplight's Prism between PlanBot and the stand-in: what does not fit <c>graph.yaml</c> is answered with 422, an answer that does not fit with 500.</summary>
public sealed class PrismProxy : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly int port = AzuriteServer.FreePort();
    private IChildProcess? process;

    internal static string Folder { get; } = Repository.Folder("tests", "PlanBot.Tests", "Graph", "Prism");

    internal static Node Node { get; } = new(new Launcher());

    internal SimulatedTime Time { get; } = new(new(2026, 3, 5, 9, 0, 0, TimeSpan.Zero));

    internal GraphStandIn Graph { get; private set; } = null!;

    public Uri Address => new($"http://127.0.0.1:{port}/v1.0");

    public async Task InitializeAsync()
    {
        await FetchAsync();
        Graph = await GraphStandIn.StartAsync(Time);
        Graph.Planner.Address = Address;
        process = Node.Start(new CommandLine(
            Path.Combine(Folder, "node_modules", "@stoplight", "prism-cli", "dist", "index.js"),
            "proxy", Path.Combine(Folder, "graph.yaml"), Graph.Address.GetLeftPart(UriPartial.Authority), "--errors", "--multiprocess", "false", "--host", "127.0.0.1", "--port", $"{port}")
        {
            Folder = Path.GetTempPath(),
        });
        await AnswersAsync(process);
    }

    public async Task DisposeAsync()
    {
        if (process is not null)
            await process.DisposeAsync();
        await Graph.DisposeAsync();
    }

    internal static async Task FetchAsync()
    {
        await Node.CheckAsync(CancellationToken.None);
        await new NodePackages(Node, Folder).FetchAsync(() => Console.WriteLine("Fetching Prism from npm, this first time only"), CancellationToken.None);
    }

    private async Task AnswersAsync(IChildProcess prism)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (true)
        {
            try
            {
                using var connection = new TcpClient();
                await connection.ConnectAsync("127.0.0.1", port, limit.Token);
                return;
            }
            catch (SocketException) when (!prism.Exited.IsCompleted)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), limit.Token);
            }
            catch (SocketException)
            {
                throw new InvalidOperationException($"Prism did not start: {string.Join(Environment.NewLine, prism.LastLines)}");
            }
        }
    }
}
