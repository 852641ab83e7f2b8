using PlanBot.Chat;
using PlanBot.Tests.Azurite;

namespace PlanBot.Tests.Soak;

/// <summary>One of several hosts, as a process that can be killed, and comes back at the same address.</summary>
/// <param name="more">What stands on its command line besides, asked anew at each start.</param>
internal sealed class HostProcess(string connectionString, Func<IReadOnlyList<string>>? more = null) : IAsyncDisposable
{
    private readonly int port = AzuriteServer.FreePort();
    private IChildProcess? process;

    public Uri Address => new($"http://127.0.0.1:{port}/");

    /// <summary>What it printed last, for whoever wants to know why it stopped.</summary>
    public IReadOnlyList<string> LastLines => process?.LastLines ?? [];

    public async Task StartAsync()
    {
        // Built beside this project, in the same configuration.
        var built = Repository.Folder("artifacts", "bin", "PlanBot", new DirectoryInfo(AppContext.BaseDirectory).Name);
        process = new Launcher().Start(new CommandLine("dotnet", [Path.Combine(built, "PlanBot.dll"), "--urls", $"http://127.0.0.1:{port}", "--no-chat", .. more?.Invoke() ?? []])
        {
            Folder = built,
            Environment = new Dictionary<string, string>
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["Storage__ConnectionString"] = connectionString,
                ["Logging__LogLevel__Default"] = "Error",
            },
        });
        using var http = new HttpClient { BaseAddress = Address };
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            try
            {
                // 405, but an answer.
                using var answer = await http.GetAsync(new Uri("api/messages", UriKind.Relative), limit.Token);
                return;
            }
            catch (HttpRequestException) when (!process.Exited.IsCompleted)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), limit.Token);
            }
            catch (HttpRequestException)
            {
                throw new InvalidOperationException($"The host did not start: {string.Join(Environment.NewLine, LastLines)}");
            }
        }
    }

    /// <summary>Without a farewell, whatever it is doing.</summary>
    public async Task KillAsync()
    {
        if (process is not null)
            await process.DisposeAsync();
    }

    public async ValueTask DisposeAsync() => await KillAsync();
}
