using System.Net;
using System.Text.Json.Nodes;
using PlanBot.Core.Conversation;
using Xunit;

namespace PlanBot.Tests.Teams;

public sealed class CardActionTests
{
    [Fact]
    public async Task A_pressed_button_is_answered_with_the_next_card_in_its_own_response()
    {
        await using var teams = await TeamsHost.StartAsync();

        using var response = await teams.PostAsync(Activities.Press("""{"question":"T4-Q7","verb":"showQuestion"}"""));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        var text = await response.Content.ReadAsStringAsync();
        Assert.Contains("Kære Åse", text, StringComparison.Ordinal);
        var answer = JsonNode.Parse(text)!;
        Assert.Equal(200, (int)answer["statusCode"]!);
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)answer["type"]);
        Assert.Equal("AdaptiveCard", (string?)answer["value"]!["type"]);
        var (turn, command) = Assert.Single(teams.Turns.Heard);
        Assert.Equal("T4-Q7", Assert.IsType<ShowQuestion>(command).Question.Value);
        Assert.Equal(Manner.Pressed, turn.Manner);
        Assert.Empty(teams.Connector.Posts);
    }

    [Fact]
    public async Task In_a_personal_chat_the_posted_card_is_replaced_too()
    {
        await using var teams = await TeamsHost.StartAsync();

        await teams.PostAsync(Activities.Press("""{"verb":"help"}"""));
        await teams.DrainedAsync();

        var put = Assert.Single(teams.Connector.Calls, call => call.Method == "PUT");
        Assert.Equal("/emea/v3/conversations/a%3A1-chat/activities/1700000000000", put.Path);
        Assert.Equal("Kære Åse", (string?)put.Body!["attachments"]![0]!["content"]!["body"]![0]!["text"]);
    }

    [Fact]
    public async Task Where_others_read_it_the_posted_card_stays()
    {
        await using var teams = await TeamsHost.StartAsync();

        await teams.PostAsync(Activities.Press("""{"verb":"help"}""").InChannel());
        await teams.DrainedAsync();

        Assert.DoesNotContain(teams.Connector.Calls, call => call.Method == "PUT");
    }

    [Fact]
    public async Task A_posted_card_that_cannot_be_replaced_costs_nobody_the_answer()
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Connector.Instead = call => call.Method == "PUT" ? FakeConnector.Error(HttpStatusCode.NotFound, "ActivityNotFoundInConversation") : null;

        var answer = await teams.InvokeAsync(Activities.Press("""{"verb":"help"}"""));
        await teams.DrainedAsync();

        Assert.Equal(200, (int)answer["statusCode"]!);
        Assert.Contains(teams.Logs.Lines, line => line.Contains("ActivityNotFoundInConversation", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("\"verb\"")]
    [InlineData("""{"verb":"fromTheFuture"}""")]
    [InlineData("""{"verb":"showQuestion","question":[]}""")]
    public async Task Data_that_nobody_can_read_is_still_a_turn(string data)
    {
        await using var teams = await TeamsHost.StartAsync();

        var answer = await teams.InvokeAsync(Activities.Press(data));

        Assert.Equal(200, (int)answer["statusCode"]!);
        Assert.IsType<Outdated>(Assert.Single(teams.Turns.Heard).Command);
    }

    [Fact]
    public async Task A_button_without_data_is_still_a_turn()
    {
        await using var teams = await TeamsHost.StartAsync();
        var press = Activities.Press("{}");
        press["value"]!["action"]!.AsObject().Remove("data");

        await teams.InvokeAsync(press);

        Assert.IsType<Outdated>(Assert.Single(teams.Turns.Heard).Command);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("{}")]
    [InlineData("""{"action":"press"}""")]
    public async Task A_malformed_action_is_answered_as_one(string value)
    {
        await using var teams = await TeamsHost.StartAsync();
        var press = Activities.Press("{}");
        press["value"] = JsonNode.Parse(value);

        var answer = await teams.InvokeAsync(press);

        Assert.Equal(400, (int)answer["statusCode"]!);
        Assert.Equal("application/vnd.microsoft.error", (string?)answer["type"]);
        Assert.Equal("BadRequest", (string?)answer["value"]!["code"]);
        Assert.Equal(FakeApology.Danish, (string?)answer["value"]!["message"]);
        Assert.Empty(teams.Turns.Heard);
    }

    [Theory]
    [InlineData("task/fetch")]
    [InlineData(null)]
    public async Task An_invoke_that_is_not_known_is_not_implemented(string? name)
    {
        await using var teams = await TeamsHost.StartAsync();
        var invoke = Activities.Press("{}");
        invoke["name"] = name;

        using var response = await teams.PostAsync(invoke);

        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
        Assert.Empty(teams.Turns.Heard);
    }
}
