using Microsoft.Kiota.Abstractions.Serialization;

namespace PlanBot.Graph.Planner.Wire;

/// <summary>Reads what the client leaves as it came: Planner's open types, whose members are named by ids, and the ETag.</summary>
internal static class OpenTypes
{
    public static string ETag(IDictionary<string, object> data) => data.TryGetValue("@odata.etag", out var etag) ? etag switch
    {
        UntypedString text => text.GetValue() ?? "",
        _ => etag.ToString() ?? "",
    }
    : "";

    public static IEnumerable<KeyValuePair<string, object>> Members(IDictionary<string, object>? open) => (open ?? new Dictionary<string, object>()).Where(one => IsThere(one.Value));

    public static bool IsThere(object? value) => value is not null and not UntypedNull;

    public static bool Is(object value, string name) => value is UntypedObject known && known.GetValue().TryGetValue(name, out var said) && said is UntypedBoolean truth && truth.GetValue();
}
