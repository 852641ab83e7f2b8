using System.Net;
using System.Net.Sockets;
using PlanBot.Chat;
using PlanBot.Storage.AzureTables;
using PlanBot.Storage.AzureTables.Client;
using PlanBot.Tests.Storage;
using Xunit;

namespace PlanBot.Tests.Azurite;

/// <summary>Microsoft's emulator of Azure's tables, from npm, in memory, on a free port; one for all tests of the collection, each in partitions of its own.</summary>
public sealed class AzuriteServer : IAsyncLifetime
{
    public const string Account = "devstoreaccount1";

    /// <summary>Every emulator's, and public.</summary>
    public const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly int port = FreePort();
    private IChildProcess? process;

    public Uri Address => new($"http://127.0.0.1:{port}/{Account}");

    public string ConnectionString => ConnectionStringAt(Address);

    /// <summary>The same account by another way, such as a proxy.</summary>
    public static string ConnectionStringAt(Uri address) => $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};TableEndpoint={address};";

    public TablesInAzure Open() => new(new TableServiceClient(ConnectionString, TablesInAzure.Options()));

    public async Task InitializeAsync() => process = await StartAsync(port);

    /// <summary>Another one, with TLS, that takes the tokens of Entra and no key.</summary>
    internal static Task<IChildProcess> StartSecureAsync(int port, string certificate, string key) =>
        StartAsync(port, "--oauth", "basic", "--cert", certificate, "--key", key);

    public async Task DisposeAsync()
    {
        if (process is not null)
            await process.DisposeAsync();
    }

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task<IChildProcess> StartAsync(int port, params IReadOnlyList<string> more)
    {
        var folder = Repository.Folder("tests", "PlanBot.Tests", "Azurite");
        var node = new Node(new Launcher());
        await node.CheckAsync(CancellationToken.None);
        await new NodePackages(node, folder).FetchAsync(() => Console.WriteLine("Fetching Azurite from npm, this first time only"), CancellationToken.None);
        var azurite = node.Start(new CommandLine(
            Path.Combine(folder, "node_modules", "azurite", "dist", "src", "table", "main.js"),
            ["--tablePort", $"{port}", "--inMemoryPersistence", "--silent", "--disableTelemetry", "--skipApiVersionCheck", .. more])
        {
            Folder = Path.GetTempPath(),
        });
        await AnswersAsync(azurite, port);
        return azurite;
    }

    private static async Task AnswersAsync(IChildProcess azurite, int port)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (true)
        {
            try
            {
                using var connection = new TcpClient();
                await connection.ConnectAsync(IPAddress.Loopback, port, limit.Token);
                return;
            }
            catch (SocketException) when (!azurite.Exited.IsCompleted)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), limit.Token);
            }
            catch (SocketException)
            {
                throw new InvalidOperationException($"Azurite did not start: {string.Join(Environment.NewLine, azurite.LastLines)}");
            }
        }
    }
}

/// <summary>The tests that share one Azurite.</summary>
[CollectionDefinition(Name)]
public sealed class AzuriteTests : ICollectionFixture<AzuriteServer>
{
    public const string Name = "Azurite";
}
