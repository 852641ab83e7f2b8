using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Beside;
using PlanBot.Storage;

namespace PlanBot.Graph.Planner;

/// <summary>
/// The table <c>Planner</c>. Under a plan's id: <c>state</c> how it stands · <c>team</c> what was found out about its team ·
/// <c>t|initiative</c> what Planner was told last · <c>trouble|which|initiative</c> what Planner did not take · <c>lease</c> who is at it.
/// Under <c>polls</c>: <c>minute|plan</c>, when to look next.
/// </summary>
public sealed class PlannerRows(ITables tables)
{
    private const string Table = TableNames.Planner;
    private const string Polls = "polls";
    private const string Task = "t|";
    private const string Problem = "trouble|";
    private const string StateRow = "state";
    private const string TeamRow = "team";
    private const string LeaseRow = "lease";

    internal async Task<PlannerBook> ReadAsync(PlanId plan, CancellationToken cancellationToken)
    {
        var book = new PlannerBook();
        await foreach (var row in tables.ReadAsync(Table, plan.Value, "", null, cancellationToken))
        {
            if (row.Key == StateRow)
                book = book with { State = Read(row, PlannerJson.Default.SyncState) };
            else if (row.Key == TeamRow)
                book = book with { Team = Read(row, PlannerJson.Default.PlannerTeam) };
            else if (row.Key.StartsWith(Task, StringComparison.Ordinal))
                book.Tasks[new(row.Key[Task.Length..])] = Read(row, PlannerJson.Default.ToldTask);
            else if (row.Key.StartsWith(Problem, StringComparison.Ordinal))
                book.Problems[row.Key] = Read(row, PlannerJson.Default.KeptProblem);
        }

        return book;
    }

    internal Task PutAsync(PlanId plan, SyncState state, CancellationToken cancellationToken) => PutAsync(plan, StateRow, state, PlannerJson.Default.SyncState, cancellationToken);

    internal Task PutAsync(PlanId plan, PlannerTeam team, CancellationToken cancellationToken) => PutAsync(plan, TeamRow, team, PlannerJson.Default.PlannerTeam, cancellationToken);

    internal Task PutAsync(PlanId plan, InitiativeId initiative, ToldTask task, CancellationToken cancellationToken) => PutAsync(plan, Task + initiative, task, PlannerJson.Default.ToldTask, cancellationToken);

    internal Task PutAsync(PlanId plan, KeptProblem problem, CancellationToken cancellationToken) => PutAsync(plan, KeyOf(problem.Problem), problem, PlannerJson.Default.KeptProblem, cancellationToken);

    internal Task RemoveAsync(PlanId plan, InitiativeId initiative, CancellationToken cancellationToken) => RemoveAsync(plan.Value, Task + initiative, cancellationToken);

    internal Task RemoveAsync(PlanId plan, string problem, CancellationToken cancellationToken) => RemoveAsync(plan.Value, problem, cancellationToken);

    internal static string KeyOf(PlannerProblem problem) => $"{Problem}{problem.Trouble}|{problem.Initiative?.Value}";

    /// <summary>When to look at this plan's tasks the next time. The row for the time before is taken away afterwards: looking twice harms nobody.</summary>
    internal async Task<DateTimeOffset> LookAgainAsync(PlanId plan, DateTimeOffset at, DateTimeOffset? before, CancellationToken cancellationToken)
    {
        var minute = new DateTimeOffset(at.UtcTicks / TimeSpan.TicksPerMinute * TimeSpan.TicksPerMinute, TimeSpan.Zero);
        await tables.ApplyAsync(Table, Polls, [new RowChange.Upsert(KeyOf(minute, plan), Empty)], cancellationToken);
        if (before is { } old && old != minute)
            await RemoveAsync(Polls, KeyOf(old, plan), cancellationToken);
        return minute;
    }

    /// <summary>Takes away the row that led to a look which is done: unless the look itself was planned for the same minute again.</summary>
    internal async Task ForgetLookAsync(PlanId plan, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if ((await ReadAsync(plan, cancellationToken)).State?.NextLook != at)
            await LookNoMoreAsync(plan, at, cancellationToken);
    }

    internal Task LookNoMoreAsync(PlanId plan, DateTimeOffset at, CancellationToken cancellationToken) => RemoveAsync(Polls, KeyOf(at, plan), cancellationToken);

    /// <summary>The plans to look at by now, the longest waiting first, and no more than so many.</summary>
    internal async Task<IReadOnlyList<(PlanId Plan, DateTimeOffset At)>> DueAsync(DateTimeOffset now, int most, CancellationToken cancellationToken)
    {
        var due = new List<(PlanId, DateTimeOffset)>();
        await foreach (var row in tables.ReadAsync(Table, Polls, "", KeyOf(now + TimeSpan.FromMinutes(1), default), cancellationToken))
        {
            if (row.Key.Split('|') is [var minute, var plan] && DateTimeOffset.TryParseExact(minute, MinuteFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at))
                due.Add((new(plan), at));
            if (due.Count == most)
                break;
        }

        return due;
    }

