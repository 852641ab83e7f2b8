using System.Collections;
using Microsoft.Playwright;

namespace PlanBot.EndToEnd.Browser;

/// <summary>A browser window with a profile of its own that reaches nothing but this machine.</summary>
public sealed class TestBrowser : IAsyncDisposable
{
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly IPlaywright playwright;
    private readonly IBrowserContext window;
    private readonly string profile;

    private TestBrowser(IPlaywright playwright, IBrowserContext window, string profile)
    {
        this.playwright = playwright;
        this.window = window;
        this.profile = profile;
    }

    public IPage Page => window.Pages[0];

    public static async Task<TestBrowser> OpenAsync(int width = 1400, int height = 1000) =>
        InstalledBrowser.Path is { } installed
            ? await OpenAsync(installed, new Dictionary<string, string>(), width, height)
            : await OpenBundledAsync(width, height);

    /// <summary>As on a machine that has no browser.</summary>
    public static async Task<TestBrowser> OpenBundledAsync(int width = 1400, int height = 1000)
    {
        if (!OperatingSystem.IsLinux())
            throw new InvalidOperationException("The tests in a browser need Chrome, Edge or Chromium: install one.");
        var bundled = await BundledBrowser.UnpackAsync();
        return await OpenAsync(bundled.Path, bundled.Environment, width, height);
    }

    public async ValueTask DisposeAsync()
    {
        await window.CloseAsync();
        playwright.Dispose();
        Directory.Delete(profile, recursive: true);
    }

    private static async Task<TestBrowser> OpenAsync(string path, IReadOnlyDictionary<string, string> environment, int width, int height)
    {
        var playwright = await Playwright.CreateAsync();
        var profile = Directory.CreateTempSubdirectory("planbot-browser-").FullName;
        var window = await playwright.Chromium.LaunchPersistentContextAsync(profile, new()
        {
            ExecutablePath = path,
            Args = Flags,
            Headless = true,
            ViewportSize = new() { Width = width, Height = height },
            Env = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
                .Select(entry => KeyValuePair.Create((string)entry.Key, (string)entry.Value!))
                .Concat(environment)
                .GroupBy(entry => entry.Key, entry => entry.Value)
                .ToDictionary(entry => entry.Key, entry => entry.Last()),
        });
        await window.RouteAsync(
            address => new Uri(address) is { IsLoopback: false, Scheme: "http" or "https" },
            route => route.AbortAsync());
        return new TestBrowser(playwright, window, profile);
    }
}
