namespace PlanBot.EndToEnd;

/// <summary>The initiative of the template's own example; due soon, whenever the tests run.</summary>
internal static class Workshop
{
    // A machine without ICU knows no Danish.
    private static readonly string[] Days = ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"];
    private static readonly string[] Months =
        ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

    public static DateOnly Deadline { get; } = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(20);

    /// <summary>As in "mandag den 15. marts 2027".</summary>
    public static string DeadlineInDanish => $"{Days[(int)Deadline.DayOfWeek]} den {Deadline.Day}. {Months[Deadline.Month - 1]} {Deadline.Year}";
}
