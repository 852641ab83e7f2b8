using System.Text.Json.Serialization;
using PlanBot.Core.Reports.Documents;

namespace PlanBot.Exports;

/// <summary>What the address of a subscribed calendar holds.</summary>
/// <param name="Secret">As in the row <c>ics|plan</c> under the person: stopping the subscription takes the row away.</param>
internal sealed record Subscription(DocumentOrder Order, string Secret);

/// <summary>What the address of a document holds.</summary>
internal sealed record TimedOrder(DocumentOrder Order, DateTimeOffset Until);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(TimedOrder))]
[JsonSerializable(typeof(Subscription))]
internal sealed partial class ExportJson : JsonSerializerContext;
