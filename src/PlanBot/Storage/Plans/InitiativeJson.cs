using System.Collections.Immutable;
using System.Text.Json;
using PlanBot.Core.People;
using PlanBot.Core.Plans;

namespace PlanBot.Storage.Plans;

/// <summary>An initiative's row read by hand: a plan has thousands of them, and to read them is most of what a turn on it costs.</summary>
/// <remarks><see cref="PlanRowJson"/> writes them, and reads here what is seldom there or stands otherwise than it writes it; a test holds the two against each other.</remarks>
internal sealed class InitiativeJson
{
    /// <summary>Whom the row before named last: mostly it is her again.</summary>
    private Person? latest;

    public Initiative Read(ReadOnlySpan<byte> json)
    {
        var (id, number, question, title) = (default(InitiativeId), 0, default(QuestionId?), "");
        var (owner, deadline, milestones, completion) = (default(Owner), default(PlanDate), ImmutableArray<Milestone>.Empty, Completion.NotStarted);
        var (by, version, isDeleted, kind) = (default(Person), 1, false, InitiativeKind.Initiative);
        var (isOwnerProposed, isHistory, source, since, because) = (false, false, default(string), default(DateOnly?), default(string));
        var made = 0;

        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            if (reader.TokenType == JsonTokenType.Null)
                continue;
            if (name.SequenceEqual("id"u8))
                id = new(reader.GetString()!);
            else if (name.SequenceEqual("number"u8))
                number = reader.GetInt32();
            else if (name.SequenceEqual("question"u8))
                question = new(reader.GetString()!);
            else if (name.SequenceEqual("title"u8))
                title = reader.GetString()!;
            else if (name.SequenceEqual("owner"u8))
                owner = OwnerOf(ref reader);
            else if (name.SequenceEqual("deadline"u8))
                deadline = PlanDateConverter.Read(ref reader);
            else if (name.SequenceEqual("milestones"u8))
                milestones = JsonSerializer.Deserialize(ref reader, PlanRowJson.Default.ImmutableArrayMilestone);
            else if (name.SequenceEqual("completion"u8))
                completion = CompletionOf(ref reader);
            else if (name.SequenceEqual("by"u8))
                by = PersonOf(ref reader);
            else if (name.SequenceEqual("version"u8))
                version = reader.GetInt32();
            else if (name.SequenceEqual("isDeleted"u8))
                isDeleted = reader.GetBoolean();
            else if (name.SequenceEqual("kind"u8))
                kind = Says(reader, "Initiative"u8) ? InitiativeKind.Initiative : JsonSerializer.Deserialize(ref reader, PlanRowJson.Default.InitiativeKind);
            else if (name.SequenceEqual("isOwnerProposed"u8))
                isOwnerProposed = reader.GetBoolean();
            else if (name.SequenceEqual("isHistory"u8))
                isHistory = reader.GetBoolean();
            else if (name.SequenceEqual("source"u8))
                source = reader.GetString();
            else if (name.SequenceEqual("since"u8))
                since = JsonSerializer.Deserialize(ref reader, PlanRowJson.Default.DateOnly);
            else if (name.SequenceEqual("movedBecause"u8))
                because = reader.GetString();
            else if (name.SequenceEqual("milestonesMade"u8))
                made = reader.GetInt32();
            else
                reader.Skip();
        }

        return new(id, number, question, title, owner, deadline, milestones, completion, by!, version, isDeleted)
        {
            Kind = kind,
            IsOwnerProposed = isOwnerProposed,
            IsHistory = isHistory,
            Source = source,
            Since = since,
            MovedBecause = because,
            MilestonesMade = made,
        };
    }

    private static Completion CompletionOf(ref Utf8JsonReader reader) =>
        Says(reader, "NotStarted"u8) ? Completion.NotStarted
        : Says(reader, "UnderWay"u8) ? Completion.UnderWay
        : Says(reader, "Completed"u8) ? Completion.Completed
        : JsonSerializer.Deserialize(ref reader, PlanRowJson.Default.Completion);

    /// <summary><code>{"kind": "teams", "person": {…}}</code></summary>
    private Owner? OwnerOf(ref Utf8JsonReader reader)
    {
        var start = reader;
        if (Comes(ref reader, "kind"u8) && reader.Read() && Says(reader, "teams"u8)
            && Comes(ref reader, "person"u8) && reader.Read() && PersonOf(ref reader) is { } person && reader.Read() && reader.TokenType == JsonTokenType.EndObject)
            return new Owner.InTeams(person);
        reader = start;
        return JsonSerializer.Deserialize(ref reader, PlanRowJson.Default.Owner);
    }

    /// <summary><code>{"id": {"value": "…"}, "name": "…"}</code></summary>
    private Person? PersonOf(ref Utf8JsonReader reader)
    {
        var start = reader;
        if (latest is not null && Comes(ref reader, "id"u8) && reader.Read() && Comes(ref reader, "value"u8) && reader.Read() && reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(latest.Id.Value) && reader.Read()
            && Comes(ref reader, "name"u8) && reader.Read() && reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(latest.Name) && reader.Read() && reader.TokenType == JsonTokenType.EndObject)
            return latest;
        reader = start;
        return latest = JsonSerializer.Deserialize(ref reader, PlanRowJson.Default.Person);
    }

    private static bool Says(in Utf8JsonReader reader, ReadOnlySpan<byte> text) => reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(text);

    /// <summary>Whether the next is this property.</summary>
    private static bool Comes(ref Utf8JsonReader reader, ReadOnlySpan<byte> name) =>
        reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(name);
}
