using Microsoft.AspNetCore.Http;
using PlanBot.Tests.Azurite;
using PlanBot.Tests.Soak;
using PlanBot.Tests.Storage.AzureTables;

namespace PlanBot.Tests.Nudging.Killed;

/// <summary>One of the hosts that remind, as a process; its way to the store is its own, and a bad one.</summary>
internal sealed class MortalHost : IAsyncDisposable
{
    private const int FaultsInThousand = 20;

    private readonly Random chance;
    private readonly FaultProxy proxy;
    private readonly HostProcess host;
    private Death? death;

    private MortalHost(Random chance, FaultProxy proxy, Func<IReadOnlyList<string>> settings)
    {
        this.chance = chance;
        this.proxy = proxy;
        host = new(AzuriteServer.ConnectionStringAt(proxy.Address), settings);
    }

    public int Calls => proxy.Calls;

    public int Faults => proxy.Faults;

    public static async Task<MortalHost> OpenAsync(Uri store, int seed, Func<IReadOnlyList<string>> settings)
    {
        MortalHost? host = null;
        host = new(new Random(seed), await FaultProxy.StartAsync(store, call => host!.AtCall(call)), settings);
        return host;
    }

    public Task StartAsync() => host.StartAsync();

    /// <summary>Dies sooner or later, unless it is spared before.</summary>
    public async Task<bool> DiesAsync(Task spared)
    {
        // At once, in the middle of the call that it was.
        var killing = Task.CompletedTask;
        var coming = new Death(chance, () => killing = host.KillAsync());
        Volatile.Write(ref death, coming);
        var died = await coming.ComesAsync(spared);
        Volatile.Write(ref death, null);
        await killing;
        return died;
    }

    public void AtTeams(bool done) => Volatile.Read(ref death)?.AtTeams(done);

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await proxy.DisposeAsync();
    }

    private Fault AtCall(HttpRequest call)
    {
        if (FaultProxy.IsWrite(call) && Volatile.Read(ref death)?.AtWrite() is { } afterwards)
            return afterwards ? Fault.LostAnswer : Fault.LostCall;
        return Random.Shared.Next(1000) is var dice && dice >= FaultsInThousand ? Fault.None
            : (dice % 4) switch { 0 => Fault.LostCall, 1 => Fault.LostAnswer, 2 => Fault.BrokenAnswer, _ => Fault.Busy };
    }
}
