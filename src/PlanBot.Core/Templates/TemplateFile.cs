using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlanBot.Core.Templates;

/// <summary>A template as it is written down: see any file in <c>Library/</c>.</summary>
internal sealed record TemplateFile(
    string Id,
    int Version,
    string Key,
    string Language,
    LocalizedText Title,
    LocalizedText Need,
    IReadOnlyList<PhaseFile> Phases);

internal sealed record PhaseFile(string Id, string Heading, LocalizedText Name, IReadOnlyList<QuestionFile> Questions);

/// <param name="Answer">"degree" or "choice".</param>
internal sealed record QuestionFile(
    string Id,
    LocalizedText Text,
    string Answer,
    LocalizedText? Help = null,
    bool AboutTheChild = false,
    IReadOnlyList<AnswerChoice>? Choices = null);

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    ReadCommentHandling = JsonCommentHandling.Skip)]
[JsonSerializable(typeof(TemplateFile))]
internal sealed partial class TemplateFileJson : JsonSerializerContext;
