using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using PlanBot.Storage;
using PlanBot.Teams;

namespace PlanBot;

/// <summary>What somebody who has just started PlanBot wants to know.</summary>
internal static class Greeting
{
    public static void Print(WebApplication app)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        foreach (var address in addresses)
            Console.WriteLine($"PlanBot listens on {address}{MessagesEndpoint.Path}");
        Console.WriteLine($"Plans are kept in {app.Services.GetRequiredService<StorageLocation>().Description}");
    }
}
