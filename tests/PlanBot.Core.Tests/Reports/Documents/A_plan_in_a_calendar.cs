using System.Text;
using PlanBot.Core.Languages;
using PlanBot.Core.Reports.Documents;
using Xunit;

namespace PlanBot.Tests.Reports.Documents;

public sealed class A_plan_in_a_calendar
{
    private static readonly DateTimeOffset Now = new(2026, 3, 5, 13, 5, 0, TimeSpan.Zero);

    [Fact]
    public async Task Has_whole_days_and_no_day_that_was_invented()
    {
        var plan = await A_filled_plan.MakeAsync();

        var lines = ICalendar.Of(Phrases.In(Language.Danish), [plan], plan.Title, Now).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");

        Assert.Equal(2, lines.Count(line => line == "BEGIN:VEVENT"));
        Assert.Contains("DTSTART;VALUE=DATE:20260316", lines);
        Assert.Contains("DTEND;VALUE=DATE:20260317", lines);
        Assert.Contains("SUMMARY:Frist: Forandringsteoriworkshop\\; med alle", lines);
        Assert.Contains("DTSTART;VALUE=DATE:20260312", lines);
        Assert.DoesNotContain(lines, line => line.Contains("Står alene", StringComparison.Ordinal) || line.Contains("møder", StringComparison.Ordinal));
        Assert.Equal(lines.Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).Distinct().Count(), lines.Count(line => line.StartsWith("UID:", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Has_no_line_longer_than_75_bytes_and_cuts_no_letter()
    {
        var plan = await A_filled_plan.MakeAsync() with { Title = new string('æ', 200) + "😀" };

        var text = ICalendar.Of(Phrases.In(Language.Danish), [plan], plan.Title, Now);

        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains(plan.Title, text.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
