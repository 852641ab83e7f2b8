using PlanBot.Core.Nudges;
using PlanBot.Core.People;
using PlanBot.Nudging;
using PlanBot.Storage;
using PlanBot.Storage.Nudges;
using PlanBot.Tests.Storage;
using Xunit;
using Xunit.Abstractions;

namespace PlanBot.Tests.Nudging;

/// <summary>The process dies at every single call of a sweep, to the store or to Teams, before it has its effect and after; another one goes on.</summary>
public sealed class A_process_that_dies(ITestOutputHelper output)
{
    private static readonly Person[] People = [Team.Named("ada"), Team.Named("bo"), Team.Named("cy")];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Loses_nothing_and_repeats_nothing_that_is_not_marked(bool afterwards)
    {
        var (deaths, marked, unknown) = (0, 0, 0);
        for (var call = 1; ; call++)
        {
            var tables = await FilledAsync();
            using var time = new RushingTime(Team.Monday);
            using var teams = new FakeTeams();
            var life = new Life(call, afterwards);
            await using (var dying = new Replica(new DyingTables(tables, life), time, new DyingWire(teams, life)))
                await Record.ExceptionAsync(dying.SweepsAsync);

            // Some of it may be on its way still; it is a matter of milliseconds, and the lease is one of minutes.
            await using var next = new Replica(tables, time, teams);
            for (var minute = 0; minute < 8; minute++)
            {
                unknown += (await next.SweepsAsync()).Unknown;
                time.Advance(TimeSpan.FromMinutes(1));
            }

            marked += Check(teams, $"call {call}, {(afterwards ? "after" : "before")}");
            foreach (var plan in (string[])["alta", "bodo"])
                Assert.All(await next.Get<INudgeLedger>().OfPlanAsync(new(plan), new(2026, 1, 1), new(2026, 12, 31), CancellationToken.None), record => Assert.Equal(NudgeState.Sent, record.State));
            if (!life.IsOver)
                break;
            deaths++;
        }

        output.WriteLine($"{deaths} deaths {(afterwards ? "after" : "before")} a call had its effect: nothing lost, {unknown} unknown and sent once more, {marked} of them twice and marked");
        Assert.InRange(deaths, 40, 1000);
        Assert.True(marked <= unknown);
    }

    /// <summary>Everybody has her message; a second one only where it says that it may be.</summary>
    private static int Check(FakeTeams teams, string when)
    {
        var marked = 0;
        foreach (var conversation in People.Select(Team.Chat).Append(Team.Channel("alta").Conversation))
        {
            var messages = teams.Taken.Where(taken => taken.Conversation == conversation).ToArray();
            Assert.True(messages.Length is 1 or 2, $"{messages.Length} messages in {conversation}: {when}");
            if (messages.Length == 2)
            {
                Assert.Single(messages, message => message.Card.Contains("måske", StringComparison.OrdinalIgnoreCase));
                marked++;
            }
        }

        return marked;
    }

    private static async Task<MemoryTables> FilledAsync()
    {
        var tables = new MemoryTables();
        DateOnly late = new(2026, 2, 26);
        await tables.PlanAsync("alta", Team.Initiative("one", 1, People[0], late), Team.Initiative("two", 2, People[1], late), Team.Initiative("three", 3, People[0], Team.Deadline));
        await tables.PlanAsync("bodo", Team.Initiative("four", 1, People[1], late), Team.Initiative("five", 2, People[2], late));
        await tables.KnowsAsync(People[0]);
        return tables;
    }
}
