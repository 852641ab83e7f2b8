using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlanBot.Core.Plans;

/// <summary>An id as it travels: a bare string in JSON, a noun of its own in code.</summary>
public interface IId<TSelf>
    where TSelf : struct, IId<TSelf>
{
    string Value { get; }

    static abstract TSelf Of(string value);
}

[JsonConverter(typeof(IdConverter<PlanId>))]
public readonly record struct PlanId(string Value) : IId<PlanId>
{
    public static PlanId Of(string value) => new(value);

    public override string ToString() => Value;
}

/// <summary>A question of the template ("T4-Q7"), or one that the team added.</summary>
[JsonConverter(typeof(IdConverter<QuestionId>))]
public readonly record struct QuestionId(string Value) : IId<QuestionId>
{
    public static QuestionId Of(string value) => new(value);

    public override string ToString() => Value;
}

/// <summary>A party within its plan: "1" to "4", in the order they were named.</summary>
[JsonConverter(typeof(IdConverter<PartyId>))]
public readonly record struct PartyId(string Value) : IId<PartyId>
{
    public static PartyId Of(string value) => new(value);

    public override string ToString() => Value;
}

[JsonConverter(typeof(IdConverter<InitiativeId>))]
public readonly record struct InitiativeId(string Value) : IId<InitiativeId>
{
    public static InitiativeId Of(string value) => new(value);

    public override string ToString() => Value;
}

[JsonConverter(typeof(IdConverter<CheckpointId>))]
public readonly record struct CheckpointId(string Value) : IId<CheckpointId>
{
    public static CheckpointId Of(string value) => new(value);

    public override string ToString() => Value;
}

/// <summary>A clarity round, or a pulse, within its plan.</summary>
[JsonConverter(typeof(IdConverter<RoundId>))]
public readonly record struct RoundId(string Value) : IId<RoundId>
{
    public static RoundId Of(string value) => new(value);

    public override string ToString() => Value;
}

public static class Ids
{
    /// <summary>Whether this may be an id that PlanBot made: a card's data is anybody's to change, and ids become keys of rows.</summary>
    public static bool IsWellFormed(string? id) => id is { Length: > 0 and <= 64 } && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');
}

public sealed class IdConverter<TId> : JsonConverter<TId>
    where TId : struct, IId<TId>
{
    public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? TId.Of(reader.GetString()!) : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
