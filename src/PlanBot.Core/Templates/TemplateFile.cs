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
    IReadOnlyList<PhaseFile> Phases,
    LocalizedText? About = null,
    string? Origin = null,
    string? Rounds = null,
    IReadOnlyList<Rule>? Rules = null,
    IReadOnlyList<DutyFile>? Duties = null);

/// <param name="Heading">The source's own heading.</param>
internal sealed record PhaseFile(string Id, LocalizedText Name, IReadOnlyList<QuestionFile> Questions, string? Heading = null);

/// <param name="Answer">"degree", "choice", "ticks" or "text".</param>
internal sealed record QuestionFile(
    string Id,
    LocalizedText Text,
    string Answer,
    LocalizedText? Name = null,
    LocalizedText? Help = null,
    bool AboutTheChild = false,
    IReadOnlyList<AnswerChoice>? Choices = null,
    string? Strength = null,
    IReadOnlyList<SourceSentence>? Sources = null,
    ConditionFile? When = null,
    IReadOnlyList<string>? Alike = null,
    IReadOnlyList<LocalizedText>? Examples = null,
    bool Exit = false,
    bool AskAgainAtStaffChange = false,
    bool Pulse = false);

internal sealed record ConditionFile(string Question, IReadOnlyList<string> Is, LocalizedText? Otherwise = null);

internal sealed record DutyFile(
    string Id,
    LocalizedText Text,
    string From,
    string Strength,
    LocalizedText Evidence,
    LocalizedText Role,
    LocalizedText Rhythm,
    IReadOnlyList<string> Questions);

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    ReadCommentHandling = JsonCommentHandling.Skip)]
[JsonSerializable(typeof(TemplateFile))]
internal sealed partial class TemplateFileJson : JsonSerializerContext;
