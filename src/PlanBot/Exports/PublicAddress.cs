using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace PlanBot.Exports;

/// <summary>Where people's browsers find this host: <c>Web:Address</c>, or in Development the address it listens on.</summary>
internal sealed class PublicAddress(IConfiguration configuration, IHostEnvironment environment, IServer server)
{
    private readonly Lazy<Uri?> root = new(() =>
        Uri.TryCreate(configuration["Web:Address"], UriKind.Absolute, out var set) ? set
        : environment.IsDevelopment() && server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is { } listens && Uri.TryCreate(listens, UriKind.Absolute, out var own) ? own
        : null);

    /// <summary>Null where nobody has said and it cannot be known.</summary>
    public Uri? Of(string path) => root.Value is { } known ? new Uri(known, path) : null;
}
