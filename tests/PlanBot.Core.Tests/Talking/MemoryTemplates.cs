using System.Collections.ObjectModel;
using PlanBot.Core.People;
using PlanBot.Core.Templates.Own;

namespace PlanBot.Tests.Talking;

/// <summary>Teams' own templates in memory, as the store keeps them.</summary>
public sealed class MemoryTemplates : ITemplateStore
{
    private readonly Dictionary<OwnKey, OwnTemplate> heads = [];
    private readonly Dictionary<(OwnKey Key, int Version), string> texts = [];
    private readonly Dictionary<TemplateOwner, string> drafts = [];

    /// <summary>Versions read, in order.</summary>
    public Collection<int> Reads { get; } = [];

    public IReadOnlyCollection<OwnTemplate> All => heads.Values;

    public Task<IReadOnlyList<OwnTemplate>> ListAsync(TemplateOwner owner, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<OwnTemplate>>([.. heads.Values.Where(head => head.Key.Owner == owner).OrderBy(head => head.Key.Id, StringComparer.Ordinal)]);

    public Task<OwnTemplate?> FindAsync(OwnKey key, CancellationToken cancellationToken) => Task.FromResult(heads.GetValueOrDefault(key));

    public Task<string?> TextAsync(OwnKey key, int version, CancellationToken cancellationToken)
    {
        Reads.Add(version);
        return Task.FromResult(texts.GetValueOrDefault((key, version)));
    }

    public Task<TemplateKept> KeepAsync(OwnKey key, string text, Person by, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var head = heads.GetValueOrDefault(key);
        if (head is { Current: > 0 } && texts[(key, head.Current)] == text)
            return Task.FromResult<TemplateKept>(new TemplateKept.Unchanged(head.Current));
        var next = (head?.Last ?? 0) + 1;
        texts[(key, next)] = text;
        heads[key] = new(key, next, next, by, at);
        return Task.FromResult<TemplateKept>(new TemplateKept.Kept(next, head?.Current ?? 0));
    }

    public Task<bool> PutAsync(OwnKey key, int from, int to, CancellationToken cancellationToken)
    {
        if (heads.GetValueOrDefault(key) is not { } head || head.Current != from)
            return Task.FromResult(false);
        heads[key] = head with { Current = to };
        return Task.FromResult(true);
    }

    public Task KeepDraftAsync(TemplateOwner person, string text, CancellationToken cancellationToken)
    {
        drafts[person] = text;
        return Task.CompletedTask;
    }

    public Task<string?> DraftAsync(TemplateOwner person, CancellationToken cancellationToken) => Task.FromResult(drafts.GetValueOrDefault(person));
}
