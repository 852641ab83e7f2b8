using System.Text.Json;
using System.Text.Json.Serialization;
using PlanBot.Core.Nudges.Settings;

namespace PlanBot.Storage.Nudges;

/// <summary>How rows about nudges are written; a name that is here stays here.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(NudgeRow))]
[JsonSerializable(typeof(DigestRow))]
[JsonSerializable(typeof(PersonalNudges))]
internal sealed partial class NudgeRowJson : JsonSerializerContext;
