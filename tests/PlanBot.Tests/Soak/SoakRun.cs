using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PlanBot.Tests.Soak;

/// <summary>What the colleagues share: the balancer before the hosts, and what was counted.</summary>
internal sealed class SoakRun(IReadOnlyList<HostProcess> hosts, string connector) : IDisposable
{
    [SuppressMessage("Design", "CA1051", Justification = "Counted with Interlocked, by reference.")]
    public int Overtaken;

    [SuppressMessage("Design", "CA1051", Justification = "Counted with Interlocked, by reference.")]
    public int Repeated;

    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(20) };
    private int next;

    public string Connector => connector;

    /// <summary>Each change that a card said was kept.</summary>
    public ConcurrentBag<(string Plan, string Text)> Acknowledged { get; } = [];

    /// <summary>How long each answered turn took.</summary>
    public ConcurrentBag<TimeSpan> Turns { get; } = [];

    /// <returns>Null: no answer, because the host was killed or is still starting.</returns>
    public async Task<(TimeSpan Took, JsonObject? Answer)> PostAsync(JsonObject activity)
    {
        var host = hosts[(int)((uint)Interlocked.Increment(ref next) % hosts.Count)];
        var watch = Stopwatch.StartNew();
        try
        {
            using var response = await http.PostAsJsonAsync(new Uri(host.Address, "api/messages"), activity);
            var body = await response.Content.ReadAsStringAsync();
            return (watch.Elapsed, response.IsSuccessStatusCode && body.Length > 0 ? JsonNode.Parse(body)!.AsObject() : null);
        }
        catch (Exception lost) when (lost is HttpRequestException or OperationCanceledException or JsonException or IOException)
        {
            return (watch.Elapsed, null);
        }
    }

    public void Dispose() => http.Dispose();
}
