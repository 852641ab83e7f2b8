using System.Text.Json;

namespace PlanBot.Storage;

/// <summary>The names that nearly every row's values have, so that thousands of rows share them.</summary>
internal static class RowNames
{
    /// <summary>The property's name, at which the reader stands.</summary>
    public static string Of(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("data0"u8) ? "data0" : reader.ValueTextEquals("v"u8) ? "v" : reader.GetString()!;

    public static string Of(JsonProperty property) => property.NameEquals("data0"u8) ? "data0" : property.NameEquals("v"u8) ? "v" : property.NameEquals("tx"u8) ? "tx" : property.Name;
}
