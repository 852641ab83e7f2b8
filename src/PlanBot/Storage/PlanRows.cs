using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using PlanBot.Core.People;
using PlanBot.Core.Plans;

namespace PlanBot.Storage;

/// <summary>
/// A plan as rows of one partition:
/// <c>plan</c> itself · <c>a|question|party</c> an answer · <c>d|question</c> a decision · <c>i|initiative</c> · <c>x|own question</c>
/// · <c>~h|version</c> a change. The tilde sorts after every letter, so that the plan as it stands is one range and the history,
/// which grows without end, another.
/// </summary>
internal static class PlanRows
{
    public const string Header = "plan";

    /// <summary>Where the history begins, and the plan as it stands ends.</summary>
    public const string History = "~h|";

    public const string AfterHistory = "~h}";

    /// <summary>The shape of the rows; a reader understands all older ones.</summary>
    private const string Schema = "1";

    /// <summary>Azure Tables takes 64 KiB a property; in UTF-16 that is 32,768 units.</summary>
    private const int MostOfAValue = 32_000;

    public static string KeyOf(HistoryEntry entry) => KeyBefore(entry.Version);

    public static string KeyBefore(int version) => History + version.ToString("D10", CultureInfo.InvariantCulture);

    /// <summary>Every row of the plan as it stands, by key.</summary>
    public static ImmutableSortedDictionary<string, string> Of(Plan plan)
    {
        var rows = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        rows[Header] = JsonSerializer.Serialize(HeaderOf(plan), PlanRowJson.Default.PlanRow);
        foreach (var (key, answer) in plan.Answers)
            rows[$"a|{key.Question}|{key.Party}"] = JsonSerializer.Serialize(answer, PlanRowJson.Default.Answer);
        foreach (var (question, decision) in plan.Decisions)
            rows[$"d|{question}"] = JsonSerializer.Serialize(decision, PlanRowJson.Default.Decision);
        foreach (var (id, initiative) in plan.AllInitiatives)
            rows[$"i|{id}"] = JsonSerializer.Serialize(initiative, PlanRowJson.Default.Initiative);
        foreach (var (id, question) in plan.AllOwnQuestions)
            rows[$"x|{id}"] = JsonSerializer.Serialize(question, PlanRowJson.Default.OwnQuestion);
        return rows.ToImmutable();
    }

    /// <summary>The plan of its rows, or null when the plan's own row is not among them.</summary>
    public static Plan? Read(PlanId id, IReadOnlyList<TableRow> rows)
    {
        if (rows.FirstOrDefault(row => row.Key == Header) is not { } own)
            return null;
        var header = JsonSerializer.Deserialize(Json(own), PlanRowJson.Default.PlanRow)!;
        return new Plan
        {
            Id = id,
            Version = header.Version,
            Template = header.Template,
            TemplateVersion = header.TemplateVersion,
            Title = header.Title,
            Parties = header.Parties,
            Country = header.Country,
            Language = header.Language,
            Coordinator = header.Coordinator,
            Places = header.Places,
            Members = header.Members.ToImmutableDictionary(member => member.Person.Id),
            IsDeleted = header.IsDeleted,
            RecentTurns = header.RecentTurns,
            Answers = Kind("a|").ToImmutableDictionary(row => AnswerKeyOf(row.Key), row => JsonSerializer.Deserialize(Json(row), PlanRowJson.Default.Answer)!),
            Decisions = Kind("d|").ToImmutableDictionary(row => new QuestionId(row.Key[2..]), row => JsonSerializer.Deserialize(Json(row), PlanRowJson.Default.Decision)!),
            AllInitiatives = Kind("i|").ToImmutableDictionary(row => new InitiativeId(row.Key[2..]), row => JsonSerializer.Deserialize(Json(row), PlanRowJson.Default.Initiative)!),
            AllOwnQuestions = Kind("x|").ToImmutableDictionary(row => new QuestionId(row.Key[2..]), row => JsonSerializer.Deserialize(Json(row), PlanRowJson.Default.OwnQuestion)!),
        };

        IEnumerable<TableRow> Kind(string prefix) => rows.Where(row => row.Key.StartsWith(prefix, StringComparison.Ordinal));
    }

    public static HistoryEntry ReadEntry(TableRow row) => JsonSerializer.Deserialize(Json(row), PlanRowJson.Default.HistoryEntry)!;

    public static string Json(HistoryEntry entry) => JsonSerializer.Serialize(entry, PlanRowJson.Default.HistoryEntry);

    /// <summary>A row's values: <c>v</c> the schema's version, <c>data0</c>, <c>data1</c> … the JSON in pieces that fit.</summary>
    public static ImmutableSortedDictionary<string, string> Values(string json)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        values["v"] = Schema;
        foreach (var (number, piece) in json.Chunk(MostOfAValue).Index())
            values[$"data{number}"] = new string(piece);
        return values.ToImmutable();
    }

    private static string Json(TableRow row) => string.Concat(Enumerable.Range(0, row.Values.Count - 1).Select(number => row.Values[$"data{number}"]));

    private static AnswerKey AnswerKeyOf(string key)
    {
        var last = key.LastIndexOf('|');
        return new(new QuestionId(key[2..last]), new PartyId(key[(last + 1)..]));
    }

    private static PlanRow HeaderOf(Plan plan) => new(
        plan.Version,
        plan.Template,
        plan.TemplateVersion,
        plan.Title,
        plan.Parties,
        plan.Country,
        plan.Language,
        plan.Coordinator,
        plan.Places,
        [.. plan.Members.Values.OrderBy(member => member.Person.Id.Value, StringComparer.Ordinal)],
        plan.IsDeleted,
        plan.RecentTurns);
}
