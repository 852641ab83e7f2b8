using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using PlanBot.Tests.Azurite;
using PlanBot.Tests.Teams;

namespace PlanBot.Tests.Published;

/// <summary>A published PlanBot in production, with TLS, with nothing on its PATH, and with the surroundings that it would find in Azure.</summary>
internal sealed class ProductionHost : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly int port = AzuriteServer.FreePort();
    private readonly ConcurrentQueue<string> said = new();
    private readonly ProcessStartInfo start;
    private readonly HttpClient http;
    private Process? process;

    /// <param name="settings">In the environment.</param>
    public ProductionHost(string published, SelfSigned certificate, IReadOnlyDictionary<string, string> settings)
    {
        start = new ProcessStartInfo(Path.Combine(published, "PlanBot"))
        {
            WorkingDirectory = published,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // No .NET, no Node, and nothing else that a developer's machine has.
        start.Environment["PATH"] = published;
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["ASPNETCORE_URLS"] = $"https://127.0.0.1:{port}";
        start.Environment["ASPNETCORE_Kestrel__Certificates__Default__Path"] = certificate.Pem;
        start.Environment["ASPNETCORE_Kestrel__Certificates__Default__KeyPath"] = certificate.Key;
        start.Environment["SSL_CERT_FILE"] = certificate.Pem;
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        http = new HttpClient(certificate.Trusting()) { BaseAddress = new Uri($"https://127.0.0.1:{port}/"), Timeout = TimeSpan.FromSeconds(30) };
    }

    public IReadOnlyCollection<string> Said => said;

    public async Task StartAsync()
    {
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => said.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => said.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var limit = new CancellationTokenSource(Patience);
        while (true)
        {
            try
            {
                using var ready = await http.GetAsync(new Uri("health/ready", UriKind.Relative), limit.Token);
                if (ready.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException) when (!process.HasExited)
            {
            }

            if (process.HasExited)
                throw new InvalidOperationException($"PlanBot did not start: {string.Join(Environment.NewLine, said)}");
            await Task.Delay(TimeSpan.FromMilliseconds(100), limit.Token);
        }
    }

    /// <summary>What somebody's browser gets, and the status it gets it with.</summary>
    public async Task<(HttpStatusCode Status, byte[] Body)> GetAsync(string path, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        if (token is not null)
            request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        using var response = await http.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsByteArrayAsync());
    }

    public async Task<HttpResponseMessage> PostAsync(JsonObject activity, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("api/messages", UriKind.Relative)) { Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json") };
        if (token is not null)
            request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        return await http.SendAsync(request);
    }

    /// <summary>Posts an activity that gets an answer; its body.</summary>
    public async Task<JsonObject> InvokeAsync(JsonObject activity, string token)
    {
        using var response = await PostAsync(activity, token);
        if (response.StatusCode != HttpStatusCode.OK)
            throw new HttpRequestException($"{response.StatusCode}: {string.Join(Environment.NewLine, said.TakeLast(20))}", null, response.StatusCode);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();
    }

    /// <summary>Asks it to stop, as systemd, App Service and Docker do, and waits until it has.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> StopAsync()
    {
        using (var kill = Process.Start("kill", ["-TERM", $"{process!.Id}"]))
            await kill.WaitForExitAsync();
        using var limit = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(limit.Token);
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        if (process is { HasExited: false })
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process?.Dispose();
    }
}
