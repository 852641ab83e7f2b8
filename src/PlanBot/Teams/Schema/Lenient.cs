using System.Collections.Immutable;
using System.Text.Json;

namespace PlanBot.Teams.Schema;

/// <summary>
/// Reads what a channel sends. What is unknown or of another type than expected counts as absent, since the protocol asks clients
/// to ignore what they do not know (A2104): one odd field must not cost somebody her answer.
/// </summary>
internal static class Lenient
{
    public static JsonElement Member(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : default;

    public static T? Object<T>(this JsonElement element, string name, Func<JsonElement, T> read)
        where T : class =>
        element.Member(name) is { ValueKind: JsonValueKind.Object } value ? read(value) : null;

    public static ImmutableArray<T> Objects<T>(this JsonElement element, string name, Func<JsonElement, T> read) =>
        element.Member(name) is { ValueKind: JsonValueKind.Array } values
            ? [.. values.EnumerateArray().Where(value => value.ValueKind == JsonValueKind.Object).Select(read)]
            : [];

    public static string? Text(this JsonElement element, string name) =>
        element.Member(name) is { ValueKind: JsonValueKind.String } value ? Text(value) : null;

    public static bool? Flag(this JsonElement element, string name) => element.Member(name).ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private static string Text(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair or bytes that are no UTF-8: something was written, only nobody can say what.
            return "\uFFFD";
        }
    }
}
