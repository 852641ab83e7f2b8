using System.Net.NetworkInformation;

namespace PlanBot.Chat;

/// <summary>Microsoft's 365 Agents Playground, a page that looks and talks like Teams, running beside a bot under development.</summary>
/// <remarks>It comes from npm when first wanted and is never distributed: its licence is that of a preview. Whatever goes wrong with it, the bot runs on.</remarks>
public sealed partial class ChatClient(Node node, BotAddress bot, ChatOptions options, ILogger<ChatClient> log) : BackgroundService
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly string folder = Path.Combine(AppContext.BaseDirectory, "Chat");
    private readonly Uri page = new($"http://127.0.0.1:{options.Port}/");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            if (await bot.WaitAsync(stoppingToken) is not { } address)
                return;
            await node.CheckAsync(stoppingToken);
            await new NodePackages(node, folder).FetchAsync(() => Log.Fetching(log), stoppingToken);
            RefuseTakenPort();
            await using var client = node.Start(Playground(address));
            await AnswersAsync(client, stoppingToken);
            Log.Ready(log, page);
            await client.Exited.WaitAsync(stoppingToken);
            // Ctrl+C reaches the client before the bot hears of it; then it is no news.
            await Task.Delay(TimeSpan.FromSeconds(1), stoppingToken);
            throw new NodeException($"the chat client stopped by itself ({LastWords(client)}): start the bot again");
        }
        catch (NodeException problem)
        {
            Log.Unavailable(log, problem.Message);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
        }
    }

    // The options and variables are those of its own README and --help.
    private CommandLine Playground(Uri address) => new(
        "--require",
        Path.Combine(folder, "leash.cjs"),
        Path.Combine(folder, "node_modules", "@microsoft", "m365agentsplayground", "cli.js"),
        "start",
        "--app-endpoint",
        new Uri(address, "api/messages").ToString(),
        "--port",
        $"{options.Port}",
        "--disable-telemetry")
    {
        Folder = folder,
        Environment = new Dictionary<string, string>
        {
            ["TEAMSAPPTESTER_BROWSER"] = "none",
            ["M365_AGENTS_PLAYGROUND_CONFIG_PATH"] = Path.Combine(folder, "playground.yml"),
            ["M365_AGENTS_PLAYGROUND_LOGFILE"] = Path.Combine(folder, "playground.log"),
        },
    };

    // The client would quietly take another port.
    private void RefuseTakenPort()
    {
        if (IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Any(listener => listener.Port == options.Port))
            throw new NodeException($"port {options.Port} is taken: stop what uses it, or choose another with --Chat:Port");
    }

    private async Task AnswersAsync(IChildProcess client, CancellationToken cancellationToken)
    {
        using var http = new HttpClient { BaseAddress = page, Timeout = TimeSpan.FromSeconds(2) };
        var giveUp = DateTime.UtcNow + Patience;
        while (!client.Exited.IsCompleted && DateTime.UtcNow < giveUp)
        {
            try
            {
                using var answer = await http.GetAsync(new Uri("_debug/ping", UriKind.Relative), cancellationToken);
                if (answer.IsSuccessStatusCode)
                    return;
            }
            catch (Exception notYet) when (notYet is HttpRequestException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
            {
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100), cancellationToken);
        }

        throw new NodeException($"the chat client did not start ({LastWords(client)}): start the bot again");
    }

    private static string LastWords(IChildProcess client) => client.LastLines.Count > 0 ? client.LastLines[^1] : "it said nothing";

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Fetching the chat client from npm, this first time only")]
        public static partial void Fetching(ILogger logger);

        [LoggerMessage(LogLevel.Information, "Chat with PlanBot at {Page}")]
        public static partial void Ready(ILogger logger, Uri page);

        [LoggerMessage(LogLevel.Warning, "PlanBot runs without its chat client: {Problem}, or run with --no-chat.")]
        public static partial void Unavailable(ILogger logger, string problem);
    }
}
