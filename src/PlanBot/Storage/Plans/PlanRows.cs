using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PlanBot.Core.Nudges;
using PlanBot.Core.Nudges.Settings;
using PlanBot.Core.Nudges.Sources;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;
using PlanBot.Core.Plans.Clarity;
using PlanBot.Core.Plans.Meetings;

namespace PlanBot.Storage.Plans;

/// <summary>
/// A plan as rows of one partition:
/// <c>plan</c> itself · <c>a|question|party</c> an answer · <c>d|question</c> a decision · <c>i|initiative</c> · <c>x|own question</c>
/// · <c>s|nudges</c> how it reminds · <c>p|initiative|milestone|person</c> what is put off · <c>o|number</c> a hand-over
/// · <c>c|checkpoint</c> · <c>l|number</c> a round · <c>round|id</c> a clarity round, without what anybody answers · <c>meeting|number</c>
/// · <c>~h|version</c> a change. The tilde sorts after every letter, so that the plan as it stands is one range and the history,
/// which grows without end, another.
/// </summary>
internal static class PlanRows
{
    public const string Header = "plan";

    /// <summary>Where the history begins, and the plan as it stands ends.</summary>
    public const string History = "~h|";

    public const string AfterHistory = "~h}";

    private const string Nudges = "s|nudges";

    /// <summary>The shape of the rows; a reader understands all older ones.</summary>
    private const string Schema = "1";

    /// <summary>Azure Tables takes 64 KiB a property; in UTF-16 that is 32,768 units.</summary>
    private const int MostOfAValue = 32_000;

    public static string KeyOf(HistoryEntry entry) => KeyBefore(entry.Version);

    public static string KeyBefore(int version) => History + version.ToString("D10", CultureInfo.InvariantCulture);

    /// <summary>Every row of the plan as it stands, by key.</summary>
    public static ImmutableSortedDictionary<string, string> Of(Plan plan) => Changed(null, plan).ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>The rows that are not as they were. What a change left alone is the same object still, so nothing else is written out to be compared.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Changed(Plan? before, Plan after) =>
    [
        new(Header, JsonSerializer.Serialize(HeaderOf(after), PlanRowJson.Default.PlanRow)),
        .. Changed(before?.Answers, after.Answers, key => $"a|{key.Question}|{key.Party}", PlanRowJson.Default.Answer),
        .. Changed(before?.Decisions, after.Decisions, id => $"d|{id}", PlanRowJson.Default.Decision),
        .. Changed(before?.AllClarityRounds, after.AllClarityRounds, id => $"round|{id}", PlanRowJson.Default.ClarityRound),
        .. Changed(before?.AllMeetings, after.AllMeetings, number => string.Create(CultureInfo.InvariantCulture, $"meeting|{number:D4}"), PlanRowJson.Default.Meeting),
        .. Changed(before?.AllInitiatives, after.AllInitiatives, id => $"i|{id}", PlanRowJson.Default.Initiative),
        .. before?.Nudges != after.Nudges && after.Nudges != PlanNudges.Usual ? [KeyValuePair.Create(Nudges, JsonSerializer.Serialize(after.Nudges, PlanRowJson.Default.PlanNudges))] : Array.Empty<KeyValuePair<string, string>>(),
        .. Changed(before?.Snoozes, after.Snoozes, key => $"p|{key}", PlanRowJson.Default.Snooze),
        .. Changed(before?.HandOvers, after.HandOvers, number => string.Create(CultureInfo.InvariantCulture, $"o|{number:D4}"), PlanRowJson.Default.HandOver),
        .. Changed(before?.AllOwnQuestions, after.AllOwnQuestions, id => $"x|{id}", PlanRowJson.Default.OwnQuestion),
        .. Changed(before?.AllCheckpoints, after.AllCheckpoints, id => $"c|{id}", PlanRowJson.Default.Checkpoint),
        .. Changed(before?.AllLaps, after.AllLaps, number => string.Create(CultureInfo.InvariantCulture, $"l|{number:D4}"), PlanRowJson.Default.Lap),
    ];

