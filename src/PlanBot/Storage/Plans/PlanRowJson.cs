using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Nudges;
using PlanBot.Core.Nudges.Settings;
using PlanBot.Core.Nudges.Sources;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Beside;
using PlanBot.Core.Plans.Checkpoints;
using PlanBot.Core.Plans.Clarity;
using PlanBot.Core.Plans.Meetings;

namespace PlanBot.Storage.Plans;

/// <summary>What a plan's own row holds; its answers, initiatives and history have rows of their own.</summary>
internal sealed record PlanRow(
    int Version,
    string Template,
    int TemplateVersion,
    string Title,
    ImmutableArray<Party> Parties,
    Country Country,
    Language Language,
    Person Coordinator,
    ImmutableArray<Place> Places,
    ImmutableArray<Member> Members,
    bool IsDeleted,
    ImmutableArray<string> RecentTurns,
    ImmutableArray<AskedAgain>? AskedAgain = null,
    bool? IsPinned = null,
    PlannerLink? Planner = null,
    Person? PostsAs = null,
    ImmutableArray<int>? FormerVersions = null,
    bool? HasPlansBeside = null);

/// <summary>A question asked anew by itself, and the plan's version at which it was.</summary>
internal sealed record AskedAgain(QuestionId Question, int Since);

/// <summary>What the list has of a team's own template.</summary>
internal sealed record TemplateRow(int Current, int Last, Person By, DateTimeOffset At);

/// <summary>How rows are written: names as they are, enumerations by name, dates as ISO. A name that is here stays here.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    AllowOutOfOrderMetadataProperties = true,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlanRow))]
[JsonSerializable(typeof(Answer))]
[JsonSerializable(typeof(Decision))]
[JsonSerializable(typeof(ClarityRound))]
[JsonSerializable(typeof(Meeting))]
[JsonSerializable(typeof(Initiative))]
[JsonSerializable(typeof(PlanNudges))]
[JsonSerializable(typeof(Snooze))]
[JsonSerializable(typeof(HandOver))]
[JsonSerializable(typeof(OwnQuestion))]
[JsonSerializable(typeof(Checkpoint))]
[JsonSerializable(typeof(Lap))]
[JsonSerializable(typeof(HistoryEntry))]
[JsonSerializable(typeof(TemplateRow))]
internal sealed partial class PlanRowJson : JsonSerializerContext;
