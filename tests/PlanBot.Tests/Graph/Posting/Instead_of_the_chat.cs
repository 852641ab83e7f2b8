using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Beside;
using PlanBot.Graph.Posting;
using PlanBot.Tests.Graph.StandIn;
using PlanBot.Tests.Teams;
using Xunit;

namespace PlanBot.Tests.Graph.Posting;

/// <summary>The activity feed for who chose it, and installing the app for who never opened it.</summary>
public sealed class Instead_of_the_chat : GraphTest
{
    private INudgeRoutes Routes => host.Get<INudgeRoutes>();

    [Fact]
    public async Task Who_chose_the_feed_is_told_there_and_who_did_not_is_not()
    {
        var plan = await host.PlanAsync(await host.ConnectedAsync());
        graph.Teams.Installed.Add(GraphHost.Bo.Id.Value);
        Assert.IsType<RouteTaken.No>(await NotifyAsync(plan));
        await host.Get<IFeed>().ChooseAsync(Activities.Tenant, GraphHost.Bo.Id, true, CancellationToken.None);
        Assert.IsType<RouteTaken.Sent>(await NotifyAsync(plan));

        var (user, told) = Assert.Single(graph.Teams.Notifications);
        Assert.Equal(GraphHost.Bo.Id.Value, user);
        Assert.Equal(("reminder", "text", "Frist 13. april: Workshop"), ((string?)told["activityType"], (string?)told["topic"]!["source"], (string?)told["templateParameters"]![0]!["value"]));
        Assert.StartsWith("https://teams.microsoft.com/l/", (string?)told["topic"]!["webUrl"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_feed_cannot_be_had_the_chat_is_used()
    {
        var plan = await host.PlanAsync(await host.ConnectedAsync());
        await host.Get<IFeed>().ChooseAsync(Activities.Tenant, GraphHost.Bo.Id, true, CancellationToken.None);
        Assert.IsType<RouteTaken.No>(await NotifyAsync(plan));
        host.Credential.Granted = [];
        Assert.IsType<RouteTaken.No>(await NotifyAsync(plan));
    }

    [Fact]
    public async Task The_app_is_installed_once_and_not_tried_again_within_a_week()
    {
        Assert.True(await InstallAsync());
        Assert.False(await InstallAsync());
        Assert.Single(graph.Requests);
        graph.Teams.Installed.Clear();
        time.Advance(TimeSpan.FromDays(8));
        Assert.True(await InstallAsync());
    }

    [Fact]
    public async Task Who_has_it_already_is_not_reached_by_installing_it()
    {
        graph.Teams.Installed.Add(GraphHost.Bo.Id.Value);
        Assert.False(await InstallAsync());
    }

    [Fact]
    public async Task An_outage_is_not_a_no()
    {
        graph.Instead = (_, _) => GraphAnswer.Throttled(60);
        Assert.False(await InstallAsync());
        graph.Instead = (_, _) => null;
        time.Advance(TimeSpan.FromMinutes(2));
        Assert.True(await InstallAsync());
    }

    private Task<RouteTaken> NotifyAsync(Plan plan) => Routes.NotifyAsync(Activities.Tenant, GraphHost.Bo.Id, plan, "Frist 13. april: Workshop", CancellationToken.None);

    private Task<bool> InstallAsync() => Routes.InstallAsync(Activities.Tenant, GraphHost.Bo.Id, CancellationToken.None);
}
