using System.Text.Json;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Tests.Calendar;

/// <summary>The customer's computed calendars: every special day of 2024 to 2027, and the days around chosen deadlines.</summary>
internal static class Published
{
    public static Dictionary<string, JsonElement> Years { get; } = Read<Dictionary<string, JsonElement>>("holidays.json");

    public static Deadline[] Deadlines { get; } = Read<Deadline[]>("nudge-vectors.json");

    public static Country CountryOf(string code) => code == "NO" ? Country.Norway : Country.Denmark;

    /// <summary>The special days of a kind in one year and country.</summary>
    public static IEnumerable<DateOnly> Days(string year, string country, string kind) =>
        Years[year].GetProperty(country).EnumerateArray()
            .Where(day => day.GetProperty("kind").GetString() == kind)
            .Select(day => DateOnly.ParseExact(day.GetProperty("date").GetString()!, "yyyy-MM-dd"))
            .Distinct()
            .Order();

    private static T Read<T>(string name)
    {
        using var stream = typeof(Published).Assembly.GetManifestResourceStream(name)!;
        return JsonSerializer.Deserialize<T>(stream, JsonSerializerOptions.Web)!;
    }

    public sealed record Deadline(string Country, [property: System.Text.Json.Serialization.JsonPropertyName("deadline")] DateOnly Day, string IsoWeek, bool IsWorkday, DateOnly SevenDaysBefore, DateOnly LastWorkdayBefore, bool LastReduced, DateOnly FirstWorkdayAfter);
}
