using System.Net;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using PlanBot.Storage;
using PlanBot.Tests.Storage;
using PlanBot.Tests.Transcripts;
using Xunit;

namespace PlanBot.Tests.Hosting;

public sealed class Health
{
    [Fact]
    public async Task Is_good_while_the_store_answers()
    {
        await using var door = new FrontDoor();
        using var client = door.CreateClient();

        Assert.Equal("reminders: Healthy. No sweep yet.\nstore: Healthy.", await client.GetStringAsync(new Uri("/health", UriKind.Relative)));
    }

    [Fact]
    public async Task Tells_whether_to_send_more_apart_from_whether_it_runs()
    {
        await using var door = new FrontDoor();
        var broken = new WatchedTables();
        await using var without = door.WithWebHostBuilder(host => host.ConfigureTestServices(services => services.AddSingleton<ITables>(broken)));
        using var client = without.CreateClient();
        Assert.Equal("reminders: Healthy. No sweep yet.\nstore: Healthy.\nhost: Healthy.", await client.GetStringAsync(new Uri("/health/ready", UriKind.Relative)));

        broken.IsDown = true;
        using var ready = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Equal("host: Healthy.", await client.GetStringAsync(new Uri("/health/live", UriKind.Relative)));
    }

    [Fact]
    public async Task Says_when_it_does_not_and_the_bot_still_answers_kindly()
    {
        await using var door = new FrontDoor();
        var broken = new WatchedTables();
        await using var without = door.WithWebHostBuilder(host => host.ConfigureTestServices(services => services.AddSingleton<ITables>(broken)));
        using var client = without.CreateClient();
        broken.IsDown = true;

        using var health = await client.GetAsync(new Uri("/health", UriKind.Relative));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, health.StatusCode);
        Assert.EndsWith("store: Unhealthy. The store does not answer.", await health.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using var turn = await client.PostAsync(new Uri("/api/messages", UriKind.Relative), new StringContent(Teams.Activities.Press("""{"verb":"status"}""").ToJsonString()));
        Assert.Equal(HttpStatusCode.OK, turn.StatusCode);
        Assert.Contains("Noget gik galt hos os, og det blev ikke gemt.", await turn.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        broken.IsDown = false;
        using var again = await client.PostAsync(new Uri("/api/messages", UriKind.Relative), new StringContent(Teams.Activities.Press("""{"verb":"status"}""", "f:again").ToJsonString()));
        Assert.Contains("Her er ingen plan endnu.", await again.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
