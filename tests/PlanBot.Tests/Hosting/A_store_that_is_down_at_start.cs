using System.Net;
using Microsoft.AspNetCore.Hosting;
using PlanBot.Tests.Azurite;
using PlanBot.Tests.Storage.AzureTables;
using PlanBot.Tests.Teams;
using PlanBot.Tests.Transcripts;
using Xunit;

namespace PlanBot.Tests.Hosting;

[Collection(AzuriteTests.Name)]
public sealed class A_store_that_is_down_at_start(AzuriteServer azurite)
{
    [Fact]
    public async Task Is_told_by_health_and_in_every_answer_until_it_is_back()
    {
        var fault = Fault.Busy;
        await using var proxy = await FaultProxy.StartAsync(azurite.Address, _ => fault);
        await using var door = new FrontDoor();
        await using var host = door.WithWebHostBuilder(builder => builder.UseSetting("Storage:ConnectionString", AzuriteServer.ConnectionStringAt(proxy.Address)));
        using var client = host.CreateClient();

        using var health = await client.GetAsync(new Uri("/health", UriKind.Relative));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, health.StatusCode);
        Assert.Contains("Noget gik galt hos os, og det blev ikke gemt.", await PressAsync("f:down"), StringComparison.Ordinal);

        fault = Fault.None;

        Assert.Contains("Her er ingen plan endnu.", await PressAsync("f:back"), StringComparison.Ordinal);
        Assert.EndsWith("store: Healthy.", await client.GetStringAsync(new Uri("/health", UriKind.Relative)), StringComparison.Ordinal);

        async Task<string> PressAsync(string id)
        {
            using var body = new StringContent(Activities.Press("""{"verb":"status"}""", id).ToJsonString());
            using var response = await client.PostAsync(new Uri("/api/messages", UriKind.Relative), body);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            return await response.Content.ReadAsStringAsync();
        }
    }
}