    /// <summary>The plan of its rows, or null when the plan's own row is not among them.</summary>
    public static Plan? Read(PlanId id, IReadOnlyList<TableRow> rows)
    {
        if (Kind(Header).FirstOrDefault() is not { Key: Header } own)
            return null;
        var header = JsonSerializer.Deserialize(Utf8(own), PlanRowJson.Default.PlanRow)!;
        var initiatives = new InitiativeJson();
        return new Plan
        {
            Id = id,
            Version = header.Version,
            Template = header.Template,
            TemplateVersion = header.TemplateVersion,
            FormerVersions = header.FormerVersions ?? [],
            HasPlansBeside = header.HasPlansBeside ?? false,
            Title = header.Title,
            Parties = header.Parties,
            Country = header.Country,
            Language = header.Language,
            Coordinator = header.Coordinator,
            Places = header.Places,
            Members = header.Members.ToImmutableDictionary(member => member.Person.Id),
            IsDeleted = header.IsDeleted,
            Planner = header.Planner,
            PostsAs = header.PostsAs,
            RecentTurns = header.RecentTurns,
            Answers = Kind("a|").ToImmutableDictionary(row => AnswerKeyOf(row.Key), row => JsonSerializer.Deserialize(Utf8(row), PlanRowJson.Default.Answer)!),
            Decisions = Kind("d|").ToImmutableDictionary(row => new QuestionId(row.Key[2..]), row => JsonSerializer.Deserialize(Utf8(row), PlanRowJson.Default.Decision)!),
            AllClarityRounds = Kind("round|").ToImmutableDictionary(row => new RoundId(row.Key["round|".Length..]), row => JsonSerializer.Deserialize(Utf8(row), PlanRowJson.Default.ClarityRound)!),
            AllMeetings = Kind("meeting|").ToImmutableDictionary(row => int.Parse(row.Key["meeting|".Length..], CultureInfo.InvariantCulture), row => JsonSerializer.Deserialize(Utf8(row), PlanRowJson.Default.Meeting)!),
            AllInitiatives = Kind("i|").Select(row => initiatives.Read(Utf8(row))).ToImmutableDictionary(initiative => initiative.Id),
            Nudges = Kind(Nudges).FirstOrDefault() is { } nudges ? JsonSerializer.Deserialize(Utf8(nudges), PlanRowJson.Default.PlanNudges)! : PlanNudges.Usual,
            Snoozes = Kind("p|").ToImmutableDictionary(row => row.Key[2..], row => JsonSerializer.Deserialize(Utf8(row), PlanRowJson.Default.Snooze)!),
            HandOvers = Kind("o|").ToImmutableDictionary(row => int.Parse(row.Key[2..], CultureInfo.InvariantCulture), row => JsonSerializer.Deserialize(Utf8(row), PlanRowJson.Default.HandOver)!),
            AllOwnQuestions = Kind("x|").ToImmutableDictionary(row => new QuestionId(row.Key[2..]), row => JsonSerializer.Deserialize(Utf8(row), PlanRowJson.Default.OwnQuestion)!),
            AllCheckpoints = Kind("c|").ToImmutableDictionary(row => new CheckpointId(row.Key[2..]), row => JsonSerializer.Deserialize(Utf8(row), PlanRowJson.Default.Checkpoint)!),
            AllLaps = Kind("l|").ToImmutableDictionary(row => int.Parse(row.Key[2..], CultureInfo.InvariantCulture), row => JsonSerializer.Deserialize(Utf8(row), PlanRowJson.Default.Lap)!),
            IsPinned = header.IsPinned == true,
            AskedAgain = (header.AskedAgain ?? []).ToImmutableDictionary(again => again.Question, again => again.Since),
        };

        // They come in order.
        IEnumerable<TableRow> Kind(string prefix)
        {
            var (index, end) = (0, rows.Count);
            while (index < end)
            {
                var middle = (index + end) / 2;
                (index, end) = string.CompareOrdinal(rows[middle].Key, prefix) < 0 ? (middle + 1, end) : (index, middle);
            }

            for (; index < rows.Count && rows[index].Key.StartsWith(prefix, StringComparison.Ordinal); index++)
                yield return rows[index];
        }
    }

    public static HistoryEntry ReadEntry(TableRow row) => JsonSerializer.Deserialize(Utf8(row), PlanRowJson.Default.HistoryEntry)!;

    public static string Json(HistoryEntry entry) => JsonSerializer.Serialize(entry, PlanRowJson.Default.HistoryEntry);

    /// <summary>A row's values: <c>v</c> the schema's version, <c>data0</c>, <c>data1</c> … the JSON in pieces that fit.</summary>
    public static RowValues Values(string json) =>
        RowValues.Of([.. Pieces(json).Select((piece, number) => KeyValuePair.Create($"data{number}", piece)), new("v", Schema)]);

    /// <summary>No letter is cut in two, which no store could keep.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        for (int start = 0, length; start < text.Length; start += length)
        {
            length = Math.Min(MostOfAValue, text.Length - start);
            if (start + length < text.Length && char.IsHighSurrogate(text[start + length - 1]))
                length--;
            yield return text.Substring(start, length);
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> Changed<TKey, T>(
        ImmutableDictionary<TKey, T>? before, ImmutableDictionary<TKey, T> after, Func<TKey, string> key, JsonTypeInfo<T> json)
        where TKey : notnull
        where T : class =>
        ReferenceEquals(before, after) ? []
            : after.Where(pair => !ReferenceEquals(before?.GetValueOrDefault(pair.Key), pair.Value)).Select(pair => KeyValuePair.Create(key(pair.Key), JsonSerializer.Serialize(pair.Value, json)));

    private static ReadOnlySpan<byte> Utf8(TableRow row) => row.Values.Count == 2 ? row.Values.Utf8("data0") : Encoding.UTF8.GetBytes(Json(row));

    /// <summary>The JSON of a row, its pieces put together.</summary>
    public static string Json(TableRow row) => row.Values.Count == 2 ? row.Values["data0"] : string.Concat(Enumerable.Range(0, row.Values.Count - 1).Select(number => row.Values[$"data{number}"]));

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
        plan.RecentTurns,
        plan.AskedAgain.IsEmpty ? null : [.. plan.AskedAgain.Select(again => new AskedAgain(again.Key, again.Value)).OrderBy(again => again.Question.Value, StringComparer.Ordinal)],
        plan.IsPinned ? true : null,
        plan.Planner,
        plan.PostsAs,
        plan.FormerVersions.IsEmpty ? null : plan.FormerVersions,
        plan.HasPlansBeside ? true : null);
}
