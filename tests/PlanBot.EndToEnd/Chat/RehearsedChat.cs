using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanBot.EndToEnd.Chat;

/// <summary>A bot whose clock can be put forward, and its chat client open in a browser. It looks for what is due every second.</summary>
internal sealed partial class RehearsedChat : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Two seconds after a change, the messages that show it are drawn again. Here a week goes by in none, and a form on a message that was sent meanwhile would be closed.</summary>
    private static readonly TimeSpan UntilDrawnAgain = TimeSpan.FromSeconds(3);

    private readonly RunningBot bot;
    private readonly HttpClient http;

    private RehearsedChat(RunningBot bot, PlaygroundPage page)
    {
        this.bot = bot;
        Page = page;
        http = new HttpClient { BaseAddress = bot.Bot };
    }

    public PlaygroundPage Page { get; }

    public static async Task<RehearsedChat> StartAsync(DateTimeOffset at)
    {
        var bot = await RunningBot.StartAsync("--Clock:Start", at.ToString("O", CultureInfo.InvariantCulture), "--Nudging:Every", "0:00:01");
        return new(bot, await PlaygroundPage.OpenAsync(bot.Chat));
    }

    /// <summary>It is that moment now, and all that is due has been sent.</summary>
    public async Task ItIsAsync(DateTimeOffset moment)
    {
        await Task.Delay(UntilDrawnAgain);
        using var moved = await http.PostAsync(new Uri($"rehearsal/clock?to={Uri.EscapeDataString(moment.ToString("O", CultureInfo.InvariantCulture))}", UriKind.Relative), null);
        moved.EnsureSuccessStatusCode();

        // The one that was under way may have begun before.
        var first = await SweptAsync(moment);
        await SweptAsync(first.AddTicks(1));
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await Page.DisposeAsync();
        await bot.DisposeAsync();
    }

    private async Task<DateTimeOffset> SweptAsync(DateTimeOffset since)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (true)
        {
            var health = await http.GetStringAsync(new Uri("health", UriKind.Relative), limit.Token);
            if (LastSweep().Match(health) is { Success: true } found
                && DateTimeOffset.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal) is var swept && swept >= since)
                return swept;
            await Task.Delay(TimeSpan.FromMilliseconds(200), limit.Token);
        }
    }

    [GeneratedRegex(@"Last sweep ([0-9-]+ [0-9:]+Z)")]
    private static partial Regex LastSweep();
}
