using System.Globalization;
using System.Text.Json;
using PlanBot.Core.People;
using PlanBot.Core.Templates.Own;
using PlanBot.Storage.Plans;

namespace PlanBot.Storage;

/// <summary>
/// Teams' own templates, a partition an owner: <c>t|id</c> what the list has of a template, <c>v|id|version</c> one version's file,
/// which never changes, and <c>draft</c> what a person is looking through.
/// </summary>
public sealed class TemplateStore(ITables tables, TimeProvider time) : ITemplateStore
{
    private const string Table = TableNames.Templates;
    private const string Head = "t|";
    private const string AfterHeads = "t}";
    private const string Draft = "draft";

    /// <summary>More than anybody chooses among; each is a read when the list is first shown.</summary>
    private const int MostTemplates = 40;

    private const int MostVersions = 999;
    private const int MostTries = 12;

    public async Task<IReadOnlyList<OwnTemplate>> ListAsync(TemplateOwner owner, CancellationToken cancellationToken)
    {
        var templates = new List<OwnTemplate>();
        await foreach (var row in tables.ReadAsync(Table, owner.Value, Head, AfterHeads, cancellationToken))
            templates.Add(Read(new(owner, row.Key[Head.Length..]), row));
        return templates;
    }

    public async Task<OwnTemplate?> FindAsync(OwnKey key, CancellationToken cancellationToken) =>
        await tables.FindAsync(Table, key.Owner.Value, Head + key.Id, cancellationToken) is { } row ? Read(key, row) : null;

    public async Task<string?> TextAsync(OwnKey key, int version, CancellationToken cancellationToken) =>
        await tables.FindAsync(Table, key.Owner.Value, KeyOf(key.Id, version), cancellationToken) is { } row ? PlanRows.Json(row) : null;

    public async Task<TemplateKept> KeepAsync(OwnKey key, string text, Person by, DateTimeOffset at, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var row = await tables.FindAsync(Table, key.Owner.Value, Head + key.Id, cancellationToken);
            var head = row is null ? null : Read(key, row);
            if (head is { Current: > 0 } && await TextAsync(key, head.Current, cancellationToken) == text)
                return new TemplateKept.Unchanged(head.Current);
            if (head?.Last >= MostVersions || (head is null && (await ListAsync(key.Owner, cancellationToken)).Count >= MostTemplates))
                return new TemplateKept.TooMany();

            var next = (head?.Last ?? 0) + 1;
            try
            {
                await tables.ApplyAsync(
                    Table,
                    key.Owner.Value,
                    [Put(row, new(key, next, next, by, at)), new RowChange.Insert(KeyOf(key.Id, next), PlanRows.Values(text))],
                    cancellationToken);
                return new TemplateKept.Kept(next, head?.Current ?? 0);
            }
            catch (RowConflictException) when (attempt < MostTries)
            {
                // Somebody else added a version at the same moment: this one is the next, or the same.
                await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(1, 10 * attempt)), time, cancellationToken);
            }
        }
    }

    public async Task<bool> PutAsync(OwnKey key, int from, int to, CancellationToken cancellationToken)
    {
        var row = await tables.FindAsync(Table, key.Owner.Value, Head + key.Id, cancellationToken);
        if (row is null || Read(key, row) is not { } head || head.Current != from)
            return false;
        try
        {
            await tables.ApplyAsync(Table, key.Owner.Value, [Put(row, head with { Current = to })], cancellationToken);
            return true;
        }
        catch (RowConflictException)
        {
            return false;
        }
    }

    public Task KeepDraftAsync(TemplateOwner person, string text, CancellationToken cancellationToken) =>
        tables.ApplyAsync(Table, person.Value, [new RowChange.Upsert(Draft, PlanRows.Values(text))], cancellationToken);

    public async Task<string?> DraftAsync(TemplateOwner person, CancellationToken cancellationToken) =>
        await tables.FindAsync(Table, person.Value, Draft, cancellationToken) is { } row ? PlanRows.Json(row) : null;

    private static RowChange Put(TableRow? row, OwnTemplate head)
    {
        var values = PlanRows.Values(JsonSerializer.Serialize(new TemplateRow(head.Current, head.Last, head.By, head.At), PlanRowJson.Default.TemplateRow));
        return row is null ? new RowChange.Insert(Head + head.Key.Id, values) : new RowChange.Replace(row.Key, values, row.ETag);
    }

    private static OwnTemplate Read(OwnKey key, TableRow row)
    {
        var head = JsonSerializer.Deserialize(PlanRows.Json(row), PlanRowJson.Default.TemplateRow)!;
        return new(key, head.Current, head.Last, head.By, head.At);
    }

    private static string KeyOf(string id, int version) => string.Create(CultureInfo.InvariantCulture, $"v|{id}|{version:D4}");
}
