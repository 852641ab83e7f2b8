using System.Collections.Concurrent;
using System.Globalization;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;
using PlanBot.Storage;
using PlanBot.Storage.Nudges;
using PlanBot.Storage.Plans;
using PlanBot.Teams;
using PlanBot.Teams.Sending;
using PlanBot.Tests.Storage;
using Xunit;
using Xunit.Abstractions;

namespace PlanBot.Tests.Nudging;

/// <summary>5,000 plans of 200 initiatives. In 200 of them five things are due this morning: one is said in the channel, four to somebody alone.</summary>
public sealed class A_million_initiatives(ITestOutputHelper output)
{
    private const string Due = "due";
    private const string Later = "later";
    private const int DuePlans = 200;
    private const int LaterPlans = 4_800;
    private const int InAPlan = 200;
    private const int Messages = 1_000;

    /// <summary>In a process of its own, since memory is the whole process's.</summary>
    [Fact]
    public async Task Cost_what_is_due_of_them_and_go_out_at_the_pace_of_Teams()
    {
        using var process = OwnProcess.StartMillion();
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        output.WriteLine(said);
        Assert.True(process.ExitCode == 0, said);
        Assert.Contains($"{Messages} of ", said, StringComparison.Ordinal);
    }

    /// <summary>What that process does: it says what it measured, or what is wrong and ends with 1.</summary>
    internal static async Task MeasureAsync()
    {
        try
        {
            Console.WriteLine(await LiveAsync());
        }
        catch (Xunit.Sdk.XunitException wrong)
        {
            Console.WriteLine(wrong);
            Environment.ExitCode = 1;
        }
    }

    private static async Task<string> LiveAsync()
    {
        var tables = await FilledAsync();
        var store = new PlanStore(tables, TimeProvider.System);
        Assert.Equal(InAPlan, (await store.FindAsync(new(VastTables.IdOf(Later, LaterPlans - 1)), CancellationToken.None))!.Initiatives.Count());
        await new DueHints(tables).MoveAsync(new(new(2026, 3, 1), new(2026, 3, 1)), CancellationToken.None);
        tables.Forget();
        using var time = new RushingTime(Team.Monday);
        using var teams = new FakeTeams();
        var sent = new ConcurrentQueue<TimeSpan>();
        var (now, most) = (0, 0);
        teams.OnCall = (_, done) =>
        {
            if (done)
            {
                Interlocked.Decrement(ref now);
                return;
            }

            sent.Enqueue(time.Passed);
            var together = Interlocked.Increment(ref now);
            for (var before = most; before < together && Interlocked.CompareExchange(ref most, together, before) != before; before = most)
            {
            }
        };
        await using var replica = new Replica(tables, time, teams);
        var memory = GC.GetTotalMemory(forceFullCollection: true);

        var tally = await replica.SweepsAsync();
        var (took, calls, rows) = (time.Passed, tables.Calls, tables.Rows);
        var grown = (GC.GetTotalMemory(forceFullCollection: true) - memory) >> 20;

        Assert.Equal(new(Messages, 0, 0), tally);
        Assert.Equal(Messages, teams.Taken.Select(taken => taken.Conversation).Distinct().Count());
        Assert.Equal(Enumerable.Range(0, DuePlans).Select(number => VastTables.IdOf(Due, number)).Order(), tables.PlansRead.Order());
        Assert.InRange(calls, Messages, 20 * Messages);
        Assert.InRange(took, (Messages - 1) * Pacer.BetweenInTenant, TimeSpan.FromSeconds(60));
        Assert.InRange(most, 1, 32);
        Assert.InRange(replica.Get<Pacer>().Remembered, 1, Messages);
        Assert.InRange(grown, 0, 64);

        // What has been looked at is remembered: a minute later only the days are read.
        tables.Forget();
        time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(default, await replica.SweepsAsync());
        await replica.SweepsAsync();
        tables.Forget();
        await replica.SweepsAsync();
        Assert.Empty(tables.PlansRead);
        Assert.InRange(tables.Calls, 1, 100);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Messages} of {(DuePlans + LaterPlans) * InAPlan:N0}: {calls} calls, {rows} rows, {DuePlans} of {DuePlans + LaterPlans} plans read; sent in {took.TotalSeconds:0.0} s of fake time, {most} at once at most, {grown} MB kept; then {tables.Calls} calls and {tables.Rows} rows a sweep");
    }

    private static async Task<VastTables> FilledAsync()
    {
        var patterns = new MemoryTables();
        DateOnly late = new(2026, 2, 26);
        await PatternAsync(patterns, Due, number => number == 0 ? Team.Deadline : number <= 4 ? late : Far(number));
        await PatternAsync(patterns, Later, Far);
        var tables = new VastTables(patterns, Due, DuePlans, Later, LaterPlans);
        foreach (var plan in Enumerable.Range(0, DuePlans).Select(number => VastTables.IdOf(Due, number)))
        {
            await tables.ConversesAsync(plan);
            for (var person = 1; person <= 4; person++)
                await tables.KnowsAsync(Owner(plan, person));
        }

        return tables;

        static DateOnly Far(int number) => new DateOnly(2026, 9, 1).AddDays(number);
    }

    /// <summary>In changes of as much as a transaction takes.</summary>
    private static async Task PatternAsync(MemoryTables patterns, string id, Func<int, DateOnly> deadline)
    {
        await patterns.PlanAsync(id);
        var store = new PlanStore(patterns, TimeProvider.System);
        foreach (var some in Enumerable.Range(0, InAPlan).Chunk(50))
        {
            var made = some.Select(number => new PlanEvent.InitiativeChanged(null, Team.Initiative($"i{number}", number + 1, Owner(id, number), deadline(number))));
            Assert.IsType<Outcome.Changed>(await store.ChangeAsync(
                new(id), plan => plan!.Change(Team.Turn(Team.Cora, $"{id} {some[0]}", Team.Channel(id)), [.. made]), CancellationToken.None));
        }
    }

    private static Core.People.Person Owner(string plan, int number) => Team.Named($"{plan}-{number % 5}");
}
