using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace PlanBot.Tests.Teams;

public sealed class BadInputTests
{
    public static TheoryData<string> Fields =>
    [
        "id", "serviceUrl", "channelId", "from", "recipient", "conversation", "text", "locale", "replyToId", "name", "action",
        "value", "entities", "membersAdded", "membersRemoved", "channelData",
    ];

    public static TheoryData<string> NoActivities =>
    [
        "", "{", "null", "7", "[]", "\"message\"", "{}", """{"type":null}""", """{"type":""}""", """{"type":7}""",
        """{"type":"message" "text":"x"}""", new string('[', 100_000), $$"""{"type":"message","value":{{new string('[', 1000)}}{{new string(']', 1000)}}}""",
    ];

    [Theory]
    [MemberData(nameof(NoActivities))]
    public async Task What_is_no_activity_is_a_bad_request(string body)
    {
        await using var teams = await TeamsHost.StartAsync();

        using var response = await teams.PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public async Task A_field_of_a_wrong_type_is_never_the_servers_fault(string field)
    {
        await using var teams = await TeamsHost.StartAsync();
        foreach (var type in new[] { "message", "invoke", "installationUpdate", "conversationUpdate" })
        {
            foreach (var wrong in new[] { "7", "true", "\"x\"", "[]", "[7,null,\"x\",[]]", "{}", "null", """{"id":7,"type":[],"text":{},"mentioned":"x","tenant":9,"tenantId":{},"isGroup":"ja"}""", "\"\\ud800\"" })
            {
                var activity = type == "invoke" ? Activities.Press("""{"verb":"help"}""", Guid.NewGuid().ToString()) : Activities.With(type, Guid.NewGuid().ToString(), new() { ["text"] = "help", ["action"] = "add" });
                activity.Remove(field);
                var body = activity.ToJsonString()[..^1] + $",\"{field}\":{wrong}}}";

                using var response = await teams.PostAsync(body);

                Assert.True(
                    response.StatusCode is HttpStatusCode.OK or HttpStatusCode.Unauthorized || (response.StatusCode == HttpStatusCode.NotImplemented && field == "name"),
                    $"{type} with {field} {wrong}: {response.StatusCode}");
            }
        }

        Assert.DoesNotContain(teams.Logs.Lines, line => line.StartsWith("Error", StringComparison.Ordinal) && line.Contains("failed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Half_a_letter_is_answered_too()
    {
        await using var teams = await TeamsHost.StartAsync();
        var message = Activities.Message("PLACE").ToJsonString().Replace("PLACE", "\\ud800", StringComparison.Ordinal);

        using var response = await teams.PostAsync(message);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Single(teams.Connector.Posts);
    }

    [Theory]
    [InlineData(256 * 1024, HttpStatusCode.OK)]
    [InlineData((256 * 1024) + 1, HttpStatusCode.RequestEntityTooLarge)]
    public async Task An_activity_has_a_quarter_of_a_megabyte(int bytes, HttpStatusCode status)
    {
        await using var teams = await TeamsHost.StartAsync();
        var body = Activities.Message("PLACE").ToJsonString();
        body = body.Replace("PLACE", new string('x', bytes - body.Length + "PLACE".Length), StringComparison.Ordinal);

        using var response = await teams.PostAsync(body);

        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task A_body_without_a_length_has_no_more()
    {
        await using var teams = await TeamsHost.StartAsync();

        var answer = await teams.Server.SendAsync(call =>
        {
            call.Request.Method = "POST";
            call.Request.Path = "/api/messages";
            call.Request.Body = new MemoryStream(new byte[300 * 1024]);
        });

        Assert.Equal(StatusCodes.Status413PayloadTooLarge, answer.Response.StatusCode);
    }

    [Theory]
    [InlineData("HEAD")]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Only_posting_is_allowed(string method)
    {
        await using var teams = await TeamsHost.StartAsync();

        var answer = await teams.Server.SendAsync(call =>
        {
            call.Request.Method = method;
            call.Request.Path = "/api/messages";
        });

        Assert.Equal(StatusCodes.Status405MethodNotAllowed, answer.Response.StatusCode);
    }

    [Theory]
    [InlineData("99999999-9999-9999-9999-999999999999", "99999999-9999-9999-9999-999999999999")]
    [InlineData(Activities.Tenant, "99999999-9999-9999-9999-999999999999")]
    [InlineData("99999999-9999-9999-9999-999999999999", Activities.Tenant)]
    [InlineData(null, null)]
    public async Task Another_tenant_is_not_served(string? conversation, string? channelData)
    {
        await using var teams = await TeamsHost.StartAsync(settings: ("Bot:TenantId", Activities.Tenant));
        foreach (var activity in new[] { Activities.Message("help"), Activities.Installation("add") })
        {
            using var response = await teams.PostAsync(Of(activity));
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        var answer = await teams.InvokeAsync(Of(Activities.Press("""{"verb":"help"}""")));
        await teams.DrainedAsync();

        Assert.Equal(403, (int)answer["statusCode"]!);
        Assert.Equal("application/vnd.microsoft.error", (string?)answer["type"]);
        Assert.Empty(teams.Turns.Heard);
        Assert.Empty(teams.Connector.Calls);
        Assert.Empty(teams.Tables.Writes);

        JsonObject Of(JsonObject activity)
        {
            activity["conversation"]!["tenantId"] = conversation;
            activity["channelData"]!["tenant"]!["id"] = channelData;
            return activity;
        }
    }

    [Fact]
    public async Task The_configured_tenant_is_served_however_its_id_is_written()
    {
        await using var teams = await TeamsHost.StartAsync(settings: ("Bot:TenantId", "ABCDEF00-1111-1111-1111-111111111111"));
        var message = Activities.Message("help");
        message["conversation"]!["tenantId"] = "abcdef00-1111-1111-1111-111111111111";
        message.Remove("channelData");

        await teams.PostAsync(message);

        Assert.Single(teams.Turns.Heard);
    }
}
