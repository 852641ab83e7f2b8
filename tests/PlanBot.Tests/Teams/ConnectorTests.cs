using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using PlanBot.Core.Conversation;
using PlanBot.Teams.Connector;
using PlanBot.Teams.Schema;
using Xunit;

namespace PlanBot.Tests.Teams;

public sealed class ConnectorTests
{
    private static readonly ConversationReference Chat =
        new(Activities.ServiceUrl, Activities.Bot, new(Activities.Tenant, Activities.Chat, PlaceKind.Personal), Activities.Chat);

    private static readonly TimeSpan AttemptLimit = TimeSpan.FromSeconds(15);

    [Theory]
    [InlineData(412)]
    [InlineData(429)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task What_teams_asks_to_repeat_is_repeated_after_a_while(int status)
    {
        await using var teams = await TeamsHost.StartAsync();
        FailOnce(teams, () => FakeConnector.Error((HttpStatusCode)status, "Later"));

        var sending = SendAsync(teams);
        var wait = await teams.Time.AlarmAsync(due => due != AttemptLimit);
        Assert.InRange(wait, TimeSpan.Zero, TimeSpan.FromSeconds(30));
        Assert.Single(teams.Connector.Calls);
        teams.Time.Advance(wait);

        Assert.NotNull(await sending);
        Assert.Equal(2, teams.Connector.Calls.Count);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(413)]
    [InlineData(500)]
    public async Task Everything_else_is_refused_at_once_with_the_connectors_own_word(int status)
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Connector.Instead = _ => FakeConnector.Error((HttpStatusCode)status, "BotNotInConversationRoster");

        var exception = await Assert.ThrowsAsync<ConnectorException>(() => SendAsync(teams));

        Assert.Equal((HttpStatusCode)status, exception.Status);
        Assert.Equal("BotNotInConversationRoster", exception.Code);
        Assert.Single(teams.Connector.Calls);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>Bad Gateway</html>")]
    [InlineData("[]")]
    [InlineData("""{"error":"no"}""")]
    public async Task A_refusal_in_no_known_words_has_its_status_for_a_code(string body)
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Connector.Instead = _ => FakeConnector.Json(HttpStatusCode.Forbidden, body);

        Assert.Equal("Forbidden", (await Assert.ThrowsAsync<ConnectorException>(() => SendAsync(teams))).Code);
    }

    [Theory]
    [InlineData(7, 7)]
    [InlineData(300, 30)]
    public async Task The_connector_says_how_long_to_wait_within_reason(int asked, int waited)
    {
        await using var teams = await TeamsHost.StartAsync();
        FailOnce(teams, () => Later(new(TimeSpan.FromSeconds(asked))));

        var sending = SendAsync(teams);
        await teams.Time.AlarmAsync(due => due == TimeSpan.FromSeconds(waited));
        teams.Time.Advance(TimeSpan.FromSeconds(waited));

        Assert.NotNull(await sending);
    }

    [Fact]
    public async Task It_may_say_until_when_as_well()
    {
        await using var teams = await TeamsHost.StartAsync();
        FailOnce(teams, () => Later(new(teams.Time.GetUtcNow().AddSeconds(9))));

        var sending = SendAsync(teams);
        await teams.Time.AlarmAsync(due => due == TimeSpan.FromSeconds(9));
        teams.Time.Advance(TimeSpan.FromSeconds(9));

        Assert.NotNull(await sending);
    }

    [Fact]
    public async Task A_moment_that_is_past_is_now()
    {
        await using var teams = await TeamsHost.StartAsync();
        FailOnce(teams, () => Later(new(teams.Time.GetUtcNow().AddMinutes(-1))));

        Assert.NotNull(await SendAsync(teams));
    }

    [Fact]
    public async Task After_four_attempts_it_gives_up()
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Connector.Instead = _ => Later(new(TimeSpan.Zero));

        var exception = await Assert.ThrowsAsync<ConnectorException>(() => SendAsync(teams));

