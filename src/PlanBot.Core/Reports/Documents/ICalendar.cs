using System.Globalization;
using System.Text;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Reports.Documents;

/// <summary>A plan's deadlines and milestones as an iCalendar file (RFC 5545): whole days, without times, each with an id that stays.</summary>
/// <remarks>A date that is a month or a season is no entry: a day is never invented. Nothing people answered is in it.</remarks>
public static class ICalendar
{
    private const int LongestLine = 75;

    /// <param name="now">Stamped on every entry, UTC.</param>
    public static string Of(Phrases say, IEnumerable<Plan> plans, string name, DateTimeOffset now)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, $"PRODID:-//PlanBot//PlanBot//{say.Language.Full()}");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, "METHOD:PUBLISH");
        Line(text, $"X-WR-CALNAME:{Escaped(name)}");
        Line(text, "REFRESH-INTERVAL;VALUE=DURATION:PT12H");
        foreach (var plan in plans)
        {
            foreach (var initiative in plan.Initiatives.Where(initiative => !initiative.IsHistory))
                Initiative(text, say, plan, initiative, now);
        }

        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static void Initiative(StringBuilder text, Phrases say, Plan plan, Initiative initiative, DateTimeOffset now)
    {
        var who = $"{plan.Title}. {say.Responsible}: {initiative.Owner?.Name ?? say.NoOneResponsible}";
        if (initiative.Deadline is PlanDate.Day deadline)
            Event(text, $"{plan.Id}-{initiative.Id}", deadline.Date, $"{say.Deadline}: {initiative.Title}", who, initiative.Version, initiative.Completion == Completion.Completed, now);
        foreach (var milestone in initiative.Milestones)
        {
            if (milestone.Date is PlanDate.Day day)
                Event(text, $"{plan.Id}-{initiative.Id}-{milestone.Id + 1}", day.Date, $"{milestone.Title} ({initiative.Title})", who, initiative.Version, false, now);
        }
    }

    private static void Event(StringBuilder text, string id, DateOnly day, string title, string about, int version, bool isDone, DateTimeOffset now)
    {
        Line(text, "BEGIN:VEVENT");
        Line(text, $"UID:{id}@planbot");
        Line(text, string.Create(CultureInfo.InvariantCulture, $"DTSTAMP:{now.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}"));
        Line(text, string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{version}"));
        Line(text, string.Create(CultureInfo.InvariantCulture, $"DTSTART;VALUE=DATE:{day:yyyyMMdd}"));
        Line(text, string.Create(CultureInfo.InvariantCulture, $"DTEND;VALUE=DATE:{day.AddDays(1):yyyyMMdd}"));
        Line(text, $"SUMMARY:{Escaped(isDone ? $"✓ {title}" : title)}");
        Line(text, $"DESCRIPTION:{Escaped(about)}");
        // A deadline takes nobody's day.
        Line(text, "TRANSP:TRANSPARENT");
        Line(text, "END:VEVENT");
    }

    /// <summary>RFC 5545, 3.3.11.</summary>
    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
        .ReplaceLineEndings("\\n");

    /// <summary>Folded so that no line is longer than 75 bytes, and no letter is cut (RFC 5545, 3.1).</summary>
    private static void Line(StringBuilder text, string line)
    {
        var length = 0;
        foreach (var letter in line.EnumerateRunes())
        {
            if (length + letter.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                length = 1;
            }

            text.Append(letter.ToString());
            length += letter.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
