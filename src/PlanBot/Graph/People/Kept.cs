using System.Collections.Concurrent;

namespace PlanBot.Graph.People;

/// <summary>Answers that hold for a while. Bounded: when it is full it is emptied, which costs questions and nothing else.</summary>
internal sealed class Kept<TKey, TValue>(TimeProvider time, int most)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, (TValue Value, DateTimeOffset Until)> values = new();

    public bool TryGet(TKey key, out TValue value)
    {
        var found = values.TryGetValue(key, out var kept) && kept.Until > time.GetUtcNow();
        value = found ? kept.Value : default!;
        return found;
    }

    public void Put(TKey key, TValue value, TimeSpan goodFor)
    {
        if (values.Count >= most)
            values.Clear();
        values[key] = (value, time.GetUtcNow() + goodFor);
    }
}
