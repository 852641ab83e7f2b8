using PlanBot.Teams.Sending;
using Xunit;

namespace PlanBot.Tests.Teams;

public sealed class ReplyDelayTests
{
    [Fact]
    public async Task In_development_a_reply_waits_in_a_channel_and_nowhere_else()
    {
        await using var teams = await TeamsHost.StartAsync(settings: ("Chat:ReplyDelay", "00:00:00.600"));

        await teams.PostAsync(Activities.Message("help"));
        Assert.Single(teams.Connector.Posts);

        var inChannel = teams.PostAsync(Activities.Message("help", "1700000000002").InChannel().Mentioning(Activities.Bot, "<at>PlanBot</at>"));
        await teams.Time.AlarmAsync(due => due == TimeSpan.FromMilliseconds(600));
        Assert.Single(teams.Connector.Posts);

        teams.Time.Advance(TimeSpan.FromMilliseconds(600));
        using var response = await inChannel;
        Assert.Equal(2, teams.Connector.Posts.Count());
    }
}
