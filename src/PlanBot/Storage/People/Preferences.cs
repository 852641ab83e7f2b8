using System.Collections.Concurrent;
using System.Collections.Immutable;
using PlanBot.Core.Languages;
using PlanBot.Core.People;

namespace PlanBot.Storage.People;

/// <summary>What people have chosen for themselves. Read at most once in five minutes: it decides how a card reads, never who may do what.</summary>
public sealed class Preferences(ITables tables, TimeProvider time) : IPreferences
{
    private const string Table = TableNames.People;
    private const string Row = "language";
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, (Language? Language, DateTimeOffset Until)> known = new();

    public async ValueTask<Language?> LanguageOfAsync(string tenant, PersonId person, CancellationToken cancellationToken)
    {
        var partition = Partitions.Of(tenant, person);
        if (known.TryGetValue(partition, out var kept) && kept.Until > time.GetUtcNow())
            return kept.Language;
        var row = await tables.FindAsync(Table, partition, Row, cancellationToken);
        var language = LanguageTag.Read(row?.Values.GetValueOrDefault("tag"));
        Keep(partition, language);
        return language;
    }

    public async Task ChooseLanguageAsync(string tenant, PersonId person, Language language, CancellationToken cancellationToken)
    {
        var partition = Partitions.Of(tenant, person);
        var values = RowValues.Empty.Add("v", "1").Add("tag", language.Full());
        await tables.ApplyAsync(Table, partition, [new RowChange.Upsert(Row, values)], cancellationToken);
        Keep(partition, language);
    }

    private void Keep(string partition, Language? language)
    {
        // A bound, not a policy: an organisation has fewer people than this.
        if (known.Count > 50_000)
            known.Clear();
        known[partition] = (language, time.GetUtcNow() + Fresh);
    }
}
