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
            if (life.Calls < call)
                break;
            Assert.True(life.IsOver);
            deaths++;
        }

        output.WriteLine($"{deaths} deaths {(afterwards ? "after" : "before")} a call had its effect: nothing lost, {unknown} unknown and sent once more, {marked} of them twice and marked");
        Assert.InRange(deaths, 100, 1000);
        Assert.True(marked <= unknown);
    }

    [Theory]
    [InlineData(2, 1)]
    [InlineData(7, 1)]
    [InlineData(8, 0)]
    public async Task Again_and_again_while_it_sends_the_same_message_leaves_nobody_out_until_it_has_been_enough(int tries, int sent)
    {
        var tables = new MemoryTables();
        await tables.PlanAsync("alta", Team.Initiative("one", 1, People[0], new(2026, 2, 26)));
        await tables.KnowsAsync(People[0]);
        var nudge = new NudgeId(new("alta"), "one|-|SoonAfter|2026-02-26");
        var row = new DigestRow(DigestState.Sending, Team.Monday, "the dead one's", [nudge], tries, MaybeTwice: true);
        Assert.NotNull(await new DigestClaims(tables).PutAsync(Team.Alone(People[0]), DateOnly.FromDateTime(Team.Monday.Date), row, null, CancellationToken.None));
        await new NudgeClaims(tables).ClaimAsync(nudge.Plan, [(nudge.Key, null)], NudgeRow.Of(Team.Alone(People[0]), DateOnly.FromDateTime(Team.Monday.Date), row), CancellationToken.None);

        using var time = new RushingTime(Team.Monday);
        using var teams = new FakeTeams();
        await using var next = new Replica(tables, time, teams);
        for (var minute = 0; minute < 8; minute++)
        {
            await next.SweepsAsync();
            time.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(sent, teams.Taken.Count);
        Assert.All(teams.Taken, taken => Assert.Contains("måske", taken.Card, StringComparison.OrdinalIgnoreCase));
        var record = Assert.Single(await next.Get<INudgeLedger>().OfPlanAsync(nudge.Plan, new(2026, 1, 1), new(2026, 12, 31), CancellationToken.None));
        Assert.Equal((sent == 1 ? NudgeState.Sent : NudgeState.GaveUp, true), (record.State, record.MaybeTwice));
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
