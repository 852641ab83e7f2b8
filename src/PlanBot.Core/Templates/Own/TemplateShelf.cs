using System.Collections.Concurrent;

namespace PlanBot.Core.Templates.Own;

/// <summary>
/// Every template by key and version: those that come with PlanBot, and those that teams brought. A version is the same for
/// ever, so it is read and parsed once.
/// </summary>
public sealed class TemplateShelf(TemplateLibrary library, ITemplateStore store)
{
    /// <summary>A bound, not a policy: past it, everything is read once more.</summary>
    private const int Most = 500;

    /// <summary>How long a plan may go without noticing that there is a newer version.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<(string Key, int Version), Template> known = new();
    private readonly ConcurrentDictionary<OwnKey, (int Current, DateTimeOffset Until)> currents = new();

    public TemplateLibrary Library => library;

    public ITemplateStore Store => store;

    /// <summary>A plan's template, at no read when it was met before and at one otherwise.</summary>
    /// <exception cref="KeyNotFoundException">A plan names a template that neither this release nor the store has: a bug.</exception>
    public async ValueTask<Template> FindAsync(string key, int version, CancellationToken cancellationToken) =>
        await TryFindAsync(key, version, cancellationToken) ?? throw new KeyNotFoundException($"There is no version {version} of the template {key}.");

    /// <summary>The same, or null.</summary>
    public async ValueTask<Template?> TryFindAsync(string key, int version, CancellationToken cancellationToken) =>
        library.Find(key)
        ?? known.GetValueOrDefault((key, version))
        ?? (OwnKey.Read(key) is { } own ? await ReadAsync(own, version, cancellationToken) : null);

    /// <summary>What new plans of this owner can begin with, besides the built-in ones.</summary>
    public async Task<IReadOnlyList<Template>> ListAsync(TemplateOwner owner, CancellationToken cancellationToken)
    {
        var templates = new List<Template>();
        foreach (var one in await store.ListAsync(owner, cancellationToken))
        {
            if (one.Current > 0)
                templates.Add(await FindAsync(one.Key.ToString(), one.Current, cancellationToken));
        }

        return [.. templates.OrderBy(template => template.Title.Da, StringComparer.Ordinal)];
    }

    /// <summary>The version on the list, as it was in the last five minutes; 0 for none, and for a built-in template.</summary>
    public async ValueTask<int> CurrentAsync(string key, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (OwnKey.Read(key) is not { } own)
            return 0;
        if (currents.TryGetValue(own, out var kept) && kept.Until > now)
            return kept.Current;
        var current = (await store.FindAsync(own, cancellationToken))?.Current ?? 0;
        if (currents.Count >= Most)
            currents.Clear();
        currents[own] = (current, now + Fresh);
        return current;
    }

    /// <summary>The list has changed, here at least.</summary>
    public void Forget(OwnKey key) => currents.TryRemove(key, out _);

    private async ValueTask<Template?> ReadAsync(OwnKey key, int version, CancellationToken cancellationToken)
    {
        if (await store.TextAsync(key, version, cancellationToken) is not { } text || TemplateText.Read(key, version, text) is not { } template)
            return null;
        if (known.Count >= Most)
            known.Clear();
        return known[(key.ToString(), version)] = template;
    }
}
