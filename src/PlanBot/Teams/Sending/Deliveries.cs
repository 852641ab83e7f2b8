using PlanBot.Teams.Schema;

namespace PlanBot.Teams.Sending;

/// <summary>
/// Runs each activity once. Teams promises no exactly-once delivery: the second of two gets the answer of the first,
/// also while the first is still at work.
/// </summary>
public sealed class Deliveries(TimeProvider time) : IHostedService
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(15);

    // A card is some 5 KB: full, this is about 20 MB.
    private const int MostKept = 4_000;

    private readonly Lock gate = new();
    private readonly Dictionary<string, Delivery> seen = new(StringComparer.Ordinal);
    private readonly Queue<Delivery> inOrder = new();

    /// <param name="key">Null: cannot be recognised, so it runs.</param>
    /// <param name="run">Never throws. What <see cref="InvokeResponse.Failed"/> is not kept, so that a later delivery tries again.</param>
    public async Task<InvokeResponse> OnceAsync(string? key, Func<Task<InvokeResponse>> run)
    {
        var delivery = Claim(key ?? Guid.NewGuid().ToString(), run);
        var response = await delivery.Response.Value;
        if (response.Failed || key is null)
            Forget(delivery);
        return response;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Waits for the turns that are still at work, whether or not anybody still waits for their answers.</summary>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        lock (gate)
            return Task.WhenAll(seen.Values.Select(delivery => delivery.Response.Value)).WaitAsync(cancellationToken);
    }

    private Delivery Claim(string key, Func<Task<InvokeResponse>> run)
    {
        var now = time.GetUtcNow();
        lock (gate)
        {
            while (inOrder.TryPeek(out var oldest) && (now - oldest.At >= Kept || inOrder.Count >= MostKept))
                Remove(inOrder.Dequeue());
            if (seen.TryGetValue(key, out var first))
                return first;

            // Off this thread, so that what the turn does before its first wait does not hold up the others.
            var delivery = new Delivery(key, now, new(() => Task.Run(run)));
            seen.Add(key, delivery);
            inOrder.Enqueue(delivery);
            return delivery;
        }
    }

    private void Forget(Delivery delivery)
    {
        lock (gate)
            Remove(delivery);
    }

    private void Remove(Delivery delivery)
    {
        if (seen.TryGetValue(delivery.Key, out var current) && ReferenceEquals(current, delivery))
            seen.Remove(delivery.Key);
    }

    private sealed record Delivery(string Key, DateTimeOffset At, Lazy<Task<InvokeResponse>> Response);
}
