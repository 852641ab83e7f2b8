using System.Text;
using PlanBot.Teams;
using PlanBot.Teams.Sending;
using Xunit;

namespace PlanBot.Tests.Teams;

public sealed class DuplicateTests
{
    private static readonly string Press = Activities.Press("""{"verb":"help"}""").ToJsonString();

    [Fact]
    public async Task The_second_delivery_gets_the_answer_of_the_first()
    {
        await using var teams = await TeamsHost.StartAsync();

        using var first = await teams.PostAsync(Press);
        using var second = await teams.PostAsync(Press);
        await teams.DrainedAsync();

        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
        Assert.Single(teams.Turns.Heard);
        Assert.Single(teams.Connector.Calls, call => call.Method == "PUT");
    }

    [Fact]
    public async Task The_second_delivery_waits_while_the_first_is_still_at_work()
    {
        await using var teams = await TeamsHost.StartAsync();
        var (begun, finish) = teams.Turns.Hold();

        var first = teams.PostAsync(Press);
        await begun;
        var second = teams.PostAsync(Press);
        Assert.False(second.IsCompleted);
        finish.SetResult();

        Assert.Equal(await (await first).Content.ReadAsStringAsync(), await (await second).Content.ReadAsStringAsync());
        Assert.Single(teams.Turns.Heard);
    }

    [Fact]
    public async Task After_a_quarter_of_an_hour_it_is_another()
    {
        await using var teams = await TeamsHost.StartAsync();

        await teams.PostAsync(Press);
        teams.Time.Advance(TimeSpan.FromMinutes(15) - TimeSpan.FromSeconds(1));
        await teams.PostAsync(Press);
        Assert.Single(teams.Turns.Heard);

        teams.Time.Advance(TimeSpan.FromSeconds(1));
        await teams.PostAsync(Press);
        Assert.Equal(2, teams.Turns.Heard.Count);
    }

    [Fact]
    public async Task What_failed_is_tried_again()
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Turns.Answer = (_, _, _) => throw new TimeoutException();

        Assert.Equal(500, (int)(await teams.InvokeAsync(Activities.Press("""{"verb":"help"}""")))["statusCode"]!);
        teams.Turns.Answer = (_, _, _) => Task.FromResult(FakeTurns.Card);

        Assert.Equal(200, (int)(await teams.InvokeAsync(Activities.Press("""{"verb":"help"}""")))["statusCode"]!);
    }

    [Theory]
    [InlineData("19:other@thread.v2", "f:press-1")]
    [InlineData(Activities.Chat, "f:press-2")]
    public async Task Another_conversation_or_id_is_another_activity(string conversation, string id)
    {
        await using var teams = await TeamsHost.StartAsync();
        var other = Activities.Press("""{"verb":"help"}""", id);
        other["conversation"]!["id"] = conversation;

        await teams.PostAsync(Press);
        await teams.PostAsync(other);

        Assert.Equal(2, teams.Turns.Heard.Count);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task Without_an_id_nothing_is_a_duplicate(string? id)
    {
        await using var teams = await TeamsHost.StartAsync();
        var press = Activities.Press("""{"verb":"help"}""");
        press["id"] = id;

        await teams.PostAsync(press);
        await teams.PostAsync(press);

        Assert.Equal(2, teams.Turns.Heard.Select(heard => heard.Turn.Id).Distinct().Count());
    }

    [Fact]
    public async Task A_client_that_hangs_up_does_not_cut_the_turn()
    {
        await using var teams = await TeamsHost.StartAsync();
        var (begun, finish) = teams.Turns.Hold();
        using var patience = new CancellationTokenSource();

        var call = teams.Server.SendAsync(request =>
        {
            request.Request.Method = "POST";
            request.Request.Path = "/api/messages";
            request.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(Activities.Message("help").ToJsonString()));
            request.RequestAborted = patience.Token;
        });
        await begun;
        await patience.CancelAsync();
        finish.SetResult();
        await call;

        Assert.Single(teams.Connector.Posts);
    }

    [Fact]
    public async Task A_stop_waits_for_a_turn_at_work()
    {
        await using var teams = await TeamsHost.StartAsync();
        var (begun, finish) = teams.Turns.Hold();
        var call = teams.PostAsync(Activities.Message("help"));
        await begun;

        var stop = teams.Get<Deliveries>().StopAsync(CancellationToken.None);
        Assert.False(stop.IsCompleted);
        finish.SetResult();
        await stop;

        Assert.Single(teams.Connector.Posts);
        await call;
    }

    [Fact]
    public async Task A_stop_waits_for_what_a_turn_left_to_do()
    {
        await using var teams = await TeamsHost.StartAsync();
        var answering = new TaskCompletionSource();
        teams.Connector.Answering = answering.Task;
        await teams.PostAsync(Press);

        var stop = teams.StopAsync();
        Assert.False(stop.IsCompleted);
        answering.SetResult();
        await stop;

        Assert.Single(teams.Connector.Calls, call => call.Method == "PUT");
    }

    [Fact]
    public async Task A_turn_has_two_minutes()
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Turns.Answer = async (_, _, cancellationToken) =>
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return FakeTurns.Card;
        };

        var answer = teams.InvokeAsync(Activities.Press("""{"verb":"help"}"""));
        await teams.Time.AlarmAsync(due => due == TimeSpan.FromMinutes(2));
        teams.Time.Advance(TimeSpan.FromMinutes(2));

        Assert.Equal(500, (int)(await answer)["statusCode"]!);
    }
}
