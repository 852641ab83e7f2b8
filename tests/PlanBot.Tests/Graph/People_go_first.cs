using System.Net;
using PlanBot.Core.People;
using PlanBot.Tests.Graph.StandIn;
using Xunit;

namespace PlanBot.Tests.Graph;

/// <summary>When Graph says that most of what it allows is used up, what people wait for is still asked, and the sync with Planner waits.</summary>
public sealed class People_go_first : GraphTest
{
    [Theory]
    [InlineData("0.95", false)]
    [InlineData("0.5", true)]
    public async Task The_sync_gives_way_for_a_moment_and_loses_nothing(string used, bool isAsked)
    {
        var plan = await host.ConnectedAsync();
        await host.AddAsync(plan, "i1", "Workshop", GraphHost.Bo, new DateOnly(2026, 4, 13));
        graph.Instead = (_, path) => path.EndsWith("mailboxSettings", StringComparison.Ordinal)
            ? GraphAnswer.Error(HttpStatusCode.NotFound, "MailboxNotEnabledForRESTAPI") with { Headers = new() { ["x-ms-throttle-limit-percentage"] = used } }
            : null;
        await HoursOf(GraphHost.Ada);
        await host.TickAsync();
        Assert.Equal(isAsked, graph.Requests.Any(request => request.Path.StartsWith("/planner", StringComparison.Ordinal)));
        await HoursOf(GraphHost.Bo);
        Assert.Equal(2, graph.Requests.Count(request => request.Path.EndsWith("mailboxSettings", StringComparison.Ordinal)));

        time.Advance(TimeSpan.FromSeconds(30));
        await host.TickAsync();
        Assert.Single(graph.Planner.Tasks);
    }

    private async Task HoursOf(Person person) => Assert.Null(await host.Get<IWorkingHours>().OfAsync(person.Id, CancellationToken.None));
}
