using System.Text.Json;
using System.Text.Json.Serialization;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Reports.Status;
using PlanBot.Storage.Plans;

namespace PlanBot.Storage.People;

/// <summary>How each plan stood when a person last asked for its status: the row <c>status|plan</c> under her.</summary>
public sealed class ReaderMarks(ITables tables) : IStatusMarks
{
    private const string Table = TableNames.People;

    public async Task<StatusMarks?> FindAsync(string tenant, PersonId person, PlanId plan, CancellationToken cancellationToken) =>
        await tables.FindAsync(Table, Partitions.Of(tenant, person), Key(plan), cancellationToken) is { } row
            ? JsonSerializer.Deserialize(PlanRows.Json(row), ReaderMarkJson.Default.StatusMarks)
            : null;

    /// <summary>Of two looks at the same moment the later stands: both saw the same.</summary>
    public Task KeepAsync(string tenant, PersonId person, PlanId plan, StatusMarks marks, CancellationToken cancellationToken) => tables.ApplyAsync(
        Table,
        Partitions.Of(tenant, person),
        [new RowChange.Upsert(Key(plan), PlanRows.Values(JsonSerializer.Serialize(marks, ReaderMarkJson.Default.StatusMarks)))],
        cancellationToken);

    private static string Key(PlanId plan) => $"status|{plan}";
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(StatusMarks))]
internal sealed partial class ReaderMarkJson : JsonSerializerContext;
