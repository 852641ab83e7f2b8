using System.Globalization;

namespace PlanBot.Core.Languages;

/// <summary>What the languages share in writing dates and lists. The names are ours, so that no machine's culture data decides what a card says.</summary>
internal static class Dates
{
    public static CultureInfo Culture(string[] months, string[] days)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        // The thirteenth month is for calendars that have one; the array must hold it all the same.
        culture.DateTimeFormat.MonthNames = [.. months, ""];
        culture.DateTimeFormat.MonthGenitiveNames = [.. months, ""];
        culture.DateTimeFormat.DayNames = days;
        return CultureInfo.ReadOnly(culture);
    }

    public static string List(IReadOnlyList<string> items, string and) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.SkipLast(1))} {and} {items[^1]}",
    };
}