    /// <summary>Takes the plan for oneself, so that no two replicas make its tasks twice.</summary>
    /// <returns>Null where somebody else is at it.</returns>
    internal async Task<string?> LeaseAsync(PlanId plan, DateTimeOffset now, TimeSpan length, CancellationToken cancellationToken)
    {
        var mine = Guid.NewGuid().ToString("N");
        var values = Empty.Add("holder", mine).Add("until", (now + length).UtcDateTime.ToString("O"));
        var row = await tables.FindAsync(Table, plan.Value, LeaseRow, cancellationToken);
        if (row is not null && DateTimeOffset.Parse(row.Values["until"], CultureInfo.InvariantCulture) > now)
            return null;
        try
        {
            RowChange change = row is null ? new RowChange.Insert(LeaseRow, values) : new RowChange.Replace(LeaseRow, values, row.ETag);
            await tables.ApplyAsync(Table, plan.Value, [change], cancellationToken);
            return mine;
        }
        catch (RowConflictException)
        {
            return null;
        }
    }

    internal async Task ReleaseAsync(PlanId plan, string lease, CancellationToken cancellationToken)
    {
        if (await tables.FindAsync(Table, plan.Value, LeaseRow, cancellationToken) is { } row && row.Values.GetValueOrDefault("holder") == lease)
            await RemoveAsync(plan.Value, LeaseRow, cancellationToken);
    }

    private const string MinuteFormat = "yyyy-MM-ddTHH:mm";

    private static RowValues Empty { get; } = RowValues.Empty.Add("v", "1");

    private static string KeyOf(DateTimeOffset minute, PlanId plan) => $"{minute.UtcDateTime.ToString(MinuteFormat, CultureInfo.InvariantCulture)}|{plan.Value}";

    private static T Read<T>(TableRow row, JsonTypeInfo<T> type) => JsonSerializer.Deserialize(row.Values["data0"], type)!;

    private Task PutAsync<T>(PlanId plan, string key, T value, JsonTypeInfo<T> type, CancellationToken cancellationToken) =>
        tables.ApplyAsync(Table, plan.Value, [new RowChange.Upsert(key, Empty.Add("data0", JsonSerializer.Serialize(value, type)))], cancellationToken);

    private async Task RemoveAsync(string partition, string key, CancellationToken cancellationToken)
    {
        try
        {
            await tables.ApplyAsync(Table, partition, [new RowChange.Delete(key, "*")], cancellationToken);
        }
        catch (RowConflictException)
        {
            // It was not there.
        }
    }
}

/// <summary>All that is written down about one plan and Planner.</summary>
internal sealed record PlannerBook
{
    public SyncState? State { get; init; }

    public PlannerTeam? Team { get; init; }

    public Dictionary<InitiativeId, ToldTask> Tasks { get; } = [];

    public Dictionary<string, KeptProblem> Problems { get; } = [];
}

/// <param name="PlannerPlan">The plan in Planner that the rows beside are about.</param>
/// <param name="Buckets">The buckets by part.</param>
/// <param name="LastLook">When all tasks were compared.</param>
/// <param name="NextLook">The minute under <c>polls</c>.</param>
/// <param name="LastTicks">When all checklists were read.</param>
/// <param name="Every">Minutes between looks: fewer while something happens.</param>
internal sealed record SyncState(string PlannerPlan, ImmutableDictionary<string, string> Buckets, DateTimeOffset? LastLook = null, DateTimeOffset? NextLook = null, int Every = 5, DateTimeOffset? LastTicks = null);

/// <param name="Id">Null while the task is being made: it may be there already, if the answer was lost.</param>
/// <param name="ETag">Of the task as it was told or read last.</param>
/// <param name="Agreed">What both said then.</param>
/// <param name="Details">What its checklist and note were made of; null: not told yet.</param>
/// <param name="Since">When it was begun.</param>
/// <param name="Points">How many points of the checklist are ours.</param>
/// <param name="Checklist">The points that are ours, as both had them then; null: not told yet.</param>
/// <param name="OpenPoints">How many points, whoever's, were not ticked then.</param>
/// <param name="Others">Who was assigned then besides the owner, by id.</param>
internal sealed record ToldTask(
    string? Id,
    string? ETag,
    TaskFacts Agreed,
    DateTimeOffset Since,
    string? Details = null,
    int Points = 0,
    IReadOnlyList<ToldPoint>? Checklist = null,
    int OpenPoints = 0,
    IReadOnlyList<string>? Others = null)
{
    public bool HasDetailsOf(Plan plan, Initiative initiative) =>
        Details == TaskFacts.DetailsOf(plan, initiative) && Checklist is { } checklist && checklist.SequenceEqual(ToldPoint.Of(initiative));
}

/// <param name="Version">Of the initiative when Planner did not take it: another one is tried again.</param>
/// <param name="At">When.</param>
/// <param name="IsTold">Whether the coordinator was told.</param>
internal sealed record KeptProblem(PlannerProblem Problem, int Version, DateTimeOffset At, bool IsTold = false);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SyncState))]
[JsonSerializable(typeof(PlannerTeam))]
[JsonSerializable(typeof(ToldTask))]
[JsonSerializable(typeof(KeptProblem))]
internal sealed partial class PlannerJson : JsonSerializerContext;