        Assert.Equal(HttpStatusCode.TooManyRequests, exception.Status);
        Assert.Equal(4, teams.Connector.Calls.Count);
    }

    [Fact]
    public async Task No_answer_is_not_repeated_since_the_message_may_have_arrived()
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Connector.Answering = new TaskCompletionSource().Task;

        var sending = SendAsync(teams);
        await teams.Time.AlarmAsync(due => due == AttemptLimit);
        teams.Time.Advance(AttemptLimit);

        var exception = await Assert.ThrowsAsync<ConnectorException>(() => sending);
        Assert.Null(exception.Status);
        Assert.Equal(ConnectorException.Unreachable, exception.Code);
        Assert.Single(teams.Connector.Calls);
    }

    [Fact]
    public async Task A_line_that_breaks_is_not_repeated_either()
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Connector.Instead = _ => throw new HttpRequestException("reset");

        Assert.Equal(ConnectorException.Unreachable, (await Assert.ThrowsAsync<ConnectorException>(() => SendAsync(teams))).Code);
        Assert.Single(teams.Connector.Calls);
    }

    [Fact]
    public async Task An_answer_without_an_id_is_an_answer()
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Connector.Instead = _ => new(HttpStatusCode.Accepted);

        Assert.Null(await SendAsync(teams));
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("http://smba.trafficmanager.net/")]
    [InlineData("nonsense")]
    public async Task A_reference_to_a_connector_that_is_not_on_the_list_is_not_followed(string serviceUrl)
    {
        await using var teams = await TeamsHost.StartAsync();

        var exception = await Assert.ThrowsAsync<ConnectorException>(() =>
            teams.Get<ConnectorClient>().SendToConversationAsync(Chat with { ServiceUrl = serviceUrl }, MessageActivity.Of("x"), CancellationToken.None));

        Assert.Equal("ServiceUrlNotAllowed", exception.Code);
        Assert.Empty(teams.Connector.Calls);
    }

    [Fact]
    public async Task Members_are_read_page_by_page()
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Connector.Instead = call => FakeConnector.Json(HttpStatusCode.OK, call.Uri.Query.Contains("continuationToken=a%2Fb", StringComparison.Ordinal)
            ? """{"members":[{"id":"29:2","name":"Bo","objectId":"BBBB"}],"continuationToken":""}"""
            : """{"members":[{"id":"29:1","name":"Ada","aadObjectId":"AAAA"},7],"continuationToken":"a/b"}""");

        var members = await teams.Get<ConnectorClient>().GetPagedMembersAsync(Chat, CancellationToken.None);

        Assert.Equal(["aaaa", "bbbb"], members.Select(member => member.Person!.Id.Value));
        Assert.All(teams.Connector.Calls, call => Assert.Contains("pageSize=200", call.Uri.Query, StringComparison.Ordinal));
        Assert.Equal(2, teams.Connector.Calls.Count);
    }

    [Fact]
    public async Task A_reply_only_for_its_author_goes_to_her_own_chat()
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Turns.Answer = (_, _, _) => Task.FromResult(FakeTurns.Card with { OnlyForAuthor = true });

        await teams.PostAsync(Activities.Message("help").InChannel(";messageid=1").Mentioning(Activities.Bot, "<at>PlanBot</at>"));

        var create = Assert.Single(teams.Connector.Calls, call => call.Path == "/emea/v3/conversations");
        var wanted = new JsonObject
        {
            ["bot"] = new JsonObject { ["id"] = Activities.Bot },
            ["members"] = new JsonArray(new JsonObject { ["id"] = "29:ada" }),
            ["tenantId"] = Activities.Tenant,
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Activities.Tenant } },
            ["isGroup"] = false,
        };
        Assert.True(JsonNode.DeepEquals(wanted, create.Body), create.Body!.ToJsonString());
        Assert.Equal("/emea/v3/conversations/a%3Aprivate/activities", Assert.Single(teams.Connector.Posts).Path);
    }

    [Fact]
    public async Task It_is_posted_in_the_place_after_all_when_she_cannot_be_reached_alone()
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Turns.Answer = (_, _, _) => Task.FromResult(FakeTurns.Card with { OnlyForAuthor = true });
        teams.Connector.Instead = call => call.Path == "/emea/v3/conversations" ? FakeConnector.Error(HttpStatusCode.Forbidden, "ConversationBlockedByUser") : null;

        await teams.PostAsync(Activities.Message("help").InChannel().Mentioning(Activities.Bot, "<at>PlanBot</at>"));

        Assert.Equal("/emea/v3/conversations/19%3Aabc%40thread.tacv2/activities/1700000000001", Assert.Single(teams.Connector.Posts).Path);
    }

    private static Task<string?> SendAsync(TeamsHost teams) =>
        teams.Get<ConnectorClient>().SendToConversationAsync(Chat, MessageActivity.Of("x"), CancellationToken.None);

    private static HttpResponseMessage Later(RetryConditionHeaderValue retryAfter)
    {
        var response = FakeConnector.Error(HttpStatusCode.TooManyRequests, "Throttled");
        response.Headers.RetryAfter = retryAfter;
        return response;
    }

    private static void FailOnce(TeamsHost teams, Func<HttpResponseMessage> answer) =>
        teams.Connector.Instead = _ => teams.Connector.Calls.Count == 1 ? answer() : null;
}
