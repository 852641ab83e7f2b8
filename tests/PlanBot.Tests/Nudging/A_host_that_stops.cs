using System.Net;
using PlanBot.Core.Nudges;
using PlanBot.Core.People;
using PlanBot.Storage.Nudges;
using PlanBot.Tests.Storage;
using PlanBot.Tests.Teams;
using Xunit;

namespace PlanBot.Tests.Nudging;

/// <summary>A deployment in the middle of the morning.</summary>
public sealed class A_host_that_stops
{
    private static readonly Person[] People = [.. Enumerable.Range(1, 60).Select(number => Team.Named($"person{number}"))];

    [Fact]
    public async Task In_the_midst_of_a_sweep_ends_what_it_has_begun_and_leaves_the_rest_to_the_next()
    {
        var tables = new MemoryTables();
        await tables.PlanAsync("alta", [.. People.Select((person, index) => Team.Initiative($"i{index}", index + 1, person, new(2026, 2, 26)))]);
        foreach (var person in People)
            await tables.KnowsAsync(person);
        using var time = new RushingTime(Team.Monday);
        using var teams = new FakeTeams();
        var midst = new TaskCompletionSource();
        var stopped = new TaskCompletionSource();
        var answered = 0;
        teams.Misbehaves = _ => new(true, async _ =>
        {
            // The fifth message is on its way, and those after it, when the host is told to stop.
            if (Interlocked.Increment(ref answered) >= 5)
            {
                midst.TrySetResult();
                await stopped.Task;
            }

            return FakeConnector.Json(HttpStatusCode.Created, $$"""{"id":"m-{{Guid.NewGuid():N}}"}""");
        });
        await using (var host = new Replica(tables, time, teams))
        {
            await host.StartAsync();
            for (var minute = 0; minute < 120 && !midst.Task.IsCompleted; minute++)
            {
                time.Advance(TimeSpan.FromMinutes(1));
                await Task.WhenAny(midst.Task, Task.Delay(TimeSpan.FromMilliseconds(250)));
            }

            Assert.True(midst.Task.IsCompleted);
            var stopping = host.StopAsync();
            await Task.Delay(TimeSpan.FromMilliseconds(500));
            Assert.False(stopping.IsCompleted);
            stopped.SetResult();
            await stopping.WaitAsync(TimeSpan.FromSeconds(30));
        }

        var begun = teams.Taken.Count;
        Assert.InRange(begun, 5, People.Length - 1);
        Assert.Equal(begun, await OpenOrSentAsync(tables, open: false));
        Assert.Equal(0, await OpenOrSentAsync(tables, open: true));

        // No lease has to run out.
        teams.Misbehaves = _ => null;
        await using var next = new Replica(tables, time, teams);
        Assert.Equal(People.Length - begun, (await next.SweepsAsync()).Sent);
        Assert.Equal(People.Length, teams.Taken.Select(taken => taken.Conversation).Distinct().Count());
        Assert.Equal(People.Length, teams.Taken.Count);
        Assert.All(
            await next.Get<INudgeLedger>().OfPlanAsync(new("alta"), new(2026, 1, 1), new(2026, 12, 31), CancellationToken.None),
            record => Assert.Equal((NudgeState.Sent, false), (record.State, record.MaybeTwice)));
    }

    private static async Task<int> OpenOrSentAsync(MemoryTables tables, bool open)
    {
        var claims = new DigestClaims(tables);
        var found = 0;
        foreach (var person in People)
            found += (await claims.OfAsync(Team.Alone(person), CancellationToken.None)).Count(digest => open ? digest.Row.IsOpen : digest.Row.State == DigestState.Sent);
        return found;
    }
}
