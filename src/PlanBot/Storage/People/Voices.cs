using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Clarity;
using PlanBot.Storage.Plans;

namespace PlanBot.Storage.People;

/// <summary>
/// Private answers on the tables port: partition <c>{plan}|{round}</c>, in it <c>tally</c>, who has answered what, and a row
/// <c>v|{person}|{question}</c> an answer. All of it is deleted when the round ends.
/// </summary>
/// <remarks>
/// Every answer is written together with the tally, by the ETag it was read with: where the tally is sealed or gone, nothing is kept, so
/// that no answer can slip in behind the end of a round and stay.
/// </remarks>
public sealed class Voices(ITables tables, TimeProvider time) : IVoices
{
    private const string Table = TableNames.Voices;
    private const string TallyRow = "tally";
    private const string First = "v|";
    private const string AfterLast = "v}";

    /// <summary>Everybody in one room may press at the same moment.</summary>
    private const int MostTries = 30;

    public async Task OpenAsync(PlanId plan, RoundId round, CancellationToken cancellationToken)
    {
        try
        {
            await tables.ApplyAsync(Table, Partition(plan, round), [new RowChange.Insert(TallyRow, Values(Tally.Empty))], cancellationToken);
        }
        catch (RowConflictException)
        {
            // It is open already.
        }
    }

    public async Task<Tally?> TallyAsync(PlanId plan, RoundId round, CancellationToken cancellationToken) =>
        (await ReadAsync(plan, round, cancellationToken))?.Tally;

    public async Task<Voice?> FindAsync(PlanId plan, RoundId round, QuestionId question, PersonId person, CancellationToken cancellationToken) =>
        await tables.FindAsync(Table, Partition(plan, round), Key(person, question), cancellationToken) is { } row ? VoiceOf(row) : null;

    public Task<Tally?> KeepAsync(PlanId plan, RoundId round, Person who, PartyId? party, Voice voice, CancellationToken cancellationToken) => ChangeAsync(
        plan,
        round,
        tally => (tally.With(who, party, voice.Question, answered: true), new RowChange.Upsert(Key(who.Id, voice.Question), PlanRows.Values(JsonSerializer.Serialize(voice, VoiceRowJson.Default.Voice)))),
        cancellationToken);

    public Task<Tally?> WithdrawAsync(PlanId plan, RoundId round, Person who, PartyId? party, QuestionId question, CancellationToken cancellationToken) => ChangeAsync(
        plan,
        round,
        tally => tally.Find(who.Id)?.Answered.Contains(question) == true
            ? (tally.With(who, party, question, answered: false), new RowChange.Delete(Key(who.Id, question), "*"))
            : (tally, null),
        cancellationToken);

    public async Task<(Tally Tally, IReadOnlyList<Voice> Voices)?> SealAsync(PlanId plan, RoundId round, CancellationToken cancellationToken)
    {
        if (await ChangeAsync(plan, round, tally => (tally with { IsSealed = true }, null), cancellationToken, evenSealed: true) is not { } tally)
            return null;
        var voices = new List<Voice>();
        await foreach (var row in tables.ReadAsync(Table, Partition(plan, round), First, AfterLast, cancellationToken))
            voices.Add(VoiceOf(row));
        return (tally, voices);
    }

    public async Task DeleteAsync(PlanId plan, RoundId round, CancellationToken cancellationToken)
    {
        // The tally sorts before the answers and goes with the first of them: from then on none can be added.
        var rows = new List<RowChange>();
        await foreach (var row in tables.ReadAsync(Table, Partition(plan, round), "", null, cancellationToken))
            rows.Add(new RowChange.Delete(row.Key, "*"));
        foreach (var some in rows.Chunk(RowChanges.Most))
        {
            try
            {
                await tables.ApplyAsync(Table, Partition(plan, round), some, cancellationToken);
            }
            catch (RowConflictException)
            {
                // Taken back, or deleted by another replica, in between: what is left is read anew.
                await DeleteAsync(plan, round, cancellationToken);
                return;
            }
        }
    }

    private async Task<Tally?> ChangeAsync(
        PlanId plan, RoundId round, Func<Tally, (Tally After, RowChange? Change)> change, CancellationToken cancellationToken, bool evenSealed = false)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await ReadAsync(plan, round, cancellationToken) is not (var etag, var before) || (before.IsSealed && !evenSealed))
                return null;
            var (after, row) = change(before);
            if (after == before && row is null)
                return before;
            try
            {
                await tables.ApplyAsync(Table, Partition(plan, round), [new RowChange.Replace(TallyRow, Values(after), etag), .. row is null ? Array.Empty<RowChange>() : [row]], cancellationToken);
                return after;
            }
            catch (RowConflictException) when (attempt < MostTries)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(1, 10 * attempt)), time, cancellationToken);
            }
        }
    }

    private async Task<(string ETag, Tally Tally)?> ReadAsync(PlanId plan, RoundId round, CancellationToken cancellationToken) =>
        await tables.FindAsync(Table, Partition(plan, round), TallyRow, cancellationToken) is { } row
            ? (row.ETag, JsonSerializer.Deserialize(PlanRows.Json(row), VoiceRowJson.Default.Tally)!)
            : null;

    private static Voice VoiceOf(TableRow row) => JsonSerializer.Deserialize(PlanRows.Json(row), VoiceRowJson.Default.Voice)!;

    private static RowValues Values(Tally tally) => PlanRows.Values(JsonSerializer.Serialize(tally, VoiceRowJson.Default.Tally));

    private static string Partition(PlanId plan, RoundId round) => Partitions.Key(plan.Value, round.Value);

    private static string Key(PersonId person, QuestionId question) => First + Partitions.Key(person.Value, question.Value);
}

/// <summary>How private answers and their tally are written; see <see cref="PlanRowJson"/>.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Tally))]
[JsonSerializable(typeof(Voice))]
internal sealed partial class VoiceRowJson : JsonSerializerContext;
