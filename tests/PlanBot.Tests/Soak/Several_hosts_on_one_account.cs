using System.Diagnostics;
using System.Globalization;
using PlanBot.Core.Nudges.Sources;
using PlanBot.Core.Plans;
using PlanBot.Storage;
using PlanBot.Storage.Plans;
using PlanBot.Tests.Azurite;
using PlanBot.Tests.Storage.AzureTables;
using Xunit;
using Xunit.Abstractions;

namespace PlanBot.Tests.Soak;

/// <summary>
/// Three hosts on one storage account whose calls fail one time in twenty, one host killed every few seconds, fifty people who answer.
/// Every change that a card called saved is in the history once, and nothing else is missing or twice.
/// </summary>
/// <remarks>
/// Short as it is run with the other tests. The long form:
/// <code>PLANBOT_SOAK=5000 dotnet test tests/PlanBot.Tests --filter Several_hosts --logger "console;verbosity=detailed"</code>
/// </remarks>
public sealed class Several_hosts_on_one_account(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Hosts = 3;
    private const int People = 50;
    private const int Plans = 5;
    private const int FaultsInThousand = 50;
    private static readonly TimeSpan BetweenKills = TimeSpan.FromSeconds(3);
    private static readonly int Answers = int.Parse(Environment.GetEnvironmentVariable("PLANBOT_SOAK") ?? "250", CultureInfo.InvariantCulture);

    private readonly AzuriteServer azurite = new();

    public Task InitializeAsync() => azurite.InitializeAsync();

    public Task DisposeAsync() => azurite.DisposeAsync();

    [Fact]
    public async Task Lose_nothing_that_a_card_said_was_saved()
    {
        await using var connector = await AnyConnector.StartAsync();
        await using var proxy = await FaultProxy.StartAsync(azurite.Address, _ => Choose());
        HostProcess[] hosts = [.. Enumerable.Range(0, Hosts).Select(_ => new HostProcess(AzuriteServer.ConnectionStringAt(proxy.Address)))];
        try
        {
            await Task.WhenAll(hosts.Select(host => host.StartAsync()));
            using var run = new SoakRun(hosts, connector.Address);
            Colleague[] colleagues = [.. Enumerable.Range(0, People).Select(number => new Colleague(number, $"plan-{number % Plans}", run))];
            await Task.WhenAll(colleagues[..Plans].Select(colleague => colleague.BeginsAsync()));
            await Task.WhenAll(colleagues.Select(colleague => colleague.JoinsAsync()));

            var watch = Stopwatch.StartNew();
            using var done = new CancellationTokenSource();
            var killing = KillAsync(hosts, done.Token);
            await Task.WhenAll(colleagues.Select(colleague => AnswerAsync(colleague, run)));
            await done.CancelAsync();
            var kills = await killing;
            var took = watch.Elapsed;

            var history = await CheckAsync(run);
            var turns = run.Turns.Order().ToArray();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
                {Hosts} hosts, {People} people, {Plans} plans, {took.TotalSeconds:0} s, {kills} kills; storage: {proxy.Calls} calls, {proxy.Faults} of them faulty ({100.0 * proxy.Faults / proxy.Calls:0.0} %)
                {run.Acknowledged.Count} answers and initiatives saved ({run.Acknowledged.Count / took.TotalSeconds:0.0} a second), {run.Overtaken} overtaken, {run.Repeated} presses repeated
                turns: {turns.Length}, median {turns[turns.Length / 2].TotalMilliseconds:0} ms, 95 % within {turns[turns.Length * 95 / 100].TotalMilliseconds:0} ms, longest {turns[^1].TotalMilliseconds:0} ms
                history: {history} changes; acknowledged and missing: 0; twice: 0; gaps: 0
                """));
        }
        finally
        {
            foreach (var host in hosts)
                await host.DisposeAsync();
        }
    }

    private static async Task AnswerAsync(Colleague colleague, SoakRun run)
    {
        while (run.Acknowledged.Count < Answers)
            await colleague.ActsAsync();
    }

    private static async Task<int> KillAsync(HostProcess[] hosts, CancellationToken cancellationToken)
    {
        for (var kills = 0; ; kills++)
        {
            await Task.Delay(BetweenKills, CancellationToken.None);
            if (cancellationToken.IsCancellationRequested)
                return kills;
            var host = hosts[kills % hosts.Length];
            await host.KillAsync();
            await host.StartAsync();
        }
    }

    private static Fault Choose() => Random.Shared.Next(1000) is var dice && dice >= FaultsInThousand ? Fault.None
        // Silence costs a caller five seconds, and is rare.
        : (dice % 10) switch { 0 => Fault.Silence, < 3 => Fault.LostCall, < 6 => Fault.LostAnswer, < 8 => Fault.BrokenAnswer, _ => Fault.Busy };

    /// <summary>From the tables themselves, past the proxy.</summary>
    private async Task<int> CheckAsync(SoakRun run)
    {
        using var tables = azurite.Open();
        var store = new PlanStore(tables, TimeProvider.System);
        var kept = new List<(string Plan, string Text)>();
        var changes = 0;
        foreach (var id in Enumerable.Range(0, Plans).Select(number => new PlanId($"plan-{number}")))
        {
            var plan = (await store.FindAsync(id, CancellationToken.None))!;
            var history = await store.HistoryAsync(id, int.MaxValue, int.MaxValue / 2, CancellationToken.None);
            Assert.Equal(Enumerable.Range(1, plan.Version).Reverse(), history.Select(entry => entry.Version));
            Assert.Equal(PlanRows.Of(PlanHistory.Replay(id, history.Reverse())), PlanRows.Of(plan));
            changes += history.Count;
            kept.AddRange(history.SelectMany(entry => entry.Events).Select(TextOf).OfType<string>().Select(text => (id.Value, text)));
        }

        Assert.Equal(kept.Count, kept.Distinct().Count());
        Assert.Empty(run.Acknowledged.Except(kept));
        Assert.Equal(run.Acknowledged.Count, run.Acknowledged.Distinct().Count());
        return changes;
    }

    private static string? TextOf(PlanEvent what) => what switch
    {
        PlanEvent.Answered answered => answered.After.Text,
        PlanEvent.InitiativeChanged changed => changed.After.Title,
        _ => null,
    };
}
