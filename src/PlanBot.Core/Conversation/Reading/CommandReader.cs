using System.Text.Json;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Conversation.Reading;

/// <summary>Makes a command of what came in.</summary>
public static class CommandReader
{
    /// <summary>Longer than any command: such a text is not even looked up.</summary>
    private const int LongestWords = 60;

    /// <summary>What buttons carry besides what was typed.</summary>
    private static readonly HashSet<string> OwnFields =
    [
        "verb", "plan", "question", "initiative", "party", "to", "seen", "then", "choice", "direction", "need", "completion",
        "plannerPlan",
        "country", "language", "coordinator", "template", "kind", "support", "answersFor", "step",
        "source", "owner", "deadline", "closedDay", "milestone", "sheet", "wait", "undo", "number", "reminds", "steps", "where", "hour", "weekdays", "weekly", "silentWeeks", "pausedUntil", "ownHours", "weeks", "confirmed",
        "draft", "for", "example", "answered", "of",
        "round", "which", "questions",
        "phase", "state", "suspect", "before", "page",
        "checkpoint", "rhythm", "quiet", "date", "line", "on", "weekDay", "from", "former", "items",
    ];

    /// <summary>Of a button's data, with what was typed merged in. Never throws: what cannot be read is <see cref="Outdated"/>.</summary>
    public static Command OfData(JsonElement data)
    {
        if (data.ValueKind != JsonValueKind.Object || !IsText(data))
            return new Outdated(null, []);
        try
        {
            return data.Deserialize(CommandJson.Default.Command) ?? Old(data);
        }
        catch (Exception problem) when (problem is JsonException or NotSupportedException)
        {
            return Old(data);
        }
    }

    /// <summary>Of typed words, mention already taken out. A sentence that merely contains a command's word is <see cref="NotUnderstood"/>.</summary>
    public static Command OfWords(string text) =>
        string.IsNullOrWhiteSpace(text) ? new Help()
        : text.Length <= LongestWords && CommandWords.Find(text) is { } command ? command
        : new NotUnderstood(text);

    private static Outdated Old(JsonElement data)
    {
        var strings = data.EnumerateObject().Where(field => field.Value.ValueKind == JsonValueKind.String).ToLookup(field => field.Name, field => field.Value.GetString()!);
        var typed = strings.Where(field => !OwnFields.Contains(field.Key)).SelectMany(field => field);
        return new(strings["plan"].FirstOrDefault() is { } plan ? new PlanId(plan) : null, [.. typed]);
    }

    /// <summary>JSON can escape half an emoji, which is no text; nobody's client sends that.</summary>
    private static bool IsText(JsonElement data)
    {
        try
        {
            return data.EnumerateObject().All(field => field.Name.Length >= 0 && (field.Value.ValueKind != JsonValueKind.String || field.Value.GetString() is not null));
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
