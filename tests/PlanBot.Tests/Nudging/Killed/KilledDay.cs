using System.Diagnostics;
using System.Globalization;
using PlanBot.Core.Nudges;
using PlanBot.Core.Nudges.Sources;
using PlanBot.Core.Plans;
using PlanBot.Storage;
using PlanBot.Storage.Nudges;
using PlanBot.Tests.Azurite;

namespace PlanBot.Tests.Nudging.Killed;

/// <summary>A Monday on which every plan has one thing to say in its channel and to four people alone, two hosts that say it, and a store of its own.</summary>
internal sealed class KilledDay : IAsyncDisposable
{
    public const int NudgesAPlan = 5;

    private const int Hosts = 2;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly AzuriteServer azurite = new();
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly string[] plans;
    private readonly int seed;
    private KeepingTeams? teams;
    private MortalHost[] hosts = [];

    public KilledDay(int plans, int seed)
    {
        this.plans = [.. Enumerable.Range(0, plans).Select(number => string.Create(CultureInfo.InvariantCulture, $"plan-{number}"))];
        this.seed = seed;
    }

    public KeepingTeams Teams => teams ?? throw new InvalidOperationException("It has not begun.");

    public int Calls => hosts.Sum(host => host.Calls);

    public int Faults => hosts.Sum(host => host.Faults);

    public async Task BeginAsync()
    {
        await azurite.InitializeAsync();
        teams = await KeepingTeams.StartAsync(plans.Length * NudgesAPlan);
        using (var tables = azurite.Open())
            await Parallel.ForEachAsync(plans, async (plan, _) => await FillAsync(tables, plan));
        hosts = await Task.WhenAll(Enumerable.Range(0, Hosts).Select(number => MortalHost.OpenAsync(azurite.Address, (seed * Hosts) + number, Settings)));
        teams.OnCall = done => Array.ForEach(hosts, host => host.AtTeams(done));
    }

    /// <summary>Until everybody has heard, or so many have died; the last ones live.</summary>
    /// <returns>How many died.</returns>
    public async Task<int> DieAsync(int most)
    {
        var deaths = 0;
        await Task.WhenAll(hosts.Select(async host =>
        {
            await host.StartAsync();
            while (!Teams.All.IsCompleted && Interlocked.Increment(ref deaths) <= most)
            {
                if (!await host.DiesAsync(Teams.All))
                {
                    Interlocked.Decrement(ref deaths);
                    return;
                }

                await host.StartAsync();
            }
        }));
        return Math.Min(deaths, most);
    }

    /// <summary>Every record once nothing is on its way any more.</summary>
    public async Task<IReadOnlyList<NudgeRecord>> SettledAsync()
    {
        using var tables = azurite.Open();
        var claims = new NudgeClaims(tables);
        using var limit = new CancellationTokenSource(Patience);
        while (true)
        {
            var records = new List<NudgeRecord>();
            foreach (var plan in plans)
                records.AddRange((await claims.OfAsync(new(plan), null, limit.Token)).Select(kept => kept.Record));
            if (records.Count == plans.Length * NudgesAPlan && records.TrueForAll(record => record.State is NudgeState.Sent or NudgeState.GaveUp))
                return records;
            await Task.Delay(TimeSpan.FromSeconds(1), limit.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in hosts)
            await host.DisposeAsync();
        if (teams is not null)
            await teams.DisposeAsync();
        await azurite.DisposeAsync();
    }

    private async Task FillAsync(ITables tables, string plan)
    {
        DateOnly late = new(2026, 2, 26);
        var people = Enumerable.Range(1, NudgesAPlan - 1).Select(number => Team.Named($"{plan}-person-{number}")).ToArray();
        await tables.PlanAsync(
            plan,
            [
                Team.Initiative("i0", 1, people[0], Team.Deadline),
                .. people.Select((person, index) => Team.Initiative($"i{index + 1}", index + 2, person, late)),
            ],
            Teams.Address);
        foreach (var person in people)
            await tables.KnowsAsync(person, Teams.Address);
    }

    /// <summary>Whoever comes back finds the clock where it would be by now.</summary>
    private IReadOnlyList<string> Settings() =>
    [
        "--Clock:Start", (Team.Monday + watch.Elapsed).ToString("O", CultureInfo.InvariantCulture), "--Nudging:Every", "0:00:00.3", "--Nudging:Lease", "0:00:05",
    ];
}
