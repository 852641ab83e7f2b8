using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace PlanBot.Chat;

/// <summary>Where this bot can be reached from this machine, which is known once it listens.</summary>
public sealed class BotAddress(IServer server, IHostApplicationLifetime lifetime)
{
    /// <returns>Null when it listens on no address, as under test.</returns>
    public async Task<Uri?> WaitAsync(CancellationToken cancellationToken)
    {
        var started = new TaskCompletionSource();
        await using (lifetime.ApplicationStarted.Register(started.SetResult))
            await started.Task.WaitAsync(cancellationToken);
        return server.Features.Get<IServerAddressesFeature>()?.Addresses
            .Select(BindingAddress.Parse)
            .Where(address => !address.IsUnixPipe && !address.IsNamedPipe)
            .OrderBy(address => address.Scheme, StringComparer.Ordinal)
            .Select(address => new UriBuilder(address.Scheme, Reachable(address.Host), address.Port).Uri)
            .FirstOrDefault();
    }

    // Everything else than a name or an address means every address of the machine.
    private static string Reachable(string host) => host is "0.0.0.0" or "[::]" or "*" or "+" ? "127.0.0.1" : host;
}
