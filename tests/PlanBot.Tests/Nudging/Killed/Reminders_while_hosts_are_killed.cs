using System.Diagnostics;
using System.Globalization;
using PlanBot.Core.Nudges;
using Xunit;
using Xunit.Abstractions;

namespace PlanBot.Tests.Nudging.Killed;

/// <summary>
/// Two hosts as processes on one storage account whose calls fail one time in fifty, killed at their writes, while somebody speaks with
/// Teams and at any moment, and started again. Nobody is left out, and nobody hears twice of what does not say that it may be a repeat.
/// </summary>
/// <remarks>
/// Short as it is run with the other tests. The long form, days of 1,000 reminders until so many processes were killed:
/// <code>PLANBOT_KILLS=500 dotnet test tests/PlanBot.Tests --filter Reminders_while --logger "console;verbosity=detailed"</code>
/// </remarks>
public sealed class Reminders_while_hosts_are_killed(ITestOutputHelper output)
{
    private static readonly int? Long = int.TryParse(Environment.GetEnvironmentVariable("PLANBOT_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var kills) ? kills : null;

    private static readonly int Kills = Long ?? 6;
    private static readonly int Plans = Long is null ? 12 : 200;

    [Fact]
    public async Task Are_neither_lost_nor_repeated_unmarked()
    {
        var watch = Stopwatch.StartNew();
        var (kills, days, sent, twice, unknown, gaveUp, calls, faults) = (0, 0, 0, 0, 0, 0, 0, 0);
        while (kills < Kills)
        {
            await using var day = new KilledDay(Plans, seed: days++);
            await day.BeginAsync();
            kills += await day.DieAsync(Kills - kills);
            var records = await day.SettledAsync();

            var lost = records.Where(record => !day.Teams.Taken.ContainsKey(record.To is Recipient.Person person ? Team.Chat(new(person.Id, "")) : ((Recipient.Channel)record.To).Place.Conversation)).ToArray();
            Assert.True(lost.Length == 0, string.Join(Environment.NewLine, lost.Select(record => $"Lost: {record}")));

            // Of each conversation's messages at most one does not say that it may be a repeat, and what was repeated was counted.
            Assert.All(day.Teams.Taken, conversation => Assert.True(conversation.Value.Count(marked => !marked) <= 1, $"{conversation.Key} heard {conversation.Value.Count} times"));
            var repeated = day.Teams.Taken.Count(conversation => conversation.Value.Count > 1);
            var marked = records.Count(record => record.MaybeTwice);
            Assert.True(repeated <= marked, $"{repeated} repeated, {marked} counted");

            sent += records.Count;
            twice += repeated;
            unknown += marked;
            gaveUp += records.Count(record => record.State == NudgeState.GaveUp);
            calls += day.Calls;
            faults += day.Faults;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"day {days}: {kills} kills so far, {watch.Elapsed.TotalSeconds:0} s; {repeated} of {records.Count} twice, {marked} marked"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            {days} days of {Plans * KilledDay.NudgesAPlan} reminders to {Plans} channels and {Plans * (KilledDay.NudgesAPlan - 1)} people, 2 hosts, {kills} kills, {watch.Elapsed.TotalSeconds:0} s
            storage: {calls} calls, {faults} of them faulty
            {sent} reminders: lost 0; twice and not marked 0; unknown and sent once more, marked {unknown}, of which {twice} really came twice; given up {gaveUp}
            """));
        Assert.Equal(Kills, kills);
    }
}
