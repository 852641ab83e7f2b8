using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using PlanBot.Core.Nudges;
using PlanBot.Core.Nudges.Settings;
using PlanBot.Core.Nudges.Sources;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;
using Xunit;

namespace PlanBot.Tests.Nudges;

/// <summary>
/// A plan of 300 initiatives over two years, swept with a clock that jumps, people doing, moving and forgetting things on the
/// way. Its whole schedule is kept as somebody read it: <c>PLANBOT_ACCEPT=1</c>, then read the diff.
/// </summary>
public sealed class Two_years
{
    private static readonly DateOnly First = new(2026, 1, 5);
    private static readonly DateOnly Last = new(2027, 12, 31);

    [Fact]
    public void Of_a_plan_with_300_initiatives_are_sent_as_they_were_read()
    {
        var written = new StringBuilder();
        foreach (var (at, digest) in Run())
            written.Append(Written(at, digest)).Append('\n');
        var file = Path.Combine(Here(), "two-years.txt");
        if (Environment.GetEnvironmentVariable("PLANBOT_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") is null)
            File.WriteAllText(file, written.ToString());
        Assert.Equal(File.ReadAllText(file), written.ToString());
    }

    /// <summary>One line a message: day, hour, to whom, and what: <c>i17 OneWeekBefore</c>.</summary>
    private static string Written(DateTimeOffset at, Digest digest)
    {
        var local = Country.Norway.Local(at);
        var to = digest.To switch { Recipient.Person person => person.Id.Value["id-".Length..], _ => "channel" };
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{local:yyyy-MM-dd ddd HH:mm} {to,-8}{string.Join(", ", digest.Nudges.Select(nudge => string.Join('|', nudge.Key.Split('|').Take(2)).Replace("|-", "", StringComparison.Ordinal) + " " + nudge.Rung))}");
    }

    private static IEnumerable<(DateTimeOffset At, Digest Digest)> Run()
    {
        var people = Enumerable.Range(1, 12).Select(number => new Person(new($"id-P{number:D2}"), $"Person {number}")).ToArray();
        var dice = new Random(2026);
        var sample = Sample.In(Country.Norway, First);
        for (var number = 1; number <= 300; number++)
        {
            var deadline = First.AddDays(20 + dice.Next(690));
            Owner? owner = dice.Next(20) switch { 0 => null, 1 => new Owner.Outside("Frivillig"), _ => new Owner.InTeams(people[dice.Next(people.Length)]) };
            PlanDate date = dice.Next(25) switch { 0 => new PlanDate.Month(deadline.Year, deadline.Month), 1 => new PlanDate.Season(deadline.Year, YearSeason.Autumn), _ => new PlanDate.Day(deadline) };
            var milestones = dice.Next(6) == 0 ? new[] { new Milestone("Utkast", new PlanDate.Day(deadline.AddDays(-15))) } : [];
            sample.Adds(First, $"Tiltak {number}", date, owner, milestones);
        }

        sample.Reminds(PlanNudges.Usual with { Weekly = true });
        sample.Own[people[1].Id] = new() { OwnHours = new(new(17, 0), new(19, 0)) };
        sample.Own[people[2].Id] = new() { Alone = true, Weekdays = [DayOfWeek.Tuesday, DayOfWeek.Thursday] };
        sample.Own[people[3].Id] = new() { PausedUntil = new(2026, 6, 1) };
        var sweeps = new Sweeps([sample])
        {
            At = [new(9, 0), new(12, 30), new(17, 15)],
            IsDown = day => day >= new DateOnly(2026, 9, 15) && day <= new DateOnly(2026, 9, 18),
            Morning = day => Live(sample, day),
        };
        return sweeps.Between(First, Last);
    }

    /// <summary>What people do: most things are done about their deadline, some are moved, some forgotten; one person leaves.</summary>
    private static void Live(Sample sample, DateOnly day)
    {
        if (day == new DateOnly(2027, 2, 1))
        {
            var gone = new Person(new("id-P12"), "Person 12");
            while (Core.Plans.Decisions.GivingUp.GiveUpAll(sample.Plan, sample.Turn(day, gone), gone, HandOverReason.Left) is Core.Plans.Decisions.Outcome.Changed changed)
                sample.Stands(changed.Plan);
        }

        foreach (var initiative in sample.Plan.Initiatives.Where(one => one.IsAhead && one.Deadline is PlanDate.Day).ToArray())
        {
            var late = day.DayNumber - initiative.Deadline!.Last.DayNumber;
            var (fate, who) = (initiative.Number % 10, (initiative.Owner as Owner.InTeams)?.Person ?? Sample.Coordinator);
            if (fate < 5 && late == fate - 3)
                sample.Changes(day, who, before => before with { Completion = Completion.Completed }, initiative.Id.Value);
            else if (fate is 5 or 6 && late == 3 && initiative.Version < 2)
                sample.Changes(day, who, before => before with { Deadline = new PlanDate.Day(day.AddDays(30)), Version = 2 }, initiative.Id.Value);
            else if (fate is 7 or 8 && late == 40)
                sample.Changes(day, Sample.Coordinator, before => before with { Completion = Completion.Completed }, initiative.Id.Value);
        }
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
