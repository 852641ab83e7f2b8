using System.Net;
using PlanBot.Core.Conversation;
using Xunit;

namespace PlanBot.Tests.Teams;

public sealed class FailureTests
{
    private const string Secret = "Kari har det vanskelig";

    [Theory]
    [InlineData("da-DK", FakeApology.Danish)]
    [InlineData("nb-NO", FakeApology.Norwegian)]
    [InlineData("sv-SE", FakeApology.English)]
    public async Task A_pressed_button_that_fails_is_answered_with_a_kind_sentence_above_the_card(string locale, string sentence)
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Turns.Answer = Fail;
        var press = Activities.Press("""{"verb":"help"}""");
        press["locale"] = locale;

        var answer = await teams.InvokeAsync(press);
        await teams.DrainedAsync();

        Assert.Equal(500, (int)answer["statusCode"]!);
        Assert.Equal("application/vnd.microsoft.error", (string?)answer["type"]);
        Assert.Equal("InternalServerError", (string?)answer["value"]!["code"]);
        Assert.Equal(sentence, (string?)answer["value"]!["message"]);
        Assert.DoesNotContain(teams.Connector.Calls, call => call.Method == "PUT");
    }

    [Fact]
    public async Task A_message_that_fails_is_answered_with_an_apology()
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Turns.Answer = Fail;

        using var response = await teams.PostAsync(Activities.Message(Secret));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var post = Assert.Single(teams.Connector.Posts);
        Assert.Equal(FakeApology.Danish, (string?)post.Body!["text"]);
        Assert.False(post.Body.ContainsKey("attachments"));
    }

    [Fact]
    public async Task An_apology_that_fails_too_is_logged_and_no_more()
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Connector.Instead = _ => FakeConnector.Error(HttpStatusCode.Forbidden, "BotDisabledByAdmin");

        using var response = await teams.PostAsync(Activities.Message(Secret));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(2, teams.Connector.Posts.Count());
        Assert.Contains(teams.Logs.Lines, line => line.Contains("the apology failed as well: The connector answered 403 BotDisabledByAdmin.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Logs_tell_the_turn_and_never_what_was_written()
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Turns.Answer = Fail;

        await teams.PostAsync(Activities.Message(Secret));
        await teams.DrainedAsync();

        Assert.Contains(teams.Logs.Lines, line => line.Contains("Turn msteams|a:1-chat|1700000000001 failed: InvalidOperationException", StringComparison.Ordinal));
        Assert.DoesNotContain(teams.Logs.Lines, line => line.Contains("Kari", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_database_that_is_down_delays_and_breaks_no_answer()
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Tables.IsDown = true;

        var answer = await teams.InvokeAsync(Activities.Press("""{"verb":"help"}"""));
        await teams.DrainedAsync();

        Assert.Equal(200, (int)answer["statusCode"]!);
    }

    private static Task<Reply> Fail(Turn turn, Command command, CancellationToken cancellationToken) => throw new InvalidOperationException(Secret);
}
