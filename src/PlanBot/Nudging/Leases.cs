using System.Collections.Concurrent;
using PlanBot.Storage.Nudges;

namespace PlanBot.Nudging;

/// <summary>
/// Whether whoever is sending a message is still there. A row that this replica has seen unchanged for as long as the lease is abandoned:
/// measured here and never compared with a time of day that another machine wrote, so that no clock that is set can take a message twice.
/// </summary>
internal sealed class Leases(NudgingOptions options, TimeProvider time)
{
    private const int MostWatched = 50_000;

    private readonly ConcurrentDictionary<(Addressee To, DateOnly Day), (string ETag, long Since)> watched = new();
    private readonly ConcurrentDictionary<(Addressee To, DateOnly Day), bool> ours = new();

    public bool IsAbandoned(Addressee to, KeptDigest digest)
    {
        if (ours.ContainsKey((to, digest.Day)))
            return false;
        if (watched.Count >= MostWatched)
            watched.Clear();
        var (etag, since) = watched.GetOrAdd((to, digest.Day), _ => (digest.ETag, time.GetTimestamp()));
        if (etag == digest.ETag)
            return time.GetElapsedTime(since) >= options.Lease;
        watched[(to, digest.Day)] = (digest.ETag, time.GetTimestamp());
        return false;
    }

    /// <summary>Ours while it is not disposed: nobody here takes it for abandoned, however long it takes.</summary>
    public IDisposable? Hold(Addressee to, DateOnly day)
    {
        watched.TryRemove((to, day), out _);
        return ours.TryAdd((to, day), true) ? new Held(() => ours.TryRemove((to, day), out _)) : null;
    }

    private sealed class Held(Action letGo) : IDisposable
    {
        public void Dispose() => letGo();
    }
}
