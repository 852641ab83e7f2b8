using System.Net;
using System.Net.Sockets;
using PlanBot.Chat;

namespace PlanBot.EndToEnd;

/// <summary>The bot as a person starts it in development, on free ports and with an empty data folder, its chat client beside it.</summary>
public sealed class RunningBot : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly IChildProcess process;
    private readonly DirectoryInfo data;

    private RunningBot(IChildProcess process, DirectoryInfo data, Uri bot, Uri chat)
    {
        this.process = process;
        this.data = data;
        Bot = bot;
        Chat = chat;
    }

    /// <summary>The bot itself, and the pages it serves.</summary>
    public Uri Bot { get; }

    /// <summary>The chat client's page.</summary>
    public Uri Chat { get; }

    /// <param name="settings">As on the command line; <c>--Chat:Enabled false</c> leaves the chat client out.</param>
    public static async Task<RunningBot> StartAsync(params string[] settings)
    {
        // The output of the host beside this project's, built in the same configuration.
        var built = Repository.Folder("artifacts", "bin", "PlanBot", new DirectoryInfo(AppContext.BaseDirectory).Name);
        var data = Directory.CreateTempSubdirectory("planbot-data-");
        var (botPort, chatPort) = (FreePort(), FreePort());
        string[] arguments = [Path.Combine(built, "PlanBot.dll"), "--urls", $"http://127.0.0.1:{botPort}", "--Chat:Port", $"{chatPort}", "--Storage:Folder", data.FullName, .. settings];
        var process = new Launcher().Start(new CommandLine("dotnet", arguments)
        {
            Folder = built,
            Environment = new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = "Development" },
        });
        var bot = new RunningBot(process, data, new Uri($"http://127.0.0.1:{botPort}/"), new Uri($"http://127.0.0.1:{chatPort}/"));
        await (settings.Contains("--Chat:Enabled") ? bot.AnswersAsync(bot.Bot, "health") : bot.AnswersAsync(bot.Chat, "_debug/ping"));
        return bot;
    }

    public async ValueTask DisposeAsync()
    {
        await process.DisposeAsync();
        data.Delete(recursive: true);
    }

    // The first time, the chat client comes from npm.
    private async Task AnswersAsync(Uri who, string path)
    {
        using var http = new HttpClient { BaseAddress = who };
        using var limit = new CancellationTokenSource(Patience);
        while (true)
        {
            try
            {
                using var answer = await http.GetAsync(new Uri(path, UriKind.Relative), limit.Token);
                return;
            }
            catch (HttpRequestException) when (!process.Exited.IsCompleted && !process.LastLines.Any(line => line.Contains("without its chat client", StringComparison.Ordinal)))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200), limit.Token);
            }
            catch (HttpRequestException)
            {
                var said = string.Join(Environment.NewLine, process.LastLines);
                await DisposeAsync();
                throw new InvalidOperationException($"The bot or its chat client did not start: {said}");
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
