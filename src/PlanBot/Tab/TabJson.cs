using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlanBot.Tab;

[JsonSerializable(typeof(JsonElement))]
internal sealed partial class TabJson : JsonSerializerContext;
