using System.Net;
using PlanBot.Core.Conversation;
using Xunit;

namespace PlanBot.Tests.Teams;

public sealed class InstallationTests
{
    private const string Partition = Activities.Tenant + "|" + Activities.Channel;

    [Fact]
    public async Task Both_ways_of_saying_it_make_one_welcome()
    {
        await using var teams = await TeamsHost.StartAsync();

        await Task.WhenAll(
            teams.PostAsync(Activities.Installation("add").InChannel()),
            teams.PostAsync(Activities.Joined(Activities.Bot).InChannel()),
            teams.PostAsync(Activities.Joined(Activities.Bot, "f:again").InChannel()));

        Assert.Equal("Ada", Assert.IsType<Installed>(Assert.Single(teams.Turns.Heard).Command).AddedBy);
        Assert.Equal("/emea/v3/conversations/19%3Aabc%40thread.tacv2/activities", Assert.Single(teams.Connector.Posts).Path);
    }

    [Fact]
    public async Task Whoever_added_the_bot_is_looked_up_when_teams_tells_only_her_id()
    {
        await using var teams = await TeamsHost.StartAsync();
        var installation = Activities.Installation("add").InChannel();
        installation["from"]!.AsObject().Remove("name");

        await teams.PostAsync(installation);

        Assert.Equal("Ada Lovelace", Assert.IsType<Installed>(Assert.Single(teams.Turns.Heard).Command).AddedBy);
        Assert.Contains(teams.Connector.Calls, call => call.Path == "/emea/v3/conversations/19%3Aabc%40thread.tacv2/members/29%3Aada");
    }

    [Fact]
    public async Task Nobody_is_named_when_she_cannot_be_looked_up()
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Connector.Instead = call => call.Method == "GET" ? FakeConnector.Error(HttpStatusCode.Forbidden, "BotNotInConversationRoster") : null;
        var installation = Activities.Installation("add");
        installation["from"]!.AsObject().Remove("name");

        await teams.PostAsync(installation);

        Assert.Null(Assert.IsType<Installed>(Assert.Single(teams.Turns.Heard).Command).AddedBy);
        Assert.Single(teams.Connector.Posts);
    }

    [Theory]
    [InlineData("add-upgrade")]
    [InlineData("remove-upgrade")]
    [InlineData("somethingNew")]
    public async Task An_upgrade_is_no_arrival(string action)
    {
        await using var teams = await TeamsHost.StartAsync();

        await teams.PostAsync(Activities.Installation(action));

        Assert.Empty(teams.Turns.Heard);
    }

    [Fact]
    public async Task Other_members_come_and_go_without_a_word()
    {
        await using var teams = await TeamsHost.StartAsync();

        await teams.PostAsync(Activities.Joined("29:grace").InChannel());
        await teams.PostAsync(Activities.Left("29:grace").InChannel());

        Assert.Empty(teams.Turns.Heard);
        Assert.Empty(teams.Connector.Posts);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_bot_that_left_is_forgotten_and_may_come_again(bool byInstallation)
    {
        await using var teams = await TeamsHost.StartAsync();
        await teams.PostAsync(Activities.Installation("add").InChannel());
        await teams.DrainedAsync();
        Assert.NotNull(await teams.Tables.RowAsync("Conversations", Partition, "ref"));

        var left = byInstallation ? Activities.Installation("remove", "f:removed") : Activities.Left(Activities.Bot);
        using var response = await teams.PostAsync(left.InChannel());
        await teams.DrainedAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Null(await teams.Tables.RowAsync("Conversations", Partition, "ref"));
        Assert.Null(await teams.Tables.RowAsync("Conversations", Partition, "welcomed"));

        await teams.PostAsync(Activities.Installation("add", "f:install-2").InChannel());
        await teams.DrainedAsync();
        Assert.Equal(2, teams.Turns.Heard.Count);
        Assert.NotNull(await teams.Tables.RowAsync("Conversations", Partition, "ref"));
    }

    [Fact]
    public async Task A_welcome_that_failed_is_tried_again_by_the_next_activity()
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Connector.Instead = call => call.Method == "POST" ? FakeConnector.Error(HttpStatusCode.InternalServerError, "ServiceError") : null;

        using var response = await teams.PostAsync(Activities.Installation("add"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Single(teams.Connector.Posts);

        teams.Connector.Instead = _ => null;
        await teams.PostAsync(Activities.Joined(Activities.Bot));
        Assert.Equal(2, teams.Connector.Posts.Count());
    }
}
